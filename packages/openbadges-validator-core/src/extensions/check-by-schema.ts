import type { SchemaDraft } from '@cfworker/json-schema';
import type { JsonObject } from '../json.js';
import { isSafeSchema } from './is-safe-schema.js';

/** Letters of an extension: a longer one is not held against a schema. */
const LONGEST = 16 * 1024;

/**
 * Holds a value against a JSON Schema: the path of the first thing that is wrong (`''` for the whole), `true` where
 * nothing is, undefined where the schema cannot be applied here.
 */
export async function checkBySchema(
  value: JsonObject,
  schema: JsonObject,
): Promise<string | true | undefined> {
  if (JSON.stringify(value).length > LONGEST || !isSafeSchema(schema)) return undefined;
  const { Validator } = await import('@cfworker/json-schema');
  try {
    const { valid, errors } = new Validator(schema, draftOf(schema)).validate(value);
    return valid || pathOf(errors.at(-1)?.instanceLocation ?? '');
  } catch {
    return undefined;
  }
}

function draftOf(schema: JsonObject): SchemaDraft {
  const named = typeof schema['$schema'] === 'string' ? schema['$schema'] : '';
  if (named.includes('2019-09')) return '2019-09';
  if (named.includes('2020-12')) return '2020-12';
  return /draft-0[67]/.test(named) ? '7' : '4';
}

/** `#/geo/latitude` as every path of a problem is written. */
function pathOf(location: string): string {
  return location.replace(/^#\/?/, '').replaceAll('/', '.');
}
