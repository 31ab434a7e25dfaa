import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Choices } from './choices.js';
import { keepContract } from './keep-contract.js';
import { TARGETS } from './targets/index.js';
import { WORDS } from './words.js';

/** The same in each run, or the one that is asked for: `FUZZ_SEED=7`. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20260601);
const runs = (slow: boolean): number => Number(process.env['FUZZ_RUNS'] ?? (slow ? 60 : 250));
const SLOW = /verify|attacker|addresses|read|key id|PEM|JWK|packed|gzip/;

describe('hostile bytes', () => {
  for (const target of TARGETS) {
    it(`keep to the contract of ${target.name}`, async (t) => {
      t.diagnostic(`seed ${seed}, ${runs(SLOW.test(target.name))} mutations`);
      for (const bytes of target.seeds) await keepContract(target, bytes);
      const mutation = fc.tuple(
        fc.nat({ max: target.seeds.length - 1 }),
        fc.array(fc.nat(), { minLength: 4, maxLength: 40 }),
      );
      await fc.assert(
        fc.asyncProperty(mutation, async ([at, numbers]) =>
          keepContract(
            target,
            target.mutate(target.seeds[at] ?? new Uint8Array(), new Choices(numbers), WORDS),
          ),
        ),
        { seed, numRuns: runs(SLOW.test(target.name)) },
      );
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => keepContract(target, bytes)),
        { seed, numRuns: runs(true) },
      );
    });
  }

  it('reach all of the doors', () => {
    assert.ok(TARGETS.length >= 24, `${TARGETS.length}`);
    assert.equal(new Set(TARGETS.map(({ name }) => name)).size, TARGETS.length);
  });
});
