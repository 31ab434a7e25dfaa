// Badges as VC-JWT, signed by a library that the product does not use.
import { SignJWT, exportJWK, generateKeyPair } from 'jose';

const CONTEXT = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];

/** An issuer with a key of its own: `sign(name)` gives a compact JWS of a badge with that name. */
export async function createTokenIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const { kty, crv, x, y } = await exportJWK(publicKey);
  const did = `did:jwk:${Buffer.from(JSON.stringify({ kty, crv, x, y })).toString('base64url')}`;
  const sign = (name, position = 0) => {
    const credential = createCredential(did, name, position);
    return new SignJWT(credential)
      .setProtectedHeader({ alg: 'ES256', typ: 'vc+jwt', kid: `${did}#0` })
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
