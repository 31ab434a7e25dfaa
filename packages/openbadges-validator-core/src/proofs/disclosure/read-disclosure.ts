import { fail } from '../../badge-error.js';
import { encodeBase64url } from '../../lib/base64url.js';
import { decodeCbor, type Cbor } from './decode-cbor.js';

/** Every statement has its own signature to verify. Real badges have less than two hundred. */
const MAX_SIGNATURES = 1024;
const SIGNATURE_BYTES = 64;
/** A compressed point of P-256 behind the two bytes that say so (CID 1.0 §2.2.2). */
const KEY_BYTES = 35;
const LABEL_BYTES = 32;

/** What the holder handed on of an ecdsa-sd-2023 proof (vc-di-ecdsa §3.5.8). */
export interface Disclosure {
  /** Of the issuer, over the proof, the key below, and the statements that must always be shown. */
  readonly baseSignature: Uint8Array<ArrayBuffer>;
  /** A Multikey that was made for this badge alone, and signs each of the other statements. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly signatures: readonly Uint8Array<ArrayBuffer>[];
  /** Canonical label of a blank node, such as `c14n0`, to the one it was signed with. */
  readonly labels: ReadonlyMap<string, string>;
  /** Where the statements stand that must always be shown. */
  readonly mandatory: ReadonlySet<number>;
}

/**
 * Reads the bytes of `proofValue`. Throws a `BadgeError`: `proof.not_derived` for the one that the holder keeps (d95d00),
 * `proof.malformed`, `jsonld.too_complex` for more than 1024 signatures.
 */
export function readDisclosure(value: Uint8Array<ArrayBuffer>): Disclosure {
  if (value[0] !== 0xd9 || value[1] !== 0x5d) return malformed();
  if (value[2] === 0) fail('proof.not_derived', {});
  const parts = value[2] === 1 ? decode(value.slice(3)) : malformed();
  if (!Array.isArray(parts) || parts.length !== 5) return malformed();
  const [baseSignature, publicKey, signatures, labels, mandatory] = parts as readonly Cbor[];
  const listed = listOf(signatures);
  if (listed.length > MAX_SIGNATURES) fail('jsonld.too_complex', {});
  return {
    baseSignature: bytesOf(baseSignature, SIGNATURE_BYTES),
    publicKey: bytesOf(publicKey, KEY_BYTES),
    signatures: listed.map((signature) => bytesOf(signature, SIGNATURE_BYTES)),
    labels: readLabels(labels),
    mandatory: new Set(listOf(mandatory).map(numberOf)),
  };
}

function decode(bytes: Uint8Array<ArrayBuffer>): Cbor {
  try {
    return decodeCbor(bytes);
  } catch (error) {
    return malformed(error);
  }
}

/** Two nodes with one label would be two nodes that the issuer signed as one. */
function readLabels(labels: Cbor | undefined): ReadonlyMap<string, string> {
  if (!(labels instanceof Map)) return malformed();
  const read = [...(labels as ReadonlyMap<Cbor, Cbor>)].map(
    ([number, label]) =>
      [`c14n${numberOf(number)}`, `u${encodeBase64url(bytesOf(label, LABEL_BYTES))}`] as const,
  );
  return new Set(read.map(([, label]) => label)).size === read.length ? new Map(read) : malformed();
}

function bytesOf(value: Cbor | undefined, length: number): Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array && value.length === length ? value : malformed();
}

function listOf(value: Cbor | undefined): readonly Cbor[] {
  return Array.isArray(value) ? (value as readonly Cbor[]) : malformed();
}

function numberOf(value: Cbor): number {
  return typeof value === 'number' ? value : malformed();
}

function malformed(cause?: unknown): never {
  fail('proof.malformed', { member: 'proofValue' }, { cause });
}
