import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { Problem } from '../problems.js';
import type { OpenBadgesVersion } from '../verdict.js';
import type { LegacyClass } from '../hosted/upgrade-1-0.js';
import { checkShape } from './check-shape.js';
import { toArray } from '../lib/to-array.js';
import { namesOf } from './names-of.js';
import { openBadges1Shapes } from './open-badges-1-shapes.js';
import { openBadges2Kinds } from './open-badges-2-kinds.js';
import { openBadges2Shapes } from './open-badges-2-shapes.js';

const CONTEXTS = ['https://w3id.org/openbadges/v2', 'https://w3id.org/openbadges/v1'];
const IDENTITY_HASH = /^(?:sha256\$[\da-f]{64}|md5\$[\da-f]{32})$/i;
/** Before 2.0 the standard left open which algorithms there are. */
const OLD_IDENTITY_HASH = /^(?:sha1\$[\da-f]{40}|sha512\$[\da-f]{128})$/i;
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
  const shapes = openBadges1Shapes.get(version) ?? openBadges2Shapes;
  return [
    ...checkShape(node, wanted ?? named ?? 'Part', shapes, openBadges2Kinds),
    ...checkIdentity(node['recipient'], version),
  ];
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
    openBadges2Kinds['class']?.(type) === true || (typeof type === 'string' && isDefined(type, node));
  return types.length > 0 && types.every(isKnown)
    ? []
    : [{ code: 'model.type', path: 'type', expected: 'Assertion' }];
}

function isDefined(term: string, node: JsonObject): boolean {
  return toArray(node['@context']).some((context) => isJsonObject(context) && Object.hasOwn(context, term));
}

/**
 * An extension names its own class: in the `extensions:` namespace, by address, or with a word of another context. Which
 * one, is looked at later.
 */
function checkExtensions(node: JsonObject): Problem[] {
  return Object.entries(node).flatMap(([member, value]): Problem[] => {
    const types = isJsonObject(value) ? namesOf(value['type']) : [];
    if (!types.includes('Extension')) return [];
    const contexts = [
      ...toArray(node['@context']),
      ...(isJsonObject(value) ? toArray(value['@context']) : []),
    ];
    const isForeign = contexts.some((context) => typeof context !== 'string' || !CONTEXTS.includes(context));
    const own = types.filter((type) => type !== 'Extension');
    const isNamed = own.some(
      (type) => /^(?:extensions:|https?:\/\/)/.test(type) || (isForeign && !type.startsWith('obi:')),
    );
    return isNamed ? [] : [{ code: 'model.type', path: `${member}.type`, expected: 'extensions:' }];
  });
}

/** What is called hashed must be a hash, and the other way round: else a plain address would be taken for one. */
function checkIdentity(recipient: Json | undefined, version: OpenBadgesVersion | null): Problem[] {
  if (!isJsonObject(recipient) || typeof recipient['identity'] !== 'string') return [];
  const { identity, hashed, type } = recipient;
  const isOld = version !== null && version < '2.0';
  const isHash = IDENTITY_HASH.test(identity) || (isOld && OLD_IDENTITY_HASH.test(identity));
  const isPlainMail = hashed === false && toArray(type).includes('email');
  const isMail = !isPlainMail || openBadges2Kinds['email']?.(identity) === true;
  return isHash === (hashed === true) && isMail ? [] : [{ code: 'model.value', path: 'recipient.identity' }];
}
