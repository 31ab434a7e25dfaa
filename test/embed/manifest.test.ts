import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';

interface BuiltFile {
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
  readonly integrity: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}
interface Manifest {
  readonly files: Readonly<Record<string, BuiltFile>>;
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

const FOLDER = 'packages/embed/dist';
const { files, tags } = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')) as Manifest;
const textOf = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');

test('every built file is in the manifest with its true size and hash, and nothing else is', () => {
  const built = ['commons-badges.js', 'commons-badges.iife.js', 'kit.js'];
  const chunks = readdirSync(`${FOLDER}/chunks`).map((name) => `chunks/${name}`);
  const scripts = [...built, ...chunks].filter((name) => name.endsWith('.js'));
  assert.deepEqual(Object.keys(files), [...scripts].sort());
  for (const [name, file] of Object.entries(files)) {
    const bytes = readFileSync(`${FOLDER}/${name}`);
    const hash = createHash('sha384').update(bytes).digest('base64');
    assert.equal(file.integrity, `sha384-${hash}`, name);
    assert.equal(file.bytes, bytes.length, name);
    assert.equal(file.gzip, gzipSync(bytes, { level: 9 }).length, name);
    assert.equal(file.brotli, brotliCompressSync(bytes).length, name);
  }
});

test('what a file imports is in the manifest too', () => {
  for (const { imports, dynamicImports } of Object.values(files)) {
    for (const name of [...imports, ...dynamicImports]) assert.ok(files[name], name);
  }
});

test('for each tag, the list holds everything that its chunk imports, the loader first and French words', () => {
  assert.deepEqual(Object.keys(tags), ['badge-card', 'badge-provider', 'badge-verify', 'badge-wall']);
  for (const [tag, list] of Object.entries(tags)) {
    assert.equal(list[0], 'commons-badges.js');
    assert.ok(list.some((name) => name.startsWith(`chunks/${tag}-`)));
    assert.ok(list.some((name) => name.startsWith('chunks/words-fr-')));
    for (const name of list) {
      for (const imported of files[name]?.imports ?? [])
        assert.ok(list.includes(imported), `${tag}: ${imported}`);
    }
  }
});

test('the loader knows each file that an element waits for', () => {
  const loader = textOf('commons-badges.js');
  assert.doesNotMatch(loader, /__FILES_ALONGSIDE__/);
  for (const list of Object.values(tags))
    for (const name of list.slice(1)) assert.ok(loader.includes(name), name);
});

test('the classic file is one script: it imports nothing and asks for no module address', () => {
  const script = textOf('commons-badges.iife.js');
  assert.doesNotMatch(script, /\bimport\s*\(|\bimport\.meta\b|^\s*(import|export)\b/m);
  assert.deepEqual(
    [files['commons-badges.iife.js']?.imports, files['commons-badges.iife.js']?.dynamicImports],
    [[], []],
  );
});

test('the tag to copy names the files of a wall with their hashes', () => {
  const tag = textOf('tag.html');
  for (const name of tags['badge-wall'] ?? []) {
    const pattern = new RegExp(
      `(?:src|href)="${name.replaceAll('.', '\\.')}" integrity="([^"]+)" crossorigin`,
    );
    assert.equal(pattern.exec(tag)?.[1], files[name]?.integrity, name);
  }
  assert.equal(tag.match(/<script type="module"/g)?.length, 1);
});

test('a source map leads from every script to the TypeScript it was written in', () => {
  for (const name of Object.keys(files)) {
    assert.ok(existsSync(`${FOLDER}/${name}.map`), name);
    const { sources } = JSON.parse(textOf(`${name}.map`)) as { sources: string[] };
    if (name === 'commons-badges.js')
      assert.ok(sources.some((source) => source.endsWith('src/watch-page.ts')));
  }
});
