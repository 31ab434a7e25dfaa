import { fail } from '../badge-error.js';
import type { Json, JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import { toArray } from '../lib/to-array.js';
import type { ProblemFacts } from '../problems.js';

const VERSION_1 = 'https://www.w3.org/2018/credentials/v1';

type Claim = ProblemFacts['proof.claim_mismatch']['claim'];

/**
 * The payload of a VC-JWT: the credential with the claims that repeat what it says (OB3 §8.2.4.1), or, for VCDM 1.1, the
 * credential inside a `vc` claim (VCDM 1.1 §6.3.1). A badge that knows its holder only by a hash has no `sub`. Throws a
 * `BadgeError` `proof.claim_mismatch` where the credential has a member of that name, which says something else.
 */
export function payloadOf(credential: JsonObject): JsonObject {
  const claims = claimsOf(credential);
  if (toArray(credential['@context'])[0] === VERSION_1)
    return { ...Object.fromEntries(claims), vc: credential };
  for (const [claim, value] of claims) {
    if (credential[claim] !== undefined && credential[claim] !== value)
      fail('proof.claim_mismatch', { claim });
  }
  return { ...credential, ...Object.fromEntries(claims) };
}

function claimsOf(credential: JsonObject): readonly (readonly [Claim, Json])[] {
  const subject = toArray(credential['credentialSubject'])
    .map(idOf)
    .find((id) => id !== undefined);
  const claims: readonly (readonly [Claim, Json | undefined])[] = [
    ['iss', idOf(credential['issuer'])],
    ['sub', subject],
    ['jti', idOf(credential)],
    ['nbf', seconds(credential['validFrom'] ?? credential['issuanceDate'])],
    ['exp', seconds(credential['validUntil'] ?? credential['expirationDate'])],
  ];
  return claims.filter((claim): claim is readonly [Claim, Json] => claim[1] !== undefined);
}

/** RFC 7519 §2 NumericDate, whole seconds. */
function seconds(date: Json | undefined): number | undefined {
  return typeof date === 'string' ? Math.floor(Date.parse(date) / 1000) : undefined;
}
