import { checkPrimeSync, createECDH, createHash } from 'node:crypto';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';

// Keys for the examples alone. Anybody can make them again from these words, so what they sign proves nothing.
const seed = (name) => createHash('sha256').update(`commons-badges demo key, not a secret: ${name}`).digest();
const base64url = (bytes) => Buffer.from(bytes).toString('base64url');

/** An Ed25519 key pair with its did:key, always the same for one name. */
export async function demoEd25519(name, controller) {
  const bare = await Ed25519Multikey.generate({ seed: seed(name) });
  const id = controller ?? `did:key:${bare.publicKeyMultibase}`;
  const fragment = controller ? 'key-1' : bare.publicKeyMultibase;
  const pair = await Ed25519Multikey.generate({ seed: seed(name), controller: id, id: `${id}#${fragment}` });
  const jwk = await pair.export({ publicKey: true, secretKey: true, raw: true });
  return {
    controller: id,
    id: pair.id,
    pair,
    multibase: bare.publicKeyMultibase,
    secretMultibase: (await pair.export({ publicKey: true, secretKey: true })).secretKeyMultibase,
    jwk: {
      kty: 'OKP',
      crv: 'Ed25519',
      x: base64url(jwk.publicKey),
      d: base64url(jwk.secretKey.slice(0, 32)),
    },
  };
}

/** A P-256 key as a private JWK, with its did:jwk. */
export function demoP256(name) {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(seed(name));
  const point = curve.getPublicKey();
  const publicJwk = {
    kty: 'EC',
    crv: 'P-256',
    x: base64url(point.subarray(1, 33)),
    y: base64url(point.subarray(33)),
  };
  const controller = `did:jwk:${base64url(JSON.stringify(publicJwk))}`;
  return { controller, id: `${controller}#0`, jwk: { ...publicJwk, d: base64url(seed(name)) }, publicJwk };
}

/** A 2048 bit RSA key as a private JWK. */
export function demoRsa(name, controller) {
  const e = 65537n;
  const p = primeFrom(`${name} p`);
  const q = primeFrom(`${name} q`);
  const d = inverse(e, (p - 1n) * (q - 1n));
  const publicJwk = { kty: 'RSA', n: integer(p * q), e: integer(e) };
  const jwk = {
    ...publicJwk,
    d: integer(d),
    p: integer(p),
    q: integer(q),
    dp: integer(d % (p - 1n)),
    dq: integer(d % (q - 1n)),
    qi: integer(inverse(q, p)),
  };
  return { controller, id: `${controller}#key-1`, jwk, publicJwk };
}

/** The first prime of 1024 bits, after a number that the name gives, that goes with the exponent 65537. */
function primeFrom(name) {
  const bytes = Buffer.concat([0, 1, 2, 3].map((part) => seed(`${name} ${part}`)));
  // The two highest bits are set so that the product has all of its 2048 bits.
  bytes[0] |= 0xc0;
  let candidate = BigInt(`0x${bytes.toString('hex')}`) | 1n;
  while (candidate % 65537n === 1n || !checkPrimeSync(candidate)) candidate += 2n;
  return candidate;
}

function inverse(number, modulus) {
  let [previous, current, before, after] = [modulus, number % modulus, 0n, 1n];
  while (current !== 0n) {
    const quotient = previous / current;
    [previous, current] = [current, previous - quotient * current];
    [before, after] = [after, before - quotient * after];
  }
  return ((before % modulus) + modulus) % modulus;
}

function integer(number) {
  const hex = number.toString(16);
  return base64url(Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex'));
}
