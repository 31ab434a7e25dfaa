import type { Namespaces } from './namespaces.js';

/** The elements that hold a badge, by the namespace that their prefix must stand for. */
const HOLDERS: ReadonlyMap<string | undefined, string> = new Map([
  ['https://purl.imsglobal.org/ob/v3p0', 'credential'],
  ['http://openbadges.org', 'assertion'],
]);

/** Whether an element holds a badge: one of OB 3.0 (§5.3.2) or of OB 2.0 and older (baking specification). */
export function isSvgHolder(name: string, namespaces: Namespaces): boolean {
  const local = name.slice(name.indexOf(':') + 1);
  // Only these two are looked up: the rest of a picture costs nothing.
  if (local !== 'credential' && local !== 'assertion') return false;
  const prefix = name.includes(':') ? name.slice(0, -local.length - 1) : '';
  return HOLDERS.get(namespaces.find(prefix)) === local;
}
