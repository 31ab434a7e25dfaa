import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { main } from '../../packages/cli/src/main.js';
import { OPTIONS } from '../../packages/cli/src/options.js';
import { bake } from '../../packages/openbadges-validator-core/src/bake.js';
import { buildPng } from '../support/build-png.js';
import { fakeIo } from './support/fake-io.js';
import { sampleBadge } from './support/sample-badge.js';

const FOLDER = 'packages/cli';
const README = readFileSync(join(FOLDER, 'README.md'), 'utf8');

interface Example {
  readonly command: string;
  readonly output: string;
}

/** What stands behind `$` in the blocks of the README, each with what it prints. */
function examplesOf(text: string): readonly Example[] {
  const blocks = [...text.matchAll(/```console\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => ({
        command: part.slice(0, part.indexOf('\n')),
        output: part.slice(part.indexOf('\n') + 1),
      })),
  );
}

describe('the README of the terminal program', () => {
  let files: Readonly<Record<string, Uint8Array | string>>;
  before(async () => {
    const badge = await sampleBadge();
    const json = JSON.stringify(badge);
    files = {
      'empty.png': buildPng(),
      'velo.png': await bake(buildPng(), badge),
      'velo.json': json,
      'changed.json': json.replace('did:example:camille', 'did:example:zoe'),
    };
  });

  const examples = examplesOf(README);
  assert.ok(examples.length >= 5);
  for (const { command, output } of examples) {
    it(`shows what is really printed by: ${command}`, async () => {
      const [program, ...argv] = command.split(' ');
      assert.equal(program, 'commons-badges');
      const io = fakeIo({ files });
      await main(argv, io);
      assert.equal(io.said.out + io.said.err, output);
    });
  }

  it('names every option', () => {
    for (const name of Object.keys(OPTIONS)) {
      if (['help', 'version', 'output'].includes(name)) continue;
      assert.ok(README.includes(`\`--${name}`), name);
    }
  });

  it('leads somewhere with every link', () => {
    for (const [, link] of README.matchAll(/\]\(([^)#]+)\)/g))
      assert.ok(existsSync(join(FOLDER, link ?? '')), link);
  });
});
