import { validate, type Schema } from '@cfworker/json-schema';
import type { JsonObject } from '../json.js';
import { countValues } from '../lib/count-values.js';
import type { LoadedSchema } from './load-schema.js';
import { SchemaUnusable } from './schema-unusable.js';

/** Milliseconds for one schema. That of OB 3.0 takes about ten. */
const MAX_TIME = 500;
/** Values in a credential that a stranger's schema is judged against: some rules compare each with each. */
const MAX_VALUES = 5000;

/**
 * The path of the first member that breaks a schema (`credentialSubject.achievement.name`; empty for the credential
 * itself), or undefined where it conforms. Throws {@link SchemaUnusable}.
 */
export function violatedPath(
  { schema, draft, lookup, isTrusted }: LoadedSchema,
  credential: JsonObject,
): string | undefined {
  if (!isTrusted && countValues(credential) > MAX_VALUES) throw new SchemaUnusable('work');
  try {
    const { valid, errors } = validate(credential, schema, draft, withDeadline(lookup));
    return valid ? undefined : toPath(errors.at(-1)?.instanceLocation ?? '#');
  } catch (error) {
    throw error instanceof SchemaUnusable ? error : new SchemaUnusable('reference', { cause: error });
  }
}

/** Whoever doubles the work doubles it through references: each one looks at the clock. */
function withDeadline(lookup: LoadedSchema['lookup']): LoadedSchema['lookup'] {
  const end = Date.now() + MAX_TIME;
  return new Proxy(lookup, {
    get: (all, address: string): Schema | boolean | undefined => {
      if (Date.now() > end) throw new SchemaUnusable('work');
      return all[address];
    },
  });
}

/** `#/a/b~1c/0` → `a.b/c.0` (RFC 6901). */
function toPath(pointer: string): string {
  return pointer
    .replace(/^#\/?/, '')
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
