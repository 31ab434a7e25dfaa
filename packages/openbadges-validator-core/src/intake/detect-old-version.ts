import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';
import type { OpenBadgesVersion } from '../verdict.js';

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
 * Says for which version before 3.0 a document was written, from its `@context` and, without one, from its members.
 * Null for what is no badge of any of them.
 */
export function detectOldVersion(credential: JsonObject): OpenBadgesVersion | null {
  const contexts = toArray(credential['@context']);
  const types = toArray(credential['type']);
  if (contexts.includes('https://w3id.org/openbadges/v2')) return '2.0';
  if (contexts.includes('https://w3id.org/openbadges/v1')) return '1.1';
  if (contexts.length > 0 && looksLike2(credential, contexts, types)) return '2.0';
  return detectByMembers(credential);
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
  if (looksLike05(credential)) return '0.5';
  if (credential['badge'] !== undefined || credential['recipient'] !== undefined) return '1.0';
  return null;
}

/** It names its recipient by a word, or carries its badge and that one its issuer. */
function looksLike05({ recipient, issued_on: issuedOn, badge }: JsonObject): boolean {
  const isWhole = isJsonObject(badge) && isJsonObject(badge['issuer']);
  return typeof recipient === 'string' || issuedOn !== undefined || isWhole;
}
