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

/** The view of an assertion in the form of OB 2.0; undefined when its BadgeClass is not written out in it. */
export function badgeOfAssertion(assertion: JsonObject): Badge | undefined {
  const badgeClass = assertion['badge'];
  const name = isJsonObject(badgeClass) ? textOf(badgeClass['name']) : undefined;
  if (!isJsonObject(badgeClass) || name === undefined) return undefined;
  return definedOnly({
    id: shownId(assertion) ?? '',
    name,
    description: textOf(badgeClass['description']),
    image: imageOf(assertion['image']) ?? imageOf(badgeClass['image']),
    criteria: criteriaOf(badgeClass['criteria']),
    issuer: profileOf(badgeClass['issuer']),
    recipient: recipientOf(assertion['recipient']),
    issuedOn: dateOf(assertion['issuedOn']),
    expiresOn: dateOf(assertion['expires']),
    achievementId: shownId(badgeClass),
    evidence: [...evidenceOf(assertion['evidence']), ...narrativeOf(assertion['narrative'])],
    alignments: alignmentsOf(badgeClass['alignment']),
    tags: toArray(badgeClass['tags']).flatMap((tag) => textOf(tag) ?? []),
    endorsementCount: toArray(assertion['endorsement']).length + toArray(badgeClass['endorsement']).length,
    language: textOf(badgeClass['@language']) ?? textOf(assertion['@language']),
  });
}

/** OB 2.0 also lets the assertion itself tell how the badge was earned. */
function narrativeOf(value: Json | undefined): readonly { narrative: string }[] {
  const narrative = textOf(value);
  return narrative === undefined ? [] : [{ narrative }];
}

function recipientOf(value: Json | undefined): BadgeRecipient {
  const recipient = isJsonObject(value) ? value : {};
  const hashed = recipient['hashed'] === true;
  return definedOnly({ id: hashed ? undefined : textOf(recipient['identity']), hashed });
}
