import type { ProblemCode } from '../problems.js';

const UNKNOWABLE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'context.unknown',
  'jsonld.too_complex',
  'key.unresolved',
  'key.unsupported',
  'proof.unsupported',
  'crypto.unavailable',
  'input.too_large',
  'json.too_deep',
  'json.too_many_values',
  'work.too_much',
  'status.unavailable',
  'status.unsupported',
]);

/** Whether a problem says nothing about the badge, only that an answer could not be found out here. */
export function isUnknowable(code: ProblemCode): boolean {
  return code.startsWith('fetch.') || UNKNOWABLE.has(code);
}
