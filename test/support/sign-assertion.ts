import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

export interface SigningKey {
  readonly alg: string;
  readonly privateKey: KeyObject;
  /** SubjectPublicKeyInfo. */
  readonly pem: string;
}

/** A new key for `RS256` or `ES256`. */
export function createSigningKey(alg: 'RS256' | 'ES256', bits = 2048): SigningKey {
  const { privateKey, publicKey } =
    alg === 'RS256'
      ? generateKeyPairSync('rsa', { modulusLength: bits })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { alg, privateKey, pem: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
}

/** A compact JWS over a payload; `header` goes over `{ alg }`. */
export function signToken(payload: object, key: SigningKey, header: object = {}): string {
  const signed = `${encode({ alg: key.alg, ...header })}.${encode(payload)}`;
  const signature = sign('sha256', Buffer.from(signed), { key: key.privateKey, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
