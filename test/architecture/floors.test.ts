import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importsOf, readSourceFiles } from './source-files.js';

/** What each floor may import from this workspace: only what lies below it. */
const BELOW: Record<string, readonly string[]> = {
  'openbadges-validator-core': [],
  recognition: ['openbadges-validator-core'],
  stores: ['openbadges-validator-core', 'recognition'],
  elements: ['openbadges-validator-core', 'recognition', 'stores'],
  embed: ['stores', 'elements'],
  cli: ['openbadges-validator-core', 'recognition', 'stores'],
};
/** The sentences for problems stand in one place, with the elements. A terminal says the same, and takes nothing else from there. */
const SENTENCES = '@commons-badges/elements/locales.js';
const PACKAGE_NAMES: Record<string, string> = {
  'openbadges-validator-core': 'openbadges-validator-core',
  '@commons-badges/recognition': 'recognition',
  '@commons-badges/stores': 'stores',
  '@commons-badges/elements': 'elements',
  'commons-badges': 'embed',
  '@commons-badges/cli': 'cli',
};
/** Libraries from elsewhere that a floor may use. */
const LIBRARIES: Record<string, RegExp> = {
  'openbadges-validator-core':
    /^(jsonld|jsonld\/lib\/ContextResolver\.js|jose|@cfworker\/json-schema|@noble\/(ed25519|hashes\/\w+\.js))$/,
  recognition: /^(zod\/mini|jose(\/jwe\/compact\/(encrypt|decrypt)|\/errors)?)$/,
  stores: /^idb$/,
  elements: /^(lit|lit\/.*|@lit\/context|lean-qr|lean-qr\/.*)$/,
  embed: /^$/,
  cli: /^node:/,
};

const files = readSourceFiles();

function packageOf(specifier: string): string | undefined {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return PACKAGE_NAMES[name];
}

test('every package has its floor', () => {
  for (const unit of new Set(files.map((file) => file.unit))) assert.ok(BELOW[unit], `${unit} has no floor`);
});

test('nothing imports from a floor above its own', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier }) => {
        const from = packageOf(specifier);
        const isSentences = file.unit === 'cli' && specifier === SENTENCES;
        return from !== undefined && !isSentences && !BELOW[file.unit]?.includes(from);
      })
      .map(({ specifier }) => `${file.path} imports ${specifier}`),
  );
  assert.deepEqual(wrong, []);
});

test('the sentences that a terminal shares with the elements bring no element, no library and no DOM with them', () => {
  const brought = files.filter(({ path }) => path.startsWith('packages/elements/src/locales/'));
  assert.ok(brought.length > 5);
  for (const file of brought) {
    const loaded = importsOf(file).filter(({ typeOnly }) => !typeOnly);
    for (const { specifier } of loaded)
      assert.match(specifier, /^\.\/[a-z-]+\.js$/, `${file.path}: ${specifier}`);
    assert.doesNotMatch(file.text, /\b(?:document|window|navigator|HTMLElement)\b\./, file.path);
  }
});

test('only the libraries chosen for a floor are used on it', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier }) => !specifier.startsWith('.') && !packageOf(specifier))
      .filter(({ specifier }) => !LIBRARIES[file.unit]?.test(specifier))
      .map(({ specifier }) => `${file.path} imports ${specifier}`),
  );
  assert.deepEqual(wrong, []);
});

test('relative imports stay inside their package and carry .js', () => {
  for (const file of files) {
    for (const { specifier } of importsOf(file).filter((one) => one.specifier.startsWith('.'))) {
      assert.match(specifier, /\.js$/, `${file.path}: ${specifier}`);
      const target = new URL(specifier, `file:///${file.path}`).pathname.slice(1);
      assert.ok(target.startsWith(`packages/${file.unit}/src/`), `${file.path}: ${specifier}`);
    }
  }
});

test('the JSON-LD library is only ever loaded on demand, and from one place', () => {
  const uses = files.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier, typeOnly }) => specifier === 'jsonld' && !typeOnly)
      .map(({ dynamic }) => ({ path: file.path, dynamic })),
  );
  assert.equal(uses.length, 1);
  assert.ok(uses[0]?.dynamic);
});

test('cryptography in software is only ever loaded on demand, from one place', () => {
  const loaders = files.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier, typeOnly }) => /\/software\//.test(specifier) && !typeOnly)
      .map(({ dynamic }) => ({ path: file.path, dynamic })),
  );
  assert.equal(loaders.length, 1);
  assert.ok(loaders[0]?.dynamic);
  const elsewhere = files.filter(
    (file) =>
      !file.path.includes('/software/') &&
      importsOf(file).some(({ specifier }) => specifier.startsWith('@noble/')),
  );
  assert.deepEqual(
    elsewhere.map(({ path }) => path),
    [],
  );
});
