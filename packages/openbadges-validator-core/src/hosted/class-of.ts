import type { JsonObject } from '../json.js';
import { hasType } from '../lib/has-type.js';
import { termOf } from '../models/term-of.js';
import { namesOf } from '../models/names-of.js';
import type { LegacyClass } from './upgrade-1-0.js';

/** Documents of 1.x do not say what they are: whatever has no word about issuing is an assertion. */
export function classOf(node: JsonObject): LegacyClass {
  const types = namesOf(node['type'] ?? node['@type']).map(termOf);
  if (types.includes('Endorsement')) return 'Endorsement';
  if (types.includes('BadgeClass')) return 'BadgeClass';
  if (types.includes('Issuer') || types.includes('Profile')) return 'Profile';
  const isClass = node['criteria'] !== undefined && node['issuer'] !== undefined;
  return isClass && !hasType(node, 'Assertion') ? 'BadgeClass' : 'Assertion';
}
