import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';
import type { OpenBadgesVersion } from '../verdict.js';

const OB3_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/';
const OB3_TYPES = ['OpenBadgeCredential', 'AchievementCredential', 'EndorsementCredential'];
const VC_TYPES = ['VerifiableCredential', 'VerifiablePresentation'];
const OB2_TYPES = [
  'Assertion',
  'BadgeClass',
  'Issuer',
  'Profile',
  'Endorsement',
  'RevocationList',
  'CryptographicKey',
];

/**
 * Says which version of Open Badges a document was written for, from its `@context` and, without one, from its
 * members. Null for a Verifiable Credential that is no Open Badge, and for what is neither.
 */
export function detectVersion(credential: JsonObject): OpenBadgesVersion | null {
  const contexts = toArray(credential['@context']);
  const types = toArray(credential['type']);
  if (isOpenBadges3(contexts, types)) return '3.0';
  if (isVerifiable(contexts, types)) return null;
  if (contexts.includes('https://w3id.org/openbadges/v2')) return '2.0';
  if (contexts.includes('https://w3id.org/openbadges/v1')) return '1.1';
  if (contexts.length > 0 && looksLike2(credential, contexts, types)) return '2.0';
  return detectByMembers(credential);
}

function isOpenBadges3(contexts: readonly Json[], types: readonly Json[]): boolean {
  return (
    contexts.some((context) => typeof context === 'string' && context.startsWith(OB3_CONTEXT)) ||
    types.some((type) => typeof type === 'string' && OB3_TYPES.includes(type))
  );
}

function isVerifiable(contexts: readonly Json[], types: readonly Json[]): boolean {
  return (
    contexts.includes('https://www.w3.org/2018/credentials/v1') ||
    contexts.includes('https://www.w3.org/ns/credentials/v2') ||
    types.some((type) => typeof type === 'string' && VC_TYPES.includes(type))
  );
}

/** A badge of 2.0 may spell its vocabulary out in place, or name a context that does not exist. */
function looksLike2(credential: JsonObject, contexts: readonly Json[], types: readonly Json[]): boolean {
  return (
    contexts.some((context) => isJsonObject(context) && spellsOut2(context)) ||
    types.some((type) => typeof type === 'string' && OB2_TYPES.includes(type)) ||
    credential['verification'] !== undefined
  );
}

function spellsOut2(context: JsonObject): boolean {
  const inner = isJsonObject(context['@context']) ? context['@context'] : context;
  return inner['obi'] === 'https://w3id.org/openbadges#';
}

function detectByMembers(credential: JsonObject): OpenBadgesVersion | null {
  if (credential['verification'] !== undefined) return '2.0';
  if (credential['uid'] !== undefined || credential['verify'] !== undefined) return '1.0';
  if (typeof credential['recipient'] === 'string' || credential['issued_on'] !== undefined) return '0.5';
  if (credential['badge'] !== undefined || credential['recipient'] !== undefined) return '1.0';
  return null;
}
