import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureCore } from './measure-core.mjs';
import { staticClosure } from './static-closure.mjs';

/** Bytes, gzipped. The last two are 12 kB and 16 kB; the paths of other libraries weigh 57 and 193, of 1024 bytes each. */
const LIMITS = {
  loader: 2048,
  'first tiles painted': 25_000,
  'learning-cascade beside the wall': 20_480,
  'core, OB 3.0 as JWT': 12_000,
  'core, Data Integrity without jsonld': 16_384,
};
/** Strings by which code is known that must not be loaded before the first wall is painted. */
const UNWANTED = {
  'the JSON-LD library': 'URDNA2015',
  canonicalization: 'RDFC-1.0',
  'a JSON-LD context': '@protected',
  'the schema library': 'invalid_type',
  'the development build of Lit': 'Lit is in dev mode',
};

/** Reads manifest.json of the built bundle; the core alone is bundled here, as an application would. */
export async function measureSizes(folder = process.env.OUT ?? 'packages/embed/dist') {
  const { files, tags } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const names = Object.keys(files);
  const importsOf = (file) => files[file].imports;
  const closure = (file) => staticClosure([file], importsOf);
  const chunksNamed = (pattern) => names.filter((name) => pattern.test(name));
  const wall = new Set(tags['badge-wall']);
  const isForVerdicts = (name) => /\/verify-[^/]*$/.test(name);
  const after = (start, before) =>
    [...new Set(start.flatMap((name) => [...closure(name)]))].filter((name) => !before.has(name));

  const journeys = {
    loader: ['commons-badges.js'],
    'first tiles painted': [...wall].filter((name) => !isForVerdicts(name)),
    'first wall, badges as JWT verified': [...wall],
    'then: detail of a badge': after(chunksNamed(/\/(badge-detail|explanations-fr)-/), wall),
    'then: QR code': after(chunksNamed(/\/render-code-/), wall),
    'then: Data Integrity': after(chunksNamed(/\/(check-embedded-proofs|contexts)-/), wall),
    'then: Data Integrity through jsonld': after(
      chunksNamed(/\/(check-embedded-proofs|canonize-any|jsonld|contexts)-/),
      wall,
    ),
    'badge-verify alone': after([...tags['badge-verify'], ...chunksNamed(/\/explanations-fr-/)], new Set()),
    'badge-card alone': tags['badge-card'],
    'learning-cascade beside the wall': after(chunksNamed(/\/learning-cascade-(?!en-)[^/]*$/), wall),
    'then: what judges, draws and saves a cascade': after(
      chunksNamed(/\/(tools|save-cascade)-/),
      new Set([...wall, ...after(chunksNamed(/\/learning-cascade-/), wall)]),
    ),
    'one classic file': ['commons-badges.iife.js'],
  };
  const sum = (list, member) => list.reduce((total, name) => total + files[name][member], 0);
  const sizes = {};
  for (const [name, list] of Object.entries(journeys)) {
    sizes[name] = { gzip: sum(list, 'gzip'), brotli: sum(list, 'brotli'), limit: LIMITS[name] };
  }
  for (const [name, size] of Object.entries(await measureCore()))
    sizes[name] = { ...size, limit: LIMITS[name] };
  return { sizes, problems: findUnwanted([...wall], (file) => readFileSync(join(folder, file), 'utf8')) };
}

function findUnwanted(list, read) {
  return list.flatMap((file) =>
    Object.entries(UNWANTED)
      .filter(([, mark]) => read(file).includes(mark))
      .map(([what, mark]) => `${file} holds ${what} ("${mark}") before the first wall is painted`),
  );
}
