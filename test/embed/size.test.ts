import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Size {
  readonly gzip: number;
  readonly limit?: number;
}
type CompareSizes = (guarded: Record<string, number>, measured: Record<string, Size>) => string[];
type MeasureSizes = () => Promise<{
  readonly sizes: Record<string, Size>;
  readonly problems: readonly string[];
}>;

/** The scripts are plain JavaScript: their types are said here. */
async function load<T>(path: string): Promise<T> {
  return (await import(new URL(`../../scripts/bundle/${path}`, import.meta.url).href)) as T;
}
const { compareSizes } = await load<{ compareSizes: CompareSizes }>('compare-sizes.mjs');
const { measureSizes } = await load<{ measureSizes: MeasureSizes }>('measure-sizes.mjs');

test('every journey through the bundle weighs exactly what sizes.json says, and none is over its limit', async (t) => {
  const { sizes, problems } = await measureSizes();
  for (const [name, { gzip }] of Object.entries(sizes)) t.diagnostic(`${name}: ${gzip} B gzip`);
  const guarded = JSON.parse(readFileSync('packages/embed/sizes.json', 'utf8')) as Record<string, number>;
  assert.deepEqual([...problems, ...compareSizes(guarded, sizes)], []);
});

test('the loader, the first painted wall and the core have limits', async () => {
  const { sizes } = await measureSizes();
  assert.equal(sizes['loader']?.limit, 2048);
  assert.equal(sizes['first tiles painted']?.limit, 25_000);
  assert.equal(sizes['core, OB 3.0 as JWT']?.limit, 12_000);
});

test('what judges badges is counted on top of the first painted wall', async () => {
  const { sizes } = await measureSizes();
  const verified = sizes['first wall, badges as JWT verified']?.gzip ?? 0;
  assert.ok(verified > (sizes['first tiles painted']?.gzip ?? 0));
});

test('a heavier number is refused, and so is a lighter one that nobody wrote down', () => {
  assert.deepEqual(compareSizes({ wall: 10 }, { wall: { gzip: 10 } }), []);
  assert.match(compareSizes({ wall: 10 }, { wall: { gzip: 12 } }).join(), /2 B heavier/);
  assert.match(compareSizes({ wall: 10 }, { wall: { gzip: 9 } }).join(), /lower the number/);
});

test('a limit holds even where the exact number was raised to meet it', () => {
  assert.match(
    compareSizes({ wall: 30 }, { wall: { gzip: 30, limit: 25 } }).join(),
    /over its limit of 25 B/,
  );
  assert.deepEqual(compareSizes({ wall: 25 }, { wall: { gzip: 25, limit: 25 } }), []);
});

test('a number that nothing is built for, or that guards nothing yet, is named', () => {
  assert.match(compareSizes({ wall: 10 }, {}).join(), /nothing like it was built/);
  assert.match(compareSizes({}, { wall: { gzip: 10 } }).join(), /not guarded yet/);
});
