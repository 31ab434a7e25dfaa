import type { Json } from '../../packages/openbadges-validator-core/src/json.js';
import { buildPng, internationalText, plainText } from '../support/build-png.js';
import { assertion, ASSERTION_URL, hostedWeb, ISSUER_URL, issuer } from '../support/hosted-badge.js';
import { createSigningKey, signToken } from '../support/sign-assertion.js';
import { buildCredential, buildEndorsement } from '../openbadges-validator-core/fixtures/build-credential.js';
import { createIssuer } from '../openbadges-validator-core/fixtures/create-issuer.js';
import { signCredential } from '../openbadges-validator-core/fixtures/sign-credential.js';
import { buildStatusEntry, buildStatusList } from '../openbadges-validator-core/fixtures/status-list.js';
import { createHostileIssuer } from './hostile-issuer.js';

export const LIST_URL = 'https://atelier.example/status/1';
export const REVOKED_URL = 'https://atelier.example/revoked';
const KEY_URL = 'https://atelier.example/key.json';

/** A badge with everything that makes a verifier go on reading once the proof holds. */
export function richCredential(): Json {
  const { did, sign, signToken: token } = createHostileIssuer();
  const endorsement = buildEndorsement(did, 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002');
  return buildCredential(did, {
    credentialStatus: [
      buildStatusEntry(LIST_URL, 7),
      { id: REVOKED_URL, type: '1EdTechRevocationList' },
      buildStatusEntry(LIST_URL, 9, { statusPurpose: 'suspension' }),
    ],
    endorsement: [sign(endorsement as Json)],
    endorsementJwt: [token(endorsement as Json)],
    evidence: [{ id: 'https://atelier.example/e', type: ['Evidence'], narrative: 'Vu.' }],
    validUntil: '2030-01-01T00:00:00Z',
    refreshService: { id: 'https://atelier.example/refresh', type: '1EdTechCredentialRefresh' },
  }) as Json;
}

/** What stands on the web for these badges. */
export function seedWeb(): Record<string, object> {
  const { did, sign } = createHostileIssuer();
  const list = buildStatusList(did, LIST_URL, [3], { statusPurpose: ['revocation', 'suspension'] });
  return {
    ...(hostedWeb() as Record<string, object>),
    [LIST_URL]: sign(list as Json) as object,
    [REVOKED_URL]: { id: REVOKED_URL, type: ['1EdTechRevocationList'], issuer: did, revokedCredential: [] },
  };
}

/** Badges of each version, suite and way of carrying, as text or bytes, with the web that they need. */
export async function badgeSeeds(): Promise<{
  readonly inputs: readonly (string | Uint8Array)[];
  readonly web: Record<string, object>;
}> {
  const hostile = createHostileIssuer();
  const rich = JSON.stringify(hostile.sign(richCredential()));
  const token = hostile.signToken({
    ...buildCredential(hostile.did),
    ...claims(hostile.did),
  } as Json);
  const other = await createIssuer(undefined, new Uint8Array(32).fill(7));
  const rdf = JSON.stringify(await signCredential(buildCredential(other.id), other));
  const old = JSON.stringify(await signCredential(buildCredential(other.id), other, 'Ed25519Signature2020'));
  const key = createSigningKey('ES256');
  const signed = assertion({ verification: { type: 'SignedBadge', creator: KEY_URL }, id: 'urn:uuid:1' });
  const web = {
    ...seedWeb(),
    [KEY_URL]: { id: KEY_URL, type: 'CryptographicKey', owner: ISSUER_URL, publicKeyPem: key.pem },
    [ISSUER_URL]: issuer({ publicKey: KEY_URL }),
  };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"><openbadges:credential><![CDATA[${rich}]]></openbadges:credential></svg>`;
  return {
    inputs: [
      rich,
      rdf,
      old,
      token,
      ASSERTION_URL,
      JSON.stringify(assertion()),
      signToken(signed, key),
      JSON.stringify({ uid: '1', recipient: 'a@b.example', badge: { name: 'x', issuer: {} }, verify: {} }),
      buildPng(internationalText('openbadgecredential', rich)),
      buildPng(plainText('openbadges', ASSERTION_URL)),
      svg,
    ],
    web,
  };
}

function claims(did: string): object {
  return {
    iss: did,
    jti: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
    sub: 'did:example:alice',
    nbf: Date.parse('2026-03-01T00:00:00Z') / 1000,
  };
}
