import type { Badge, BadgeRecipient } from '../badge.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';
import { alignmentsOf } from './alignments-of.js';
import { criteriaOf } from './criteria-of.js';
import { dateOf } from './date-of.js';
import { definedOnly } from './defined-only.js';
import { evidenceOf } from './evidence-of.js';
import { imageOf } from './image-of.js';
import { profileOf } from './profile-of.js';
import { shownId } from './shown-id.js';
import { textOf } from './text-of.js';

/** The view of an OB 3.0 credential; undefined when it awards no named achievement. */
export function badgeOfCredential(credential: JsonObject): Badge | undefined {
  const subject = firstObject(credential['credentialSubject']) ?? {};
  const achievement = firstObject(subject['achievement']);
  const name = textOf(achievement?.['name']);
  if (achievement === undefined || name === undefined) return undefined;
  return definedOnly({
    id: shownId(credential) ?? '',
    name,
    description: textOf(achievement['description']),
    image: imageOf(subject['image']) ?? imageOf(credential['image']) ?? imageOf(achievement['image']),
    criteria: criteriaOf(achievement['criteria']),
    issuer: profileOf(credential['issuer']),
    creator: achievement['creator'] === undefined ? undefined : profileOf(achievement['creator']),
    recipient: recipientOf(subject),
    issuedOn: dateOf(credential['awardedDate'], credential['validFrom'], credential['issuanceDate']),
    expiresOn: dateOf(credential['validUntil'], credential['expirationDate']),
    achievementId: shownId(achievement),
    achievementType: textOf(achievement['achievementType']),
    evidence: evidenceOf(credential['evidence']),
    alignments: alignmentsOf(achievement['alignment']),
    tags: toArray(achievement['tag']).flatMap((tag) => textOf(tag) ?? []),
    endorsementCount: countEndorsements(credential) + countEndorsements(achievement),
    language: textOf(achievement['inLanguage']),
  });
}

function recipientOf(subject: JsonObject): BadgeRecipient {
  const identities = toArray(subject['identifier']).filter(isJsonObject);
  const plain = identities.filter((identity) => identity['hashed'] !== true);
  const named = plain.find((identity) => identity['identityType'] === 'name');
  const other = plain.find((identity) => identity !== named);
  const id = shownId(subject) ?? textOf(other?.['identityHash']);
  return definedOnly({
    id,
    name: textOf(named?.['identityHash']) ?? textOf(subject['name']),
    hashed: id === undefined && identities.length > plain.length,
  });
}

function countEndorsements(holder: JsonObject): number {
  return toArray(holder['endorsement']).length + toArray(holder['endorsementJwt']).length;
}

function firstObject(value: Json | undefined): JsonObject | undefined {
  return toArray(value).find(isJsonObject);
}
