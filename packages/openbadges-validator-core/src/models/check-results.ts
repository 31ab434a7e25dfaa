import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import { toArray } from '../lib/to-array.js';
import type { Problem } from '../problems.js';
import { isInRange } from './is-in-range.js';
import { textOf } from './text-of.js';

/** More would only repeat one mistake for each result of a transcript. */
const MOST_PROBLEMS = 5;

/**
 * Do the results of a badge fit to what its achievement says may be achieved (OB 3.0 §B.1 Result, ResultDescription)? Each
 * result names a description of this achievement, a level of that description, a value that it allows, and says how far
 * the learner has come where that is what it is about. What does not fit leaves the badge authentic and misleads: the first
 * few problems are told as warnings.
 */
export function checkResults(credential: JsonObject): readonly Problem[] {
  const problems = objectsIn(credential['credentialSubject']).flatMap((subject) => {
    const descriptions = objectsIn(subject['achievement']).flatMap((achievement) =>
      objectsIn(achievement['resultDescription']),
    );
    return [
      ...descriptions.flatMap(checkRequirement),
      ...toArray(subject['result']).flatMap((result, index) =>
        isJsonObject(result) ? checkResult(result, descriptions, `credentialSubject.result[${index}]`) : [],
      ),
    ];
  });
  return problems.slice(0, MOST_PROBLEMS);
}

function checkResult(
  result: JsonObject,
  descriptions: readonly JsonObject[],
  path: string,
): readonly Problem[] {
  const target = idOf(result['resultDescription']);
  const named = descriptions.find((description) => target !== undefined && idOf(description) === target);
  if (target !== undefined && named === undefined)
    return [{ code: 'result.unlinked', path: `${path}.resultDescription`, target }];
  return [
    ...checkLevel(result['achievedLevel'], named ? [named] : descriptions, `${path}.achievedLevel`),
    ...(named ? checkValue(result['value'], named, `${path}.value`) : []),
    ...(named ? checkStatus(result, named, path) : []),
  ];
}

/** What a description asks for must be among what it allows. */
function checkRequirement(description: JsonObject, index: number): readonly Problem[] {
  const path = `credentialSubject.achievement.resultDescription[${index}]`;
  return [
    ...checkLevel(description['requiredLevel'], [description], `${path}.requiredLevel`),
    ...checkValue(description['requiredValue'], description, `${path}.requiredValue`),
  ];
}

function checkLevel(
  level: Json | undefined,
  descriptions: readonly JsonObject[],
  path: string,
): readonly Problem[] {
  const target = idOf(level);
  if (target === undefined) return [];
  const levels = descriptions.flatMap((description) =>
    toArray(description['rubricCriterionLevel']).map(idOf),
  );
  return levels.includes(target) ? [] : [{ code: 'result.unlinked', path, target }];
}

function checkValue(value: Json | undefined, description: JsonObject, path: string): readonly Problem[] {
  const text = textOf(value);
  if (text === undefined) return [];
  const allowed = toArray(description['allowedValue']).map(textOf);
  const isAllowed = allowed.length === 0 || allowed.includes(text);
  return isAllowed && isInRange(text, description)
    ? []
    : [{ code: 'result.out_of_range', path, value: text }];
}

function checkStatus(result: JsonObject, description: JsonObject, path: string): readonly Problem[] {
  const isMissing = description['resultType'] === 'Status' && result['status'] === undefined;
  return isMissing ? [{ code: 'result.status_missing', path: `${path}.status` }] : [];
}

function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return toArray(value).filter(isJsonObject);
}
