// How long a learning cascade takes to be laid out and drawn, beside the libraries that others use, in interleaved rounds.
//   npm run bench -- cascade [--rounds 5] [--only layout,draw,engine]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: 'layout,draw,engine' },
  },
});
const rounds = Number(values.rounds);
const parts = values.only.split(',');

if (parts.includes('layout')) {
  const { measureLayout } = await import('./cascade/measure-layout.mjs');
  await measureLayout({ rounds });
}
if (parts.includes('draw')) {
  const { measureDrawing } = await import('./cascade/measure-drawing.mjs');
  await measureDrawing({ rounds });
}
const engine = new URL('./cascade/engine.mjs', import.meta.url);
if (parts.includes('engine') && existsSync(engine)) {
  const { measureEngine } = await import(engine.href);
  await measureEngine({ rounds });
}
