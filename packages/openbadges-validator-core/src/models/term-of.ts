import { openBadges2Terms } from './open-badges-2-terms.js';

/** The prefixes of the OB 2.0 context. */
const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    obi: 'https://w3id.org/openbadges#',
    extensions: 'https://w3id.org/openbadges/extensions#',
    cred: 'https://w3id.org/credentials#',
    dc: 'http://purl.org/dc/terms/',
    schema: 'http://schema.org/',
    sec: 'https://w3id.org/security#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  }),
);
const EXTENSIONS = 'https://w3id.org/openbadges/extensions#';
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '@id': 'id',
    '@type': 'type',
    verify: 'verification',
    hosted: 'HostedBadge',
    signed: 'SignedBadge',
  }),
);
/** Backwards, so that of two terms with one address the first stays. */
const TERMS: ReadonlyMap<string, string> = new Map([
  ...[...openBadges2Terms].reverse().map(([term, address]) => [address, term] as const),
  // As an earlier edition of the context had it.
  ['http://schema.org/targetFramework', 'targetFramework'],
]);

/**
 * The short name of a member or class that is written in another of JSON-LD's ways: `schema:name`,
 * `https://w3id.org/openbadges#Assertion`, `@id`. Any other name stays as it is; of extensions, the compact form is the
 * short one (`extensions:ApplyLink`).
 */
export function termOf(name: string): string {
  const alias = ALIASES.get(name);
  if (alias !== undefined) return alias;
  const colon = name.indexOf(':');
  if (colon === -1) return name;
  const namespace = PREFIXES.get(name.slice(0, colon));
  const address = namespace === undefined ? name : `${namespace}${name.slice(colon + 1)}`;
  if (address.startsWith(EXTENSIONS)) return `extensions:${address.slice(EXTENSIONS.length)}`;
  return TERMS.get(address) ?? name;
}
