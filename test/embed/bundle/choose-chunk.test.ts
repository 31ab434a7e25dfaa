import assert from 'node:assert/strict';
import { test } from 'node:test';

interface Graph {
  readonly getModuleIds: () => IterableIterator<string>;
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}
type Choose = (id: string, graph: Graph) => string | undefined;

const address = new URL('../../../scripts/bundle/choose-chunk.mjs', import.meta.url).href;
const { createChunkChooser } = (await import(address)) as { createChunkChooser: () => Choose };

const define = (tag: string): string => `/packages/elements/dist/${tag}/define.js`;
const CORE = '/packages/openbadges-validator-core/dist/index.js';

/** Static imports alone: what is loaded on demand is not among them. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  [define('badge-wall')]: ['/wall-grid.js', '/tile.js', CORE],
  [define('badge-card')]: ['/tile.js', '/dialog.js', CORE],
  [define('badge-detail')]: ['/dialog.js', '/share.js'],
  [CORE]: ['/jwt.js'],
  '/tile.js': ['/icon.js'],
  '/jwt.js': [],
};
const graph: Graph = {
  getModuleIds: () => Object.keys(IMPORTS).values(),
  getModuleInfo: (id) => ({ importedIds: IMPORTS[id] ?? [] }),
};
const chunkOf = (id: string): string | undefined => createChunkChooser()(id, graph);

test('what the wall shares with others is in the base, through any number of imports', () => {
  assert.equal(chunkOf('/tile.js'), 'base');
  assert.equal(chunkOf('/icon.js'), 'base');
});

test('the eager part of the core is in the base', () => {
  assert.deepEqual([chunkOf(CORE), chunkOf('/jwt.js')], ['base', 'base']);
});

test('what one element alone needs is in its chunk', () => {
  assert.equal(chunkOf('/wall-grid.js'), 'badge-wall');
  assert.equal(chunkOf('/share.js'), 'badge-detail');
  assert.equal(chunkOf(define('badge-card')), 'badge-card');
});

test('what others share without the wall does not travel with the wall', () => {
  assert.equal(chunkOf('/dialog.js'), 'shared');
});

test('each language has a chunk for its words and one for its explanations', () => {
  const locale = (name: string): string | undefined => chunkOf(`/packages/elements/dist/locales/${name}.js`);
  assert.deepEqual(['fr', 'en'].map(locale), ['words-fr', 'words-en']);
  assert.deepEqual(['problems-fr', 'detail-fr', 'explanations-en'].map(locale), [
    'explanations-fr',
    'explanations-fr',
    'explanations-en',
  ]);
});

test('the built-in contexts travel together, the table that names them with whoever reads it', () => {
  const context = (name: string): string | undefined =>
    chunkOf(`/packages/openbadges-validator-core/dist/contexts/${name}.js`);
  assert.equal(context('credentials-v2'), 'contexts');
  assert.equal(context('index'), undefined);
});

test('what is loaded on demand is left to the bundler', () => {
  assert.equal(chunkOf('/node_modules/jsonld/lib/jsonld.js'), undefined);
});
