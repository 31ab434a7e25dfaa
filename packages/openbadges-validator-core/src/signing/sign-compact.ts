import type { JsonObject } from '../json.js';
import { encodeBase64url } from '../lib/base64url.js';
import type { Signer, SigningAlgorithm } from '../signer.js';
import { signBytes } from './sign-bytes.js';

export interface CompactHeader {
  readonly alg: SigningAlgorithm;
  readonly typ: string;
  readonly kid: string;
}

/**
 * Writes a compact JWS (RFC 7515 §7.1): by jose where the key is here; where it is held elsewhere, the same two parts are
 * sent there to be signed. Throws a `BadgeError` as {@link signBytes}.
 */
export async function signCompact(
  header: CompactHeader,
  payload: JsonObject,
  signer: Signer,
): Promise<string> {
  const bytes = encode(payload);
  if ('privateKey' in signer) {
    const { CompactSign } = await import('jose');
    return new CompactSign(bytes).setProtectedHeader({ ...header }).sign(signer.privateKey);
  }
  const signed = `${encodeBase64url(encode(header))}.${encodeBase64url(bytes)}`;
  const signature = await signBytes(signer, header.alg, new TextEncoder().encode(signed));
  return `${signed}.${encodeBase64url(signature)}`;
}

function encode(value: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}
