import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

type Target = string | { readonly [condition: string]: string };

interface Manifest {
  readonly name: string;
  readonly license: string;
  readonly sideEffects: boolean | readonly string[];
  readonly exports: Readonly<Record<string, Target>>;
}

const units = readdirSync('packages').map((unit) => ({
  folder: join('packages', unit),
  manifest: JSON.parse(readFileSync(join('packages', unit, 'package.json'), 'utf8')) as Manifest,
}));

for (const { folder, manifest } of units) {
  test(`${manifest.name}: every promised export is there, as source and as built`, () => {
    for (const [specifier, target] of Object.entries(manifest.exports)) {
      const paths = typeof target === 'string' ? [target] : Object.values(target);
      for (const path of paths) {
        assert.doesNotMatch(path, /\*/, `${specifier} is a wildcard`);
        assert.ok(existsSync(join(folder, path)), `${specifier} → ${path} is missing`);
      }
    }
  });

  test(`${manifest.name}: conditions stand in the order in which they are tried`, () => {
    for (const target of Object.values(manifest.exports)) {
      if (typeof target === 'string') continue;
      const order = ['source', 'types', 'default'].filter((condition) => condition in target);
      assert.deepEqual(Object.keys(target), order);
    }
  });
}

test('each public element can be imported as a class, and defined as a side effect', () => {
  const elements = units.find(({ manifest }) => manifest.name === '@commons-badges/elements');
  assert.ok(elements);
  const promised = Object.keys(elements.manifest.exports);
  for (const tag of ['badge-wall', 'badge-card', 'badge-verify', 'badge-provider']) {
    assert.ok(promised.includes(`./${tag}.js`), `${tag}.js is not exported`);
    assert.ok(promised.includes(`./${tag}/define.js`), `${tag}/define.js is not exported`);
  }
});

test('the lock file names no download address', () => {
  assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved": "https?:/);
});
