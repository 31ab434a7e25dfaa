import type { Json, JsonObject } from '../../packages/openbadges-validator-core/src/json.js';
import { isJsonObject } from '../../packages/openbadges-validator-core/src/json.js';
import { pick, type Chooser } from './choices.js';

type Path = readonly (string | number)[];
type Writable = Record<string, Json>;

/** Values that badges have no business with, and such as they have in another place. */
const ODD: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '\ud800',
  'x'.repeat(3000),
  '_:b0',
  '#',
  'did:key:',
  'did:key:z',
  'did:web:..%2f',
  'did:jwk:e30',
  'https://',
  'https://[::1]/',
  'https://a.example:99999/',
  'http://atelier.example/',
  'javascript:alert(1)',
  'data:image/svg+xml,<svg/>',
  'urn:uuid:0',
  '2026-02-30T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '99999999999',
  'sha256$',
  [],
  {},
  [[[]]],
  [null],
  { '@value': 'x', '@language': 5 },
  { '@id': '_:b0' },
  { '@list': [] },
  { '@graph': {} },
  { id: 'https://forger.example/' },
];
const NAMES = [
  'id',
  'type',
  '@context',
  '@id',
  '@type',
  'proof',
  'issuer',
  'credentialSubject',
  'credentialStatus',
  'endorsement',
  'endorsementJwt',
  'verification',
  'recipient',
  'badge',
  'vc',
  'verificationMethod',
  'previousProof',
  'constructor',
  'toString',
  '',
] as const;

/** Every place in a document, the document itself first. */
function placesOf(value: Json, path: Path = []): readonly Path[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value as JsonObject).flatMap(([key, member]) =>
          placesOf(member ?? null, [...path, key]),
        )
      : [];
  return [path, ...inside];
}

function valueAt(document: Json, path: Path): Json {
  return path.reduce<Json>((value, key) => (value as Writable)[key] ?? null, document);
}

function change(document: Json, path: Path, edit: (holder: Writable, key: string) => void): Json {
  const key = path.at(-1);
  const holder = valueAt(document, path.slice(0, -1));
  if (key !== undefined && typeof holder === 'object' && holder !== null)
    edit(holder as Writable, String(key));
  return document;
}

type Edit = (document: Json, path: Path, choose: Chooser) => Json;

const EDITS: readonly Edit[] = [
  (document, path) =>
    change(document, path, (holder, key) => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
    }),
  (document, path, choose) =>
    change(document, path, (holder, key) => (holder[key] = structuredClone(pick(choose, ODD)))),
  (document, path, choose) =>
    change(document, path, (holder, key) => {
      const from = pick(choose, placesOf(document));
      holder[key] = structuredClone(valueAt(document, from));
    }),
  (document, path, choose) =>
    change(document, path, (holder, key) => {
      const copies = Array.from({ length: 1 + choose.below(40) }, () => structuredClone(holder[key] ?? null));
      holder[key] = copies;
    }),
  (document, path) =>
    change(document, path, (holder, key) => {
      const value = holder[key] ?? null;
      holder[key] = Array.isArray(value) ? (value[0] as Json) : [value];
    }),
  (document, path, choose) =>
    change(document, path, (holder, key) => {
      const value = holder[key];
      if (typeof value !== 'string') return;
      const at = choose.below(value.length + 1);
      holder[key] =
        value.slice(0, at) + pick(choose, ['', 'A', '.', '#', '%', ':', 'é', '\u202e']) + value.slice(at + 1);
    }),
  (document, path, choose) => {
    const holder = valueAt(document, path);
    if (isJsonObject(holder)) (holder as Writable)[pick(choose, NAMES)] = structuredClone(pick(choose, ODD));
    return document;
  },
  (document, path, choose) => {
    const holder = valueAt(document, path);
    const names = isJsonObject(holder) ? Object.keys(holder) : [];
    if (names.length === 0) return document;
    const [from, to] = [pick(choose, names), pick(choose, NAMES)];
    (holder as Writable)[to] = (holder as Writable)[from] ?? null;
    return document;
  },
];

/** Changes a document in one to three places: values, members and lists, so that it stays JSON. */
export function mutateJson(document: Json, choose: Chooser): Json {
  let result = structuredClone(document);
  for (let left = 1 + choose.below(3); left > 0; left -= 1) {
    result = pick(choose, EDITS)(result, pick(choose, placesOf(result)), choose);
  }
  return result;
}
