import { fail } from '../badge-error.js';

/**
 * Refuses a key that a verifier could not tie to the issuer (OB3 impl. guide, Key provenance): it stands in the issuer's
 * own document, `<issuer.id>#…`, or in the JWK Set of its host. Throws a `BadgeError`: `key.malformed`, `key.not_issuers`.
 */
export function requireIssuersMethod(verificationMethod: string, issuer: string): void {
  const [document = '', fragment = ''] = verificationMethod.split('#');
  if (fragment === '') fail('key.malformed', { key: verificationMethod });
  const isIssuers = document === issuer || withoutQuery(document) === issuer || document === keySetOf(issuer);
  if (!isIssuers) fail('key.not_issuers', { key: verificationMethod, issuer });
}

/** One address may serve the profile of several versions of the standard, told apart by its query. */
function withoutQuery(address: string): string | undefined {
  return /^https?:/.test(address) ? address.split('?', 1)[0] : undefined;
}

function keySetOf(issuer: string): string | undefined {
  if (!/^https?:/.test(issuer) || !URL.canParse(issuer)) return undefined;
  return new URL('/.well-known/jwks.json', issuer).href;
}
