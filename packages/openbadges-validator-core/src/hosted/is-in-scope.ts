import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';

/**
 * Whether an address is one where this issuer publishes badges (OB2 VerificationObject): one of its `allowedOrigins`
 * and below one of its `startsWith`, each where it is stated; without both, the host of the issuer's own id. Addresses
 * are parsed first: as text, `https://a.example` also opens `https://a.example.evil.test`.
 */
export function isInScope(url: string, issuer: JsonObject): boolean {
  if (!URL.canParse(url)) return false;
  const policy = isJsonObject(issuer['verification']) ? issuer['verification'] : {};
  const prefixes = toArray(policy['startsWith']);
  const origins = toArray(policy['allowedOrigins']);
  const hosts = origins.length > 0 || prefixes.length > 0 ? origins : [issuer['id'] ?? null];
  return (
    (hosts.length === 0 || hosts.some((host) => hostOf(host) === new URL(url).host)) &&
    (prefixes.length === 0 || prefixes.some((prefix) => startsWith(url, prefix)))
  );
}

/** Written as a bare host, or as an address. */
function hostOf(written: Json): string | undefined {
  if (typeof written !== 'string') return undefined;
  const url = written.includes('://') ? written : `https://${written}`;
  return URL.canParse(url) ? new URL(url).host : undefined;
}

function startsWith(url: string, prefix: Json): boolean {
  if (typeof prefix !== 'string' || !URL.canParse(prefix)) return false;
  const wanted = new URL(prefix);
  const found = new URL(url);
  return found.origin === wanted.origin && found.href.startsWith(wanted.href);
}
