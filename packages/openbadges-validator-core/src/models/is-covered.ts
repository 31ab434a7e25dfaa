import { isJsonObject, type JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';
import type { Shapes } from './shape.js';

/** Every object may have these: they are judged elsewhere, or by every table alike. */
const EVERYWHERE = ['@context', 'type', 'proof', 'validFrom', 'validUntil'];

/** Whether a table of shapes names every member of a document. Then a longer table would say no more about it. */
export function isCovered(node: JsonObject, shape: string, shapes: Shapes): boolean {
  const members = shapes[shape]?.members;
  if (members === undefined) return false;
  return Object.entries(node).every(([member, value]) => {
    const rule = Object.hasOwn(members, member) ? members[member] : undefined;
    if (rule === undefined) return EVERYWHERE.includes(member);
    const inner = /[A-Z]\w*/.exec(rule)?.[0];
    return (
      inner === undefined ||
      toArray(value).every((item) => !isJsonObject(item) || isCovered(item, inner, shapes))
    );
  });
}
