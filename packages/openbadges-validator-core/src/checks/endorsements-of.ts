import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import { toArray } from '../lib/to-array.js';

export interface CarriedEndorsement {
  readonly endorsement: Json;
  /** The id of what carries it, which it must speak about. */
  readonly carrier: string | undefined;
}

/** The endorsements of a badge, of its issuer and of its achievement, embedded or as JWT (OB3 §9.1.6). */
export function endorsementsOf(credential: JsonObject): readonly CarriedEndorsement[] {
  return carriersOf(credential).flatMap((carrier) => {
    const all = [...toArray(carrier['endorsement']), ...toArray(carrier['endorsementJwt'])];
    return all.map((endorsement) => ({ endorsement, carrier: idOf(carrier) }));
  });
}

function carriersOf(credential: JsonObject): readonly JsonObject[] {
  const subjects = toArray(credential['credentialSubject']).filter(isJsonObject);
  const achievements = subjects.flatMap((subject) => toArray(subject['achievement']));
  return [credential, credential['issuer'], ...achievements].filter(isJsonObject);
}
