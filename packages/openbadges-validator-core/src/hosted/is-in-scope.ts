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
  return isOnHost(url, origins, prefixes, issuer['id']) && isBelow(url, prefixes);
}

function isOnHost(
  url: string,
  origins: readonly Json[],
  prefixes: readonly Json[],
  issuerId: Json | undefined,
): boolean {
  const { host, hostname } = new URL(url);
  // An address of no host, such as a URN, is nobody's.
  if (host === '') return false;
  if (origins.length > 0) return origins.some((origin) => [host, hostname].includes(hostOf(origin) ?? ''));
  return prefixes.length > 0 || hostOf(issuerId ?? null) === host;
}

/** Written as a bare host, which is any port of it, or as an address. */
function hostOf(written: Json): string | undefined {
  if (typeof written !== 'string') return undefined;
  const url = written.includes('://') ? written : `https://${written}`;
  return URL.canParse(url) ? new URL(url).host : undefined;
}

function isBelow(url: string, prefixes: readonly Json[]): boolean {
  return prefixes.length === 0 || prefixes.some((prefix) => startsWith(url, prefix));
}

function startsWith(url: string, prefix: Json): boolean {
  if (typeof prefix !== 'string' || !URL.canParse(prefix)) return false;
  const wanted = new URL(prefix);
  const found = new URL(url);
  return found.origin === wanted.origin && found.href.startsWith(wanted.href);
}
