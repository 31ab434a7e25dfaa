import type { BadgeResult } from '../badge.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import { toArray } from '../lib/to-array.js';
import { definedOnly } from './defined-only.js';
import { textOf } from './text-of.js';

/**
 * What the learner achieved, in the words of the badge: each result with the name of its description and of its level. A
 * result that says nothing is left out.
 */
export function resultsOf(credential: JsonObject): readonly BadgeResult[] {
  return objectsIn(credential['credentialSubject']).flatMap((subject) => {
    const descriptions = objectsIn(subject['achievement']).flatMap((achievement) =>
      objectsIn(achievement['resultDescription']),
    );
    return objectsIn(subject['result']).flatMap((result) => {
      const view = viewOf(result, descriptions);
      return (view.value ?? view.level ?? view.status) ? [view] : [];
    });
  });
}

function viewOf(result: JsonObject, descriptions: readonly JsonObject[]): BadgeResult {
  const description = byId(descriptions, result['resultDescription']);
  const levels = (description ? [description] : descriptions).flatMap((one) =>
    objectsIn(one['rubricCriterionLevel']),
  );
  const { status } = result;
  return definedOnly({
    name: textOf(description?.['name']),
    type: textOf(description?.['resultType']),
    value: textOf(result['value']),
    level: textOf(byId(levels, result['achievedLevel'])?.['name']),
    status: typeof status === 'string' ? textOf(status) : undefined,
  });
}

function byId(all: readonly JsonObject[], wanted: Json | undefined): JsonObject | undefined {
  const id = idOf(wanted);
  return id === undefined ? undefined : all.find((one) => idOf(one) === id);
}

function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return toArray(value).filter(isJsonObject);
}
