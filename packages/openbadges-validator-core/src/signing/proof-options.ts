import { fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import type { SignOptions } from '../sign-options.js';

/**
 * The proof without its value (VC-DI §2.1). JCS writes the contexts of the document into it (vc-di-eddsa §3.3.1), RDF reads
 * it with those contexts anyway. Throws a `BadgeError` `date.order`; a `TypeError` for a date that is none.
 */
export function proofOptions(
  cryptosuite: NonNullable<SignOptions['cryptosuite']>,
  verificationMethod: string,
  credential: JsonObject,
  { created = new Date(), expires }: SignOptions,
): JsonObject {
  const from = stamp(created);
  const until = expires === undefined ? undefined : stamp(expires);
  if (expires !== undefined && !(expires > created)) fail('date.order', { from, until: until ?? '' });
  const context = credential['@context'];
  return {
    ...(cryptosuite === 'eddsa-jcs-2022' && context !== undefined && { '@context': context }),
    type: 'DataIntegrityProof',
    cryptosuite,
    created: from,
    ...(until !== undefined && { expires: until }),
    verificationMethod,
    proofPurpose: 'assertionMethod',
  };
}

/** To the second, with `Z`: the form that every verifier reads. */
function stamp(date: Date): string {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) throw new TypeError('a date is a valid Date');
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
