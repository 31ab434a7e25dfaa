import assert from 'node:assert/strict';
import { crc32, deflateSync } from 'node:zlib';
import canonicalize from 'canonicalize';
import { BadgeError } from '../../../packages/openbadges-validator-core/src/badge-error.js';
import { readPng } from '../../../packages/openbadges-validator-core/src/images/read-png.js';
import { readSvg } from '../../../packages/openbadges-validator-core/src/images/read-svg.js';
import { unpackText } from '../../../packages/openbadges-validator-core/src/images/unpack-text.js';
import { parseJson } from '../../../packages/openbadges-validator-core/src/intake/parse-json.js';
import { parseJws } from '../../../packages/openbadges-validator-core/src/intake/parse-jws.js';
import { canonicalizeJson } from '../../../packages/openbadges-validator-core/src/lib/canonicalize-json.js';
import type { Json } from '../../../packages/openbadges-validator-core/src/json.js';
import { buildPng, internationalText, plainText } from '../../support/build-png.js';
import { pick, type Chooser } from '../choices.js';
import { mutateBytes } from '../mutate-bytes.js';
import { mutateJson } from '../mutate-json.js';
import { toBytes, toText, type Target } from './target.js';

const isBadgeError = (error: unknown): boolean => error instanceof BadgeError;
const encode = (text: string): string => Buffer.from(text).toString('base64url');
const JSON_SEEDS = [
  '{"type":"Assertion","a":[1,-2.5e3,true,null,"\\u00e9\\\\\\""],"b":{"c":{}}}',
  '[]',
  '"\\ud83d\\ude00"',
  '{"a":{"a":1},"b":[{"a":2}]}',
];
const SVG = (inside: string): string =>
  `<?xml version="1.0"?><!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="http://openbadges.org" xmlns:o="https://purl.imsglobal.org/ob/v3p0"><!-- a --><g a='1'>${inside}</g></svg>`;

/** What takes a badge out of what carries it. */
export const readers: readonly Target[] = [
  {
    name: 'JSON',
    seeds: JSON_SEEDS.map(toBytes),
    mutate: mutateBytes,
    run: (bytes) => {
      const text = toText(bytes);
      const value = parseJson(text);
      assert.deepEqual(value, JSON.parse(text));
      return JSON.stringify(value);
    },
    allows: isBadgeError,
  },
  {
    name: 'canonical JSON',
    seeds: JSON_SEEDS.map(toBytes),
    mutate: (bytes, choose, words) => withJson(bytes, choose, words),
    run: (bytes) => {
      const value = JSON.parse(toText(bytes)) as Json;
      const text = canonicalizeJson(value);
      assert.equal(text, canonicalize(value));
      return text;
    },
    allows: (error) => error instanceof TypeError || error instanceof SyntaxError,
  },
  {
    name: 'JWS',
    seeds: [`${encode('{"alg":"none"}')}.${encode(JSON_SEEDS[0] ?? '')}.AAAA`, '..', 'a.b.c'].map(toBytes),
    mutate: mutateToken,
    run: (bytes) => {
      const { header, payload, signature } = parseJws(toText(bytes));
      return JSON.stringify({ header, payload, signature: [...signature] });
    },
    allows: isBadgeError,
  },
  {
    name: 'PNG',
    seeds: [
      buildPng(
        internationalText('openbadgecredential', '{"type":"x"}'),
        internationalText('openbadges', 'a'),
      ),
      buildPng(internationalText('openbadges', 'https://a.example/', true)),
      buildPng(plainText('openbadges', 'https://a.example/'), plainText('Comment', 'x')),
      buildPng(),
    ],
    mutate: mutatePng,
    run: (bytes) => readPng(bytes),
    allows: isBadgeError,
  },
  {
    name: 'SVG',
    seeds: [
      SVG(
        '<openbadges:assertion verify="https://a.example/"><![CDATA[{"type":"x"}]]></openbadges:assertion>',
      ),
      SVG('<o:credential verify="aa.bb.cc"/>'),
      SVG('<o:credential>{&quot;type&quot;:&#34;x&#x22;}</o:credential>'),
      SVG('<a><b xmlns:o="urn:other"><o:credential>x</o:credential></b></a>'),
    ].map(toBytes),
    mutate: mutateBytes,
    run: (bytes) => readSvg(toText(bytes)),
    allows: isBadgeError,
  },
  {
    name: 'packed text',
    seeds: [deflateSync(Buffer.from('{"type":"x"}')), deflateSync(Buffer.alloc(100_000))],
    mutate: mutateBytes,
    run: async (bytes) => Buffer.from(await unpackText(bytes)).toString('base64'),
    allows: isBadgeError,
  },
];

/** Changes what is JSON as JSON; anything else byte by byte. */
export function withJson(bytes: Uint8Array, choose: Chooser, words: readonly Uint8Array[]): Uint8Array {
  try {
    return toBytes(JSON.stringify(mutateJson(JSON.parse(toText(bytes)) as Json, choose)));
  } catch {
    return mutateBytes(bytes, choose, words);
  }
}

/** Changes a part of a token as JSON and writes it back, so that the change is behind the encoding. */
export function mutateToken(bytes: Uint8Array, choose: Chooser, words: readonly Uint8Array[]): Uint8Array {
  const parts = toText(bytes).split('.');
  const at = choose.below(parts.length + 2);
  const part = parts[at];
  if (part === undefined) return mutateBytes(bytes, choose, words);
  parts[at] = Buffer.from(withJson(Buffer.from(part, 'base64url'), choose, words)).toString('base64url');
  return toBytes(parts.join('.'));
}

/** Puts the checksums right again three times out of four: else nothing behind the first chunk would be reached. */
export function mutatePng(bytes: Uint8Array, choose: Chooser, words: readonly Uint8Array[]): Uint8Array {
  const mutated = new Uint8Array(mutateBytes(bytes, choose, words));
  return pick(choose, [true, true, true, false]) ? withChecksums(mutated) : mutated;
}

function withChecksums(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) break;
    view.setUint32(end - 4, crc32(bytes.subarray(at + 4, end - 4)));
    at = end;
  }
  return bytes;
}
