import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { Problem } from '../problems.js';
import type { OpenBadgesVersion } from '../verdict.js';
import type { LegacyClass } from '../hosted/upgrade-1-0.js';
import { checkShape } from './check-shape.js';
import { toArray } from '../lib/to-array.js';
import { namesOf } from './names-of.js';
import { openBadges1Shapes } from './open-badges-1-shapes.js';
import { openBadges2Shapes } from './open-badges-2-shapes.js';

const CONTEXTS = ['https://w3id.org/openbadges/v2', 'https://w3id.org/openbadges/v1'];
const IDENTITY_HASH = /^(?:sha256\$[\da-f]{64}|md5\$[\da-f]{32})$/i;
/** A class that a document may name, and the shape it is judged by. */
const CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Assertion: 'Assertion',
    BadgeClass: 'BadgeClass',
    Profile: 'Profile',
    Issuer: 'Profile',
    Endorsement: 'Endorsement',
    RevocationList: 'RevocationList',
    CryptographicKey: 'CryptographicKey',
    AlignmentObject: 'AlignmentObject',
    Criteria: 'Criteria',
    Evidence: 'Evidence',
  }),
);

/**
 * The rules of OB 2.0 for one document (or an older one, brought to the form of 2.0).
 *
 * @param version for which it was written: before 2.0 less was asked for
 * @param wanted the shape it has to have where it stands; without it, the class that it names decides
 */
export function checkOpenBadges2Model(
  node: JsonObject,
  version: OpenBadgesVersion | null,
  wanted?: LegacyClass,
): Problem[] {
  const types = toArray(node['type']);
  const problems = [...checkContext(node), ...checkTypes(node, types), ...checkExtensions(node)];
  if (problems.length > 0) return problems;
  const named = namesOf(node['type'])
    .map((type) => CLASSES.get(type))
    .find((shape) => shape !== undefined);
  const shapes = version === '2.0' ? openBadges2Shapes : openBadges1Shapes;
  return [...checkShape(node, wanted ?? named ?? 'Part', shapes), ...checkIdentity(node['recipient'])];
}

/** An inline context may spell the vocabulary out; an address has to be one that is known. */
function checkContext(node: JsonObject): Problem[] {
  const contexts = toArray(node['@context']);
  if (contexts.length === 0) return [{ code: 'context.missing' }];
  if (contexts.some((context) => typeof context !== 'string' || CONTEXTS.includes(context))) return [];
  return [{ code: 'context.unknown', context: (namesOf(node['@context'])[0] ?? '').slice(0, 200) }];
}

/** Each term of `type` is a class of the vocabulary, defined in place, or an address (OB2 "Class Hierarchy"). */
function checkTypes(node: JsonObject, types: readonly Json[]): Problem[] {
  if (node['type'] === undefined) return [];
  const isKnown = (type: Json) =>
    typeof type === 'string' && (CLASSES.has(type) || type.includes(':') || isDefined(type, node));
  return types.length > 0 && types.every(isKnown)
    ? []
    : [{ code: 'model.type', path: 'type', expected: 'Assertion' }];
}

function isDefined(term: string, node: JsonObject): boolean {
  return (
    term === 'Extension' ||
    toArray(node['@context']).some((context) => isJsonObject(context) && Object.hasOwn(context, term))
  );
}

/**
 * An extension names its own class in the `extensions:` namespace or by address. Which one it is is not asked: an
 * unknown extension adds to a badge and takes nothing from it.
 */
function checkExtensions(node: JsonObject): Problem[] {
  return Object.entries(node).flatMap(([member, value]): Problem[] => {
    const types = isJsonObject(value) ? namesOf(value['type']) : [];
    if (!types.includes('Extension')) return [];
    const own = types.filter((type) => type !== 'Extension');
    const isNamed = own.length > 0 && own.every((type) => /^(?:extensions:|https?:\/\/)/.test(type));
    return isNamed ? [] : [{ code: 'model.type', path: `${member}.type`, expected: 'extensions:' }];
  });
}

/** What is called hashed must be a hash, and the other way round: else a plain address would be taken for one. */
function checkIdentity(recipient: Json | undefined): Problem[] {
  if (!isJsonObject(recipient) || typeof recipient['identity'] !== 'string') return [];
  const isHash = IDENTITY_HASH.test(recipient['identity']);
  return isHash === (recipient['hashed'] === true)
    ? []
    : [{ code: 'model.value', path: 'recipient.identity' }];
}
