import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { BOMBS } from './bombs/index.js';
import { bundle } from './guided/bundle.mjs';

/** Milliseconds of processor time. */
const MOST_WORK = 1000;
/** A second is a second of a machine at its usual speed: on a slower one, so many times what the ordinary badges take beside it. */
const MOST_TIMES_ORDINARY = 2.5;
/** Mebibytes on top of what was there before. */
const MOST_MEMORY = 64;
/** Beside the libraries of the verifier, which it finds from there: the workspace has other versions of some. */
const SCRIPT = `packages/openbadges-validator-core/node_modules/.cache/fuzz/bombs-${process.pid}.mjs`;
/**
 * Neighbours on the machine only ever add to what is measured: the least of some attempts is the nearest to what is needed.
 * They are spread over time, since a neighbour stays for a while.
 */
const ATTEMPTS = 5;
const MILLISECONDS_BETWEEN = 2000;
/** What is young is not taken for what is needed. */
const FLAGS = ['--expose-gc', '--max-semi-space-size=4', '--max-old-space-size=1024'];

interface Told {
  readonly name: string;
  readonly outcome: string;
  /** Milliseconds that making and verifying ordinary badges took in the same process. */
  readonly ordinary: number;
  readonly milliseconds: number;
  readonly mebibytes: number;
}

/** One process for bombs of one kind, which ends when they hang. */
function setOff(kind: string): readonly Told[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...FLAGS, SCRIPT, kind], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  const told = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Told);
  assert.equal(status, 0, `after ${told.at(-1)?.name}: ${stderr}`);
  return told;
}

const allowed = ({ ordinary }: Told) => Math.max(MOST_WORK, MOST_TIMES_ORDINARY * ordinary);

const isTooMuch = (told: Told) => told.milliseconds >= allowed(told) || told.mebibytes >= MOST_MEMORY;

/** What a bomb takes: tried again, by itself, where it seemed to be too much. */
async function leastOf(first: Told): Promise<Told> {
  let least = first;
  for (let attempt = 1; attempt < ATTEMPTS && isTooMuch(least); attempt += 1) {
    await setTimeout(MILLISECONDS_BETWEEN);
    const again = setOff(first.name).find(({ name }) => name === first.name) ?? first;
    const isFaster = again.milliseconds / allowed(again) < least.milliseconds / allowed(least);
    least = {
      ...(isFaster ? again : least),
      mebibytes: Math.min(least.mebibytes, again.mebibytes),
    };
  }
  return least;
}

describe('the worst that can be handed in', () => {
  before(() => bundle('test/fuzz/bombs/run.ts', SCRIPT));
  after(() => rmSync(SCRIPT, { force: true }));

  const names = Object.keys(BOMBS);
  const kinds = [...new Set(names.map((name) => name.split(':')[0] ?? name))];
  for (const kind of kinds) {
    it(`gets its verdict within a second and 64 MiB: ${kind}`, async (t) => {
      const all = setOff(kind);
      assert.equal(all.length, names.filter((name) => name.startsWith(kind)).length);
      for (const first of all) {
        const least = await leastOf(first);
        const { name, outcome, ordinary, milliseconds, mebibytes } = least;
        t.diagnostic(`${name}: ${outcome}, ${milliseconds} ms (ordinary: ${ordinary} ms), ${mebibytes} MiB`);
        assert.ok(
          milliseconds < allowed(least),
          `${name} took ${milliseconds} ms, ordinary ones ${ordinary}`,
        );
        assert.ok(mebibytes < MOST_MEMORY, `${name} took ${mebibytes} MiB`);
      }
    });
  }
});
