import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { termOf } from '../models/term-of.js';

const CLASS_MEMBERS = ['type', 'validatesType'];
/** How deep a badge may carry a class that carries an issuer … */
const DEEPEST = 16;

/**
 * A document of OB 1.1 or 2.0 with the short names of its vocabulary, whichever way of JSON-LD it uses: `@id`,
 * `schema:name`, `https://w3id.org/openbadges#badge`. Where a short name stands too, that one counts. Extensions have
 * names of their own and stay as they are.
 */
export function compactTerms(node: JsonObject, depth = 0): JsonObject {
  const entries = Object.entries(node).map(([member, value]): [string, Json | undefined] => {
    const term = termOf(member);
    if (term === member || node[term] !== undefined) return [member, compactValue(member, value, depth)];
    return [term, compactValue(term, value, depth)];
  });
  return Object.fromEntries(entries);
}

function compactValue(member: string, value: Json | undefined, depth: number): Json | undefined {
  if (CLASS_MEMBERS.includes(member)) return compactClasses(value);
  if (member.startsWith('@') || member.startsWith('extensions:') || depth > DEEPEST) return value;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item) => compactValue(member, item, depth) ?? null);
  return isJsonObject(value) ? compactTerms(value, depth + 1) : value;
}

function compactClasses(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => compactClasses(item) ?? null);
  return typeof value === 'string' ? termOf(value) : value;
}
