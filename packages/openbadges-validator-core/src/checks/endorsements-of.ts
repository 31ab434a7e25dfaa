import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import { toArray } from '../lib/to-array.js';
import type { EndorsementVerdict } from '../verdict.js';

export interface CarriedEndorsement {
  readonly endorsement: Json;
  readonly carriedBy: EndorsementVerdict['carriedBy'];
  /** The ids of what it may speak about. */
  readonly endorsable: readonly string[];
}

/**
 * The endorsements of a badge, of its issuer and of its achievement, embedded or as JWT (OB3 §9.1.6). One speaks about what
 * carries it; those of the badge may also speak about the achievement and the profiles in it (OB3 §B.1).
 */
export function endorsementsOf(credential: JsonObject): readonly CarriedEndorsement[] {
  const subjects = objectsIn(credential['credentialSubject']);
  const achievements = subjects.flatMap((subject) => objectsIn(subject['achievement']));
  const profiles = [
    credential['issuer'],
    ...subjects.map((subject) => subject['source']),
    ...achievements.map((achievement) => achievement['creator']),
  ];
  return [
    ...carriedBy('credential', credential, [credential, ...achievements, ...profiles]),
    ...objectsIn(credential['issuer']).flatMap((issuer) => carriedBy('issuer', issuer)),
    ...achievements.flatMap((achievement) => carriedBy('achievement', achievement)),
  ];
}

function carriedBy(
  place: CarriedEndorsement['carriedBy'],
  carrier: JsonObject,
  endorsed: readonly (Json | undefined)[] = [carrier],
): readonly CarriedEndorsement[] {
  const all = [...toArray(carrier['endorsement']), ...toArray(carrier['endorsementJwt'])];
  const endorsable = endorsed.map(idOf).filter((id) => id !== undefined);
  return all.map((endorsement) => ({ endorsement, carriedBy: place, endorsable }));
}

function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return toArray(value).filter(isJsonObject);
}
