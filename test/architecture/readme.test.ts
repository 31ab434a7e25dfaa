import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const readme = readFileSync('README.md', 'utf8');

interface Attribute {
  readonly name: string;
  readonly description?: string;
}

interface CustomElementsManifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly Attribute[];
    }[];
  }[];
}

const manifest = JSON.parse(
  readFileSync('packages/elements/custom-elements.json', 'utf8'),
) as CustomElementsManifest;
const elements = manifest.modules
  .flatMap((module) => module.declarations ?? [])
  .filter((declaration) => declaration.tagName);

test('every local link of the README leads somewhere', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
  assert.ok(links.length > 5);
  for (const link of links.filter((one) => !/^https?:/.test(one))) assert.ok(existsSync(link), link);
});

test('the README names every attribute of every public element, and no other', () => {
  const table = readme.slice(readme.indexOf('<!-- attributes -->'), readme.indexOf('<!-- /attributes -->'));
  for (const { tagName, attributes = [] } of elements) {
    const start = table.indexOf(`### \`<${tagName}>\``);
    if (start === -1) continue;
    const end = table.indexOf('### ', start + 4);
    const section = table.slice(start, end === -1 ? undefined : end);
    const written = [...section.matchAll(/^\| `([a-z-]+)`/gm)].map((match) => match[1]);
    assert.deepEqual(written.sort(), attributes.map((attribute) => attribute.name).sort(), tagName);
  }
  for (const { tagName: tag = '' } of elements.filter(({ attributes = [] }) => attributes.length > 0)) {
    assert.match(table, new RegExp(`### \`<${tag}>\``), `${tag} has no table`);
  }
});

test('the commands that the README promises exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const match of readme.matchAll(/npm run ([a-z:]+)/g)) assert.ok(scripts[match[1] ?? ''], match[0]);
});

test('custom-elements.json describes every attribute and points to what is published', () => {
  assert.ok(elements.length >= 4);
  for (const { path } of manifest.modules) assert.match(path, /^dist\/.+\.js$/);
  for (const { tagName, attributes = [] } of elements) {
    for (const attribute of attributes) assert.ok(attribute.description, `${tagName} ${attribute.name}`);
  }
});
