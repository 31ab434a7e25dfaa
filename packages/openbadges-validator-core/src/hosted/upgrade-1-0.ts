import { isJsonObject, type Json, type JsonObject } from '../json.js';

/** What a document of 1.x is, where it stands: it does not say so itself. */
export type LegacyClass = 'Assertion' | 'BadgeClass' | 'Profile';

const KINDS: ReadonlyMap<Json | undefined, string> = new Map([
  ['hosted', 'HostedBadge'],
  ['signed', 'SignedBadge'],
]);

/** Gives a document of OB 1.0 what 2.0 asks for: context, type, id, and `verification` for `verify`. */
export function upgrade10(node: JsonObject, legacyClass: LegacyClass, url: string | undefined): JsonObject {
  const { verify, ...rest } = node;
  const verification = node['verification'] ?? upgradeVerification(verify);
  return {
    '@context': 'https://w3id.org/openbadges/v2',
    type: legacyClass,
    ...rest,
    id: node['id'] ?? idOf(node, url),
    ...(verification !== undefined && { verification }),
  };
}

function idOf({ verify, uid }: JsonObject, url: string | undefined): Json | undefined {
  if (isJsonObject(verify) && verify['type'] === 'hosted') return verify['url'];
  if (url !== undefined) return url;
  return typeof uid === 'string' ? `urn:uid:${encodeURIComponent(uid)}` : undefined;
}

/** The address of a signed badge is that of its key, the one of a hosted badge its own. */
function upgradeVerification(verify: Json | undefined): Json | undefined {
  if (!isJsonObject(verify)) return verify;
  const type = KINDS.get(verify['type']) ?? verify['type'];
  return type === 'SignedBadge' ? { type, creator: verify['url'] } : { type };
}
