import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { Problem } from '../problems.js';
import { namesOf } from './names-of.js';
import { primitiveKinds, type Kinds } from './primitive-kinds.js';
import type { Shape, Shapes } from './shape.js';

/** More would only repeat one mistake for each member of a list. */
const MOST_PROBLEMS = 5;

/**
 * Compares a value with a shape; answers with the first few problems, each with the path of its member.
 *
 * @param primitives what the primitive kinds of these shapes are, where they are not those that every badge needs
 */
export function checkShape(
  value: JsonObject,
  shape: string,
  shapes: Shapes,
  primitives: Kinds = primitiveKinds,
): Problem[] {
  const problems: Problem[] = [];
  checkNode(value, shapes[shape] ?? { members: {} }, '', { shapes, primitives, problems });
  return problems.slice(0, MOST_PROBLEMS);
}

interface Visit {
  readonly shapes: Shapes;
  readonly primitives: Kinds;
  readonly problems: Problem[];
}

function checkNode(node: JsonObject, shape: Shape, path: string, visit: Visit): void {
  if (visit.problems.length >= MOST_PROBLEMS) return;
  checkType(node, shape, path, visit);
  if (shape.oneOf?.every((name) => isAbsent(node[name]))) {
    visit.problems.push({ code: 'model.required', path: join(path, shape.oneOf[0] ?? '') });
  }
  if (shape.isFilled && Object.keys(node).length === 0) visit.problems.push({ code: 'model.value', path });
  for (const [name, rule] of Object.entries(shape.members)) checkMember(node, name, rule, path, visit);
  const odd =
    shape.isClosed &&
    Object.keys(node).find((name) => name !== 'type' && !Object.hasOwn(shape.members, name));
  if (odd) visit.problems.push({ code: 'model.value', path: join(path, odd) });
}

function checkType(node: JsonObject, { types }: Shape, path: string, visit: Visit): void {
  if (types === undefined || namesOf(node['type']).some((type) => types.includes(type))) return;
  const at = join(path, 'type');
  if (isAbsent(node['type'])) visit.problems.push({ code: 'model.required', path: at });
  else visit.problems.push({ code: 'model.type', path: at, expected: types[0] ?? '' });
}

function checkMember(node: JsonObject, name: string, rule: string, path: string, visit: Visit): void {
  const value = node[name];
  const isRequired = rule.endsWith('!') || rule.endsWith('+');
  if (isAbsent(value)) {
    if (isRequired) visit.problems.push({ code: 'model.required', path: join(path, name) });
    return;
  }
  const isMany = rule.endsWith('*') || rule.endsWith('+');
  const kinds = (isMany || isRequired ? rule.slice(0, -1) : rule).split('|');
  const at = join(path, name);
  if (!isMany || !Array.isArray(value)) {
    checkValue(value, kinds, at, visit);
    return;
  }
  if (isRequired && value.length === 0) visit.problems.push({ code: 'model.required', path: at });
  (value as readonly Json[]).forEach((item, index) => {
    checkValue(item, kinds, `${at}[${index}]`, visit);
  });
}

function checkValue(value: Json, kinds: readonly string[], path: string, visit: Visit): void {
  if (kinds.some((kind) => visit.primitives[kind]?.(value))) return;
  const shape = kinds.map((kind) => visit.shapes[kind]).find((found) => found !== undefined);
  if (shape !== undefined && isJsonObject(value)) checkNode(value, shape, path, visit);
  else visit.problems.push({ code: 'model.value', path });
}

/** `null` says that there is none (OB 3.0 forbids to write it; it does no harm to read it). */
function isAbsent(value: Json | undefined): value is undefined | null {
  return value === undefined || value === null;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
