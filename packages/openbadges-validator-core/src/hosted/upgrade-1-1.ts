import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';
import { legacyId } from './legacy-id.js';
import { upgradeDate } from './upgrade-date.js';

const V1 = 'https://w3id.org/openbadges/v1';
const V2 = 'https://w3id.org/openbadges/v2';
const KINDS: ReadonlyMap<string, string> = new Map([
  ['hosted', 'HostedBadge'],
  ['hostedbadge', 'HostedBadge'],
  ['signed', 'SignedBadge'],
  ['signedbadge', 'SignedBadge'],
]);

/**
 * Brings a document of OB 1.1 into the form of 2.0: context, `verification`, dates and alignments, also of what is
 * written out in it. What cannot be a date stays, for the model check.
 */
export function upgrade11(node: JsonObject, url?: string): JsonObject {
  const { verify, ...rest } = node;
  const verification = upgradeVerification(rest['verification'] ?? verify);
  const id = rest['id'] ?? legacyId(node, url);
  return {
    ...upgradeMembers(rest),
    ...(id !== undefined && { id }),
    ...(rest['@context'] !== undefined && { '@context': upgradeContext(rest['@context']) }),
    ...(verification !== undefined && { verification }),
  };
}

function upgradeMembers(node: JsonObject): JsonObject {
  const { issuedOn, expires, alignment, badge } = node;
  return {
    ...node,
    ...(issuedOn !== undefined && { issuedOn: upgradeDate(issuedOn) }),
    ...(expires !== undefined && { expires: upgradeDate(expires) }),
    ...(alignment !== undefined && { alignment: toArray(alignment).map(upgradeAlignment) }),
    ...(isJsonObject(badge) && { badge: upgradeMembers(badge) }),
  };
}

function upgradeContext(context: Json): Json {
  if (Array.isArray(context)) return (context as readonly Json[]).map(upgradeContext);
  return context === V1 ? V2 : context;
}

/** The address of a signed badge is that of its key, the one of a hosted badge its own. */
function upgradeVerification(verify: Json | undefined): Json | undefined {
  if (!isJsonObject(verify)) return verify;
  const written = verify['type'];
  const type = typeof written === 'string' ? (KINDS.get(written.toLowerCase()) ?? written) : written;
  return type === 'SignedBadge' ? { type, creator: verify['creator'] ?? verify['url'] } : { type };
}

function upgradeAlignment(alignment: Json): Json {
  if (!isJsonObject(alignment) || alignment['targetUrl'] !== undefined) return alignment;
  const { name, url, description, ...rest } = alignment;
  return {
    ...rest,
    targetName: name,
    targetUrl: url,
    ...(description !== undefined && { targetDescription: description }),
  };
}
