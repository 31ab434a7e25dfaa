import { BadgeError } from '../badge-error.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { toArray } from '../lib/to-array.js';
import { namesOf } from '../models/names-of.js';
import type { Check } from '../verdict.js';
import { loadSchema } from './load-schema.js';
import { SchemaUnusable } from './schema-unusable.js';
import { violatedPath } from './violated-path.js';

const SOURCE = 'OB3 §9.1.1, VCCS 1.0';
/** `1EdTechJsonSchemaValidator2019`, the `JsonSchema` of the W3C, and the names under which wallets wrote the same. */
const TYPE = /^(?:1EdTech|Full)?JsonSchema(?:Validator20\d\d)?$/;
const MAX_SCHEMAS = 4;

/**
 * Judges a credential by the JSON Schemas that it names (OB3 §9.1.1). To be called only when the caller asks for it, and
 * only once the proof holds. A schema that cannot be had, that is of another kind, or that would take too much work is
 * `unchecked`: the caller asked, and there is no answer.
 */
export async function checkSchemas(credential: JsonObject, session: Session): Promise<readonly Check[]> {
  const named = toArray(credential['credentialSchema']).filter(isJsonObject);
  const checks = await Promise.all(
    named.slice(0, MAX_SCHEMAS).map((one) => checkOne(one, credential, session)),
  );
  return [...checks, ...named.slice(MAX_SCHEMAS).map((one) => unavailable(idOf(one) ?? '', 'number'))];
}

async function checkOne(named: JsonObject, credential: JsonObject, session: Session): Promise<Check> {
  const schema = idOf(named) ?? '';
  if (!namesOf(named['type']).some((type) => TYPE.test(type))) return unavailable(schema, 'type');
  try {
    const path = violatedPath(
      await session.share(`schema ${schema}`, (shared) => loadSchema(schema, shared)),
      credential,
    );
    return path === undefined
      ? { id: 'model', outcome: 'pass', source: SOURCE }
      : problemCheck('model', 'fail', SOURCE, { code: 'schema.failed', schema, path });
  } catch (error) {
    if (error instanceof BadgeError) return unavailable(schema, error.code);
    if (error instanceof SchemaUnusable) return unavailable(schema, error.reason);
    throw error;
  }
}

function unavailable(schema: string, reason: string): Check {
  return problemCheck('model', 'unchecked', SOURCE, { code: 'schema.unavailable', schema, reason });
}
