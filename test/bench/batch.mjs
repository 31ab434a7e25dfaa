// How long ten thousand full badges take in Chromium: on the main thread, in one worker and in two.
//   npm run bench -- batch [--badges 10000] [--rounds 3]
import { parseArgs } from 'node:util';
import { answerWithNothing } from './verify/answer-with-nothing.mjs';

answerWithNothing();
const { measureBatch } = await import('./batch/measure-batch.mjs');
const { values } = parseArgs({
  options: { badges: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '3' } },
});
await measureBatch({ badges: Number(values.badges), rounds: Number(values.rounds) });
