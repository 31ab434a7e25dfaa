import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { decodeBase58 } from '../../../packages/openbadges-validator-core/src/lib/base58.js';
import { decodeBase64url } from '../../../packages/openbadges-validator-core/src/lib/base64url.js';
import { md5 } from '../../../packages/openbadges-validator-core/src/lib/md5.js';
import { decodeMultibase } from '../../../packages/openbadges-validator-core/src/lib/multibase.js';
import { decodeCbor } from '../../../packages/openbadges-validator-core/src/proofs/disclosure/decode-cbor.js';
import { unpackBits } from '../../../packages/openbadges-validator-core/src/status/unpack-bits.js';
import { encodeBase58 } from '../../support/encode-base58.js';
import { mutateBytes } from '../mutate-bytes.js';
import { toBytes, toText, type Target } from './target.js';

const isSyntaxError = (error: unknown): boolean => error instanceof SyntaxError;
const never = (): boolean => false;
const nothing = (): void => undefined;
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Text and bytes in other clothes: each value has one spelling, which another encoder writes too. */
export const decoders: readonly Target[] = [
  {
    name: 'base58',
    seeds: ['z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK', '', '1111', '2'.repeat(600)].map(toBytes),
    mutate: mutateBytes,
    run: (bytes) => {
      const text = toText(bytes);
      const decoded = decodeBase58(text);
      assert.equal(encodeBase58(decoded), text);
      return hex(decoded);
    },
    allows: isSyntaxError,
  },
  {
    name: 'base64url',
    seeds: ['', 'AA', 'AAA', 'AAAA', '_-_-', 'aGVsbG8gd29ybGQ'].map(toBytes),
    mutate: mutateBytes,
    run: (bytes) => {
      const text = toText(bytes);
      const decoded = decodeBase64url(text);
      assert.equal(Buffer.from(decoded).toString('base64url'), text);
      return hex(decoded);
    },
    allows: isSyntaxError,
  },
  {
    name: 'multibase',
    seeds: ['z6Mkha', 'uAAAA', 'z', 'mAAAA'].map(toBytes),
    mutate: mutateBytes,
    run: (bytes) => hex(decodeMultibase(toText(bytes))),
    allows: isSyntaxError,
  },
  {
    name: 'cbor',
    seeds: ['8500412041ff80a0', '8544deadbeef4100820102a100420102', 'd840420102', '1affffffff', '9b'].map(
      (seed) => Uint8Array.from(Buffer.from(seed, 'hex')),
    ),
    mutate: mutateBytes,
    run: (bytes) => JSON.stringify(decodeCbor(new Uint8Array(bytes)), (_, value: unknown) => plain(value)),
    allows: isSyntaxError,
  },
  {
    name: 'gzip list',
    seeds: [Buffer.alloc(16_384), Buffer.from('bits')].map((bits) =>
      toBytes(gzipSync(bits).toString('base64url')),
    ),
    mutate: (bytes, choose, words) => {
      if (choose.below(2) === 0) return mutateBytes(bytes, choose, words);
      const packed = Buffer.from(toText(bytes), 'base64url');
      return toBytes(Buffer.from(mutateBytes(packed, choose, words)).toString('base64url'));
    },
    run: async (bytes) => {
      const bits = await unpackBits(toText(bytes), nothing);
      return bits && createHash('sha256').update(bits).digest('hex');
    },
    allows: never,
  },
  {
    name: 'md5',
    seeds: ['', 'a', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64)].map(toBytes),
    mutate: mutateBytes,
    run: (bytes) => {
      const digest = md5(bytes);
      assert.equal(digest, createHash('md5').update(bytes).digest('hex'));
      return digest;
    },
    allows: never,
  },
];

function plain(value: unknown): unknown {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
  return value instanceof Uint8Array ? hex(value) : value;
}
