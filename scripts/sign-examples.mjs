import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { drawBadge } from './lib/badge-art.mjs';
import { buildCredential, buildEndorsement } from './lib/build-credential.mjs';
import { buildHostedBadge } from './lib/build-hosted-badge.mjs';
import { DEMO_BADGES } from './lib/demo-badges.mjs';
import { createDemoDocumentLoader } from './lib/demo-document-loader.mjs';
import { buildControllerDocument, createHolders, createIssuers } from './lib/demo-issuers.mjs';
import { buildBitstringList, buildRevocationList, LOST_LIST, statusEntry } from './lib/demo-status.mjs';
import { encodePng, internationalTextChunk } from './lib/encode-png.mjs';
import { rasteriseBadge } from './lib/rasterise-badge.mjs';
import { signCredential } from './lib/sign-credential.mjs';

const DEFAULT_ORIGIN = 'http://127.0.0.1:8080';
const DEFAULT_OUT = join(dirname(fileURLToPath(import.meta.url)), '../examples/data');
const IMAGE_SIZE = 280;

/**
 * Signs the example badges for one address and writes them into a folder, which is emptied first.
 * @param {object} [options]
 * @param {string} [options.origin] where they will be served from
 * @param {string} [options.out] the folder
 * @returns {Promise<number>} how many files were written
 */
export async function signExamples({ origin = DEFAULT_ORIGIN, out = DEFAULT_OUT } = {}) {
  const files = await buildExamples(origin);
  await rm(out, { recursive: true, force: true });
  for (const [path, body] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), body);
  }
  return files.size;
}

/**
 * All files of the examples' data, by path.
 * @param {string} origin
 * @returns {Promise<Map<string, string | Uint8Array>>}
 */
export async function buildExamples(origin) {
  const place = await preparePlace(origin);
  const files = new Map([['origin.txt', `${origin}\n`]]);
  const put = (path, content) => files.set(path, isText(content) ? content : toJson(content));
  for (const [url, document] of place.documents) put(url.slice(place.data.length), document);
  put(
    'status/limaces.json',
    await buildBitstringList(place.data, place.issuers.limaces, place.documentLoader),
  );
  put('status/movilab.json', buildRevocationList(place.data, place.issuers.movilab));
  put('status/perdue.json', LOST_LIST);
  const entries = [];
  for (const badge of DEMO_BADGES) entries.push(await buildBadge(badge, place, put));
  put('wall.json', { badges: entries });
  for (const name of Object.keys(place.issuers)) put(`${name}.json`, { badges: entriesOf(name, entries) });
  return files;
}

/** The wall of one garden: what it has given. */
function entriesOf(issuer, entries) {
  return entries.filter((_, index) => DEMO_BADGES[index].issuer.split('-')[0] === issuer);
}

async function preparePlace(origin) {
  const issuers = await createIssuers(origin);
  const hosted = [issuers.nous, issuers.movilab].map(buildControllerDocument);
  const documents = new Map(hosted.map((document) => [document.id, document]));
  return {
    data: `${origin}/examples/data/`,
    issuers,
    documents,
    holders: await createHolders(),
    documentLoader: createDemoDocumentLoader(documents),
  };
}

/** Puts the files of one badge, and returns what the wall's list says of it. */
async function buildBadge(badge, place, put) {
  if (badge.signedAs === 'hosted') {
    for (const [path, content] of buildHostedBadge(badge, place.data)) put(path, content);
    return `ob2/${badge.id}.json`;
  }
  const signed = await signBadge(badge, place);
  return CARRIERS[badge.carriedAs](badge, badge.trouble === 'changed' ? forge(signed) : signed, put);
}

const CARRIERS = {
  token: (badge, signed) => signed,
  json: (badge, signed, put) => putAt(`badges/${badge.id}.json`, signed, put),
  jwt: (badge, signed, put) => putAt(`badges/${badge.id}.jwt`, signed, put),
  png: (badge, signed, put) => putAt(`badges/${badge.id}.png`, bakePng(badge, signed), put),
  svg: (badge, signed, put) => putAt(`badges/${badge.id}.svg`, bakeSvg(badge, signed), put),
};

function putAt(path, content, put) {
  put(path, content);
  return path;
}

async function signBadge(badge, place) {
  const { key, profile } = place.issuers[badge.issuer];
  const context = { issuer: profile, holders: place.holders, status: statusEntry(badge.status, place.data) };
  const credential = buildCredential(badge, context);
  if (badge.endorsement) credential.endorsement = [await endorse(badge, place)];
  const how = {
    suite: badge.signedAs,
    key,
    documentLoader: place.documentLoader,
    date: new Date(badge.from),
  };
  return signCredential(credential, how);
}

async function endorse(badge, place) {
  const { key, profile } = place.issuers[badge.endorsement.issuer];
  const how = { key, documentLoader: place.documentLoader, date: new Date(badge.from) };
  const signed = await signCredential(buildEndorsement(badge, profile), { suite: 'eddsa-rdfc-2022', ...how });
  if (badge.endorsement.changedTo) signed.credentialSubject.endorsementComment = badge.endorsement.changedTo;
  return signed;
}

/** Somebody made the story better after it was signed. */
function forge(signed) {
  const evidence = [
    { ...signed.evidence[0], narrative: 'Une année entière, chaque semaine, avec douze personnes.' },
  ];
  return { ...signed, evidence };
}

function bakePng(badge, credential) {
  const text = JSON.stringify(credential);
  return encodePng(rasteriseBadge(badge.art, IMAGE_SIZE), IMAGE_SIZE, [
    internationalTextChunk('openbadgecredential', text),
  ]);
}

function bakeSvg(badge, token) {
  const namespace = ' xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"';
  return drawBadge(badge.art, `<openbadges:credential verify="${token}"/>`, namespace);
}

function isText(content) {
  return typeof content === 'string' || content instanceof Uint8Array;
}

function toJson(content) {
  return `${JSON.stringify(content, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const origin = process.argv[2] ?? `http://127.0.0.1:${process.env.PORT ?? 8080}`;
  console.log(`${await signExamples({ origin })} files signed for ${origin}`);
}
