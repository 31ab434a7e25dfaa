// Badges as VC-JWT, signed by a library that the product does not use.
import { SignJWT, exportJWK, generateKeyPair } from 'jose';

const CONTEXT = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** Multicodec of an Ed25519 public key. */
const ED25519 = [0xed, 0x01];

function toBase58(bytes) {
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = BASE58[Number(number % 58n)] + text;
  return text;
}

/** An issuer with a key of its own, named by that key: `sign(name)` gives a compact JWS of a badge with that name. */
export async function createTokenIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const { x } = await exportJWK(publicKey);
  const key = `z${toBase58([...ED25519, ...Buffer.from(x, 'base64url')])}`;
  const did = `did:key:${key}`;
  const sign = (name, position = 0) => {
    const credential = createCredential(did, name, position);
    return new SignJWT(credential)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'vc+jwt', kid: `${did}#${key}` })
      .setIssuer(did)
      .setJti(credential.id)
      .setSubject(credential.credentialSubject.id)
      .setNotBefore(new Date(credential.validFrom))
      .sign(privateKey);
  };
  return { did, sign };
}

function createCredential(did, name, position) {
  return {
    '@context': CONTEXT,
    id: `urn:uuid:5b1d0c2e-0000-4000-8000-${String(position).padStart(12, '0')}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name,
    issuer: { id: did, type: ['Profile'], name: 'Jardin de Cergy' },
    validFrom: '2026-03-01T00:00:00Z',
    credentialSubject: {
      id: 'did:example:alice',
      type: ['AchievementSubject'],
      achievement: {
        id: `urn:uuid:5b1d0c2e-0001-4000-8000-${String(position).padStart(12, '0')}`,
        type: ['Achievement'],
        name,
        description: 'A garden sown together.',
        criteria: { narrative: 'Sow, water, share.' },
      },
    },
  };
}
