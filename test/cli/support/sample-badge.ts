import { createPrivateKey, sign as nodeSign } from 'node:crypto';
import { issue } from '@digitalbazaar/vc';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { createDocumentLoader } from '../../openbadges-validator-core/fixtures/document-loader.js';

/** A key that everybody may know: the one of RFC 8037 §A.1, so that the badge is the same each time. */
const KEY = createPrivateKey({
  format: 'jwk',
  key: {
    kty: 'OKP',
    crv: 'Ed25519',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  },
});
const MULTIBASE = 'z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw';
export const ISSUER = `did:key:${MULTIBASE}`;

type Members = Readonly<Record<string, unknown>>;

/** An Open Badge 3.0, not signed yet; `changes` go over its members. */
export function sampleCredential(changes: Members = {}): Members {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:5f1c1f0e-2b5a-4a77-9f6d-5a3d6a0f3c11',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Réparer un vélo',
    issuer: { id: ISSUER, type: ['Profile'], name: 'Atelier du Vallon' },
    validFrom: '2026-03-01T10:00:00Z',
    credentialSubject: {
      id: 'did:example:camille',
      type: ['AchievementSubject'],
      achievement: {
        id: 'https://atelier.example/modeles/velo',
        type: ['Achievement'],
        name: 'Réparer un vélo',
        description: 'Démonter, réparer et régler un vélo.',
        criteria: { narrative: 'Réparer trois vélos à l’atelier.' },
      },
    },
    ...changes,
  };
}

/** The same, signed by a library that is not the product. */
export async function sampleBadge(changes: Members = {}): Promise<Members> {
  const signer = {
    id: `${ISSUER}#${MULTIBASE}`,
    algorithm: 'Ed25519',
    sign: ({ data }: { data: Uint8Array }) => Promise.resolve(new Uint8Array(nodeSign(null, data, KEY))),
  };
  const suite = new DataIntegrityProof({ signer, date: '2026-03-01T10:00:00Z', cryptosuite });
  const now = new Date('2026-06-01T00:00:00Z');
  return issue({ credential: sampleCredential(changes), suite, documentLoader: createDocumentLoader(), now });
}
