import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { legacyId } from './legacy-id.js';

/** What a document of 1.x is, where it stands: it does not say so itself. */
export type LegacyClass = 'Assertion' | 'BadgeClass' | 'Profile' | 'Endorsement';

/** Which class is written out in which member. */
const PARTS: readonly (readonly [string, LegacyClass])[] = [
  ['badge', 'BadgeClass'],
  ['issuer', 'Profile'],
];

/** Gives a document of OB 1.0 what 1.1 asks for: context, type and id. */
export function upgrade10(node: JsonObject, legacyClass: LegacyClass, url: string | undefined): JsonObject {
  return {
    '@context': 'https://w3id.org/openbadges/v1',
    type: legacyClass,
    ...node,
    id: node['id'] ?? legacyId(node, url),
    ...upgradeParts(node),
    ...(isJsonObject(node['recipient']) && { recipient: upgradeRecipient(node['recipient']) }),
  };
}

/** What is written out in place has no class either. */
function upgradeParts(node: JsonObject): JsonObject {
  const parts = PARTS.flatMap(([member, legacyClass]): [string, JsonObject][] => {
    const part = node[member];
    return isJsonObject(part) ? [[member, { type: legacyClass, ...part, ...upgradeParts(part) }]] : [];
  });
  return Object.fromEntries(parts);
}

/** The first verifiers took these words in any letters, and the truth as a word. */
function upgradeRecipient(recipient: JsonObject): JsonObject {
  const { type, hashed } = recipient;
  return {
    ...recipient,
    ...(typeof type === 'string' && { type: type.toLowerCase() }),
    ...(hashed !== undefined && { hashed: toBoolean(hashed) }),
  };
}

function toBoolean(value: Json): Json {
  const word = typeof value === 'string' ? value.toLowerCase() : value;
  if (word === 'true') return true;
  return word === 'false' ? false : value;
}
