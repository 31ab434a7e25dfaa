import {
  buildCredential,
  buildEndorsement,
} from '../../openbadges-validator-core/fixtures/build-credential.js';
import { createHostileIssuer } from '../hostile-issuer.js';
import { list, repeat, type Bomb, type Bombs } from './bomb.js';

const { did, keyId, sign, signToken } = createHostileIssuer();
const LONG = 7_000_000;

function withProofs(count: number, changes: object, document: object = {}): Bomb {
  const proof = list(count, () => ({
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: '2026-04-01T00:00:00Z',
    verificationMethod: keyId,
    proofPurpose: 'assertionMethod',
    proofValue: `z${'2'.repeat(87)}`,
    ...changes,
  }));
  return { input: JSON.stringify({ ...buildCredential(did), ...document, proof }) };
}

const disclosure = (hex: string): Bomb => {
  const bytes = Buffer.concat([Buffer.from('d95d01', 'hex'), Buffer.from(hex, 'hex')]);
  return withProofs(1, { cryptosuite: 'ecdsa-sd-2023', proofValue: `u${bytes.toString('base64url')}` });
};
const rsaToken = (bits: number, exponent: string): string => {
  const jwk = { kty: 'RSA', n: Buffer.alloc(bits / 8, 0xff).toString('base64url'), e: exponent };
  const issuer = `did:jwk:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}`;
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const endorsement = buildEndorsement(issuer, 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002');
  const signature = Buffer.alloc(bits / 8, 1).toString('base64url');
  return `${encode({ alg: 'RS256', kid: `${issuer}#0` })}.${encode(endorsement)}.${signature}`;
};

/** What proves, and what has to be proven. */
export const proofs: Bombs = {
  'base58: a long proof': () => withProofs(1, { proofValue: `z${repeat('z', LONG)}` }),
  'base58: as long as it may be, again and again': () =>
    withProofs(8, { proofValue: `z${'z'.repeat(1024)}` }),
  'base58: a long did:key': () => withProofs(1, { verificationMethod: `did:key:z${repeat('z', LONG)}` }),
  'base64url: a long proof': () =>
    withProofs(1, { cryptosuite: 'ecdsa-sd-2023', proofValue: `u${repeat('A', LONG)}` }),
  'CBOR: lists in lists': () => disclosure('81'.repeat(LONG / 2)),
  'CBOR: a length without end': () => disclosure('9bffffffffffffffff'),
  'CBOR: lists that say how long they are': () => disclosure(`9a00300000${'9a00100000'.repeat(600_000)}`),
  'CBOR: millions of numbers': () => disclosure(`9a00400000${'00'.repeat(4 * 1024 * 1024)}`),
  'CBOR: millions of byte strings': () => disclosure(`9a00400000${'40'.repeat(4 * 1024 * 1024)}`),
  'CBOR: a map of as many names': () => disclosure(`ba00200000${'00'.repeat(4 * 1024 * 1024)}`),
  'proofs: thousands': () => withProofs(10_000, {}),
  'proofs: as many as may be, of a long text': () => withProofs(8, {}, { name: repeat('é', LONG / 2) }),
  'proofs: as many as may be, of a long text, as N-Quads': () =>
    withProofs(8, { cryptosuite: 'eddsa-rdfc-2022' }, { name: repeat('é', LONG / 2) }),
  'proofs: a chain': () => withProofs(8, { id: 'urn:p', previousProof: list(20_000, (at) => `urn:p:${at}`) }),
  'endorsements: thousands': () => ({
    input: JSON.stringify(
      sign({
        ...buildCredential(did),
        endorsement: list(1500, (at) =>
          sign(
            buildEndorsement(did, 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002', {
              id: `urn:e:${at}`,
            }) as never,
          ),
        ),
      }),
    ),
  }),
  'endorsements: thousands of tokens': () => ({
    input: JSON.stringify(
      sign({
        ...buildCredential(did),
        endorsementJwt: list(3000, () =>
          signToken(buildEndorsement(did, 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002') as never),
        ),
      }),
    ),
  }),
  'endorsements: large RSA keys': () => ({
    input: JSON.stringify(
      sign({
        ...buildCredential(did),
        endorsementJwt: list(200, (at) => rsaToken(8192 - 64 * (at % 4), 'Af____8')),
      }),
    ),
  }),
  'records: thousands of badges': () => {
    const badge = sign(buildCredential(did) as never);
    return {
      input: JSON.stringify(
        sign({
          ...buildCredential(did),
          '@context': [
            'https://www.w3.org/ns/credentials/v2',
            'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
          ],
          type: ['VerifiableCredential', 'ClrCredential'],
          credentialSubject: {
            id: 'did:example:alice',
            type: ['ClrSubject'],
            verifiableCredential: list(1500, () => badge),
          },
        }),
      ),
    };
  },
};
