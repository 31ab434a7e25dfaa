import type { JsonObject } from '../json.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { checkShape } from '../models/check-shape.js';
import { openBadges2Kinds } from '../models/open-badges-2-kinds.js';
import type { Problem } from '../problems.js';
import type { Check } from '../verdict.js';
import { checkBySchema } from './check-by-schema.js';
import { extensionParts } from './extension-parts.js';
import type { FoundExtension } from './find-extensions.js';
import { knownExtensions } from './known-extensions.js';
import { loadExtensionRules } from './load-extension-rules.js';

const SOURCE = 'OB2 Extension Validation';
/** Those beyond count as unknown. */
const MOST_EXTENSIONS = 16;

/**
 * Holds the extensions of a badge against the rules that each names: built in for those that 1EdTech publishes, fetched
 * for others when the caller allows it. What breaks its rules fails; an unknown one adds to a badge and takes nothing
 * from it, so that it only warns.
 */
export async function checkExtensions(
  extensions: readonly FoundExtension[],
  session: Session,
): Promise<Check[]> {
  const checks = await Promise.all(
    extensions.map(async (extension, index) =>
      index < MOST_EXTENSIONS ? judge(extension, session) : [unknown(extension.types[0] ?? '')],
    ),
  );
  return checks.flat();
}

async function judge(extension: FoundExtension, session: Session): Promise<Check[]> {
  // Beside its own class an extension may name one of another vocabulary, such as `schema:Place`.
  const named = extension.types.filter((type) => /^(?:extensions:|https?:)/.test(type));
  const own = named.length > 0 ? named : extension.types.slice(0, 1);
  const checks = await Promise.all(own.map(async (type) => judgeAs(type, extension, session)));
  return checks.flat();
}

async function judgeAs(type: string, { node, contexts }: FoundExtension, session: Session): Promise<Check[]> {
  const known = knownExtensions.get(type);
  if (known !== undefined) {
    const shapes = { ...extensionParts, Extension: known.shape };
    const [problem] = checkShape(shorten(node, known.names ?? {}), 'Extension', shapes, openBadges2Kinds);
    return problem === undefined ? [] : [invalid(type, pathOf(problem))];
  }
  if (session.options.fetchContexts !== true) return [unknown(type)];
  const rules = await loadExtensionRules(type, contexts, session);
  const found = rules && (await checkBySchema(shorten(node, rules.names), rules.schema));
  if (found === undefined) return [unknown(type)];
  return found === true ? [] : [invalid(type, found)];
}

/** With the short names of the extension's own context. */
function shorten(node: JsonObject, names: Readonly<Record<string, string>>): JsonObject {
  return Object.fromEntries(
    Object.entries(node).map(([member, value]) => [
      Object.hasOwn(names, member) ? (names[member] ?? member) : member,
      value,
    ]),
  );
}

function pathOf(problem: Problem): string {
  return 'path' in problem ? problem.path : '';
}

function invalid(extension: string, path: string): Check {
  return problemCheck('model', 'fail', SOURCE, { code: 'extension.invalid', extension, path });
}

function unknown(extension: string): Check {
  return problemCheck('model', 'warn', SOURCE, {
    code: 'extension.unknown',
    extension: extension.slice(0, 200),
  });
}
