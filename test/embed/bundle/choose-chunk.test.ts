import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup, type GetManualChunk } from 'rollup';

const address = new URL('../../../scripts/bundle/choose-chunk.mjs', import.meta.url).href;
const { createChunkChooser } = (await import(address)) as { createChunkChooser: () => GetManualChunk };

const ELEMENTS = '/packages/elements/dist';
const CORE = '/packages/openbadges-validator-core/dist';
const define = (tag: string): string => `${ELEMENTS}/${tag}/define.js`;
/** A module that does something, so that no bundler leaves it out. */
const say = (what: string, ...imports: readonly string[]): string =>
  [...imports.map((id) => `import ${JSON.stringify(id)};`), `console.log(${JSON.stringify(what)});`].join(
    '\n',
  );

const WALL = define('badge-wall');
const CARD = define('badge-card');
const TOOLS = `${ELEMENTS}/badge-wall/lib/wall-tools.js`;
const onDemand = (...ids: readonly string[]): string =>
  ids.map((id) => `import(${JSON.stringify(id)});`).join('\n');

type Sources = Readonly<Record<string, string>>;

/** Bundles made-up modules, and says in which chunk each of them ended. */
async function chunksOf(sources: Sources): Promise<Record<string, string>> {
  const bundle = await rollup({
    input: { 'commons-badges': '/loader.js' },
    plugins: [
      {
        name: 'made-up',
        resolveId: (id) => id,
        load: (id) => ({ code: sources[id] ?? say(id), moduleSideEffects: id !== `${CORE}/index.js` }),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', manualChunks: createChunkChooser() });
  await bundle.close();
  const chunks = output.filter((one) => one.type === 'chunk');
  return Object.fromEntries(chunks.flatMap(({ name, moduleIds }) => moduleIds.map((id) => [id, name])));
}

const SITE: Sources = {
  '/loader.js': onDemand(WALL, CARD, define('badge-detail')),
  [WALL]: say('wall', '/grid.js', '/tile.js', `${CORE}/verify.js`),
  [CARD]: say('card', '/tile.js', '/dialog.js', `${CORE}/verify.js`),
  [define('badge-detail')]: say('detail', '/dialog.js', '/share.js'),
  '/tile.js': say('tile', '/icon.js'),
  [`${CORE}/verify.js`]: `${say('verify', '/jwt.js')}\n${onDemand(`${CORE}/keys/one.js`, `${CORE}/keys/two.js`)}`,
};

test('what the wall shares with others is in the base, through any number of imports', async () => {
  const chunks = await chunksOf(SITE);
  assert.deepEqual([chunks['/tile.js'], chunks['/icon.js'], chunks['/jwt.js']], ['base', 'base', 'base']);
});

test('what one element alone needs is in its chunk', async () => {
  const chunks = await chunksOf(SITE);
  assert.deepEqual(
    [chunks['/grid.js'], chunks['/share.js'], chunks[CARD]],
    ['badge-wall', 'badge-detail', 'badge-card'],
  );
});

test('what others share without the wall does not travel with the wall', async () => {
  assert.equal((await chunksOf(SITE))['/dialog.js'], 'shared');
});

test('steps of one family are one journey', async () => {
  const chunks = await chunksOf(SITE);
  assert.deepEqual([chunks[`${CORE}/keys/one.js`], chunks[`${CORE}/keys/two.js`]], ['keys', 'keys']);
});

test('verification that the wall asks for on demand is a chunk of its own, without what the wall has', async () => {
  const verifier = `${ELEMENTS}/context/verifier.js`;
  const chunks = await chunksOf({
    ...SITE,
    [WALL]: `${say('wall', '/tile.js', `${CORE}/read.js`)}\n${onDemand(verifier)}`,
    [CARD]: say('card', '/tile.js'),
    [verifier]: `export { verify } from '${CORE}/index.js';`,
    [`${CORE}/index.js`]: `export { read } from '${CORE}/read.js';\nexport { verify } from '${CORE}/verify.js';`,
    [`${CORE}/read.js`]: `${say('read', '/png.js')}\nexport const read = 1;`,
    [`${CORE}/verify.js`]: `${say('verify', '/jwt.js', `${CORE}/read.js`)}\nexport const verify = 1;`,
  });
  assert.deepEqual([chunks[`${CORE}/verify.js`], chunks['/jwt.js']], ['verify', 'verify']);
  assert.deepEqual([chunks[`${CORE}/read.js`], chunks['/png.js']], ['base', 'base']);
});

test('a name taken from a list of exports does not bring the rest of the list', async () => {
  const chunks = await chunksOf({
    ...SITE,
    [WALL]: `import { read } from '${CORE}/index.js';\nimport '/tile.js';\nconsole.log(read);`,
    [`${CORE}/index.js`]: `export { read } from '/read.js';\nexport { other } from '/other.js';`,
    '/read.js': 'export const read = Math.random();',
    '/other.js': `${say('other')}\nexport const other = 1;`,
    [CARD]: `import { other } from '${CORE}/index.js';\nimport '/tile.js';\nconsole.log(other);`,
  });
  assert.deepEqual([chunks['/read.js'], chunks['/other.js']], ['badge-wall', 'badge-card']);
});

test('what only the tools of a wall share with others stays out of the base', async () => {
  const chunks = await chunksOf({
    ...SITE,
    [WALL]: `${SITE[WALL]}\n${onDemand(TOOLS)}`,
    [TOOLS]: say('tools', '/toolbar.js', '/dialog.js', '/tile.js', '/grid.js'),
  });
  assert.deepEqual(
    ['/toolbar.js', '/dialog.js', '/tile.js', '/grid.js'].map((id) => chunks[id]),
    ['wall-tools', 'controls', 'base', 'badge-wall'],
  );
});

test('each language has a chunk for its words and one for its explanations', async () => {
  const locale = (name: string): string => `${ELEMENTS}/locales/${name}.js`;
  const names = ['fr', 'en', 'problems-fr', 'detail-fr', 'explanations-en'];
  const chunks = await chunksOf({ ...SITE, [CARD]: `${SITE[CARD]}\n${onDemand(...names.map(locale))}` });
  assert.deepEqual(
    names.map((name) => chunks[locale(name)]),
    ['words-fr', 'words-en', 'explanations-fr', 'explanations-fr', 'explanations-en'],
  );
});

test('the contexts of today travel together, apart from the further ones and from the table that names them', async () => {
  const context = (name: string): string => `${CORE}/contexts/${name}.js`;
  const chunks = await chunksOf({
    ...SITE,
    '/jwt.js': onDemand('/canonize.js'),
    '/canonize.js': say('canonize', context('index')),
    [context('index')]:
      `${say('table')}\n${onDemand(context('credentials-v2'), context('open-badges-v3-0-3'), context('data-integrity-v2'))}`,
  });
  assert.deepEqual(
    ['credentials-v2', 'open-badges-v3-0-3', 'data-integrity-v2', 'index'].map(
      (name) => chunks[context(name)],
    ),
    ['contexts', 'contexts', 'further-contexts', 'canonize'],
  );
});
