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

test('a bundler that drops what has no effect keeps every module that defines an element', () => {
  const elements = units.find(({ manifest }) => manifest.name === '@commons-badges/elements');
  const kept = elements?.manifest.sideEffects;
  assert.ok(Array.isArray(kept));
  const defining = readdirSync('packages/elements/src', { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('define.ts'));
  assert.ok(defining.length >= 4);
  for (const file of defining) {
    assert.ok(
      kept.some((glob: string) => matchesGlob(`./src/${file}`, glob)),
      `src of ${file}`,
    );
    const built = `./dist/${file.replace(/\.ts$/, '.js')}`;
    assert.ok(
      kept.some((glob: string) => matchesGlob(built, glob)),
      built,
    );
  }
});

function matchesGlob(path: string, glob: string): boolean {
  const pattern = glob
    .split('**/')
    .map((part) => part.replace(/[.]/g, '\\.').replace(/[*]/g, '[^/]*'))
    .join('(?:.*/)?');
  return new RegExp(`^${pattern}$`).test(path);
}

test('the lock file names no download address', () => {
  assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved": "https?:/);
});
