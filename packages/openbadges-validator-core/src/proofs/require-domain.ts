import { fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';
import type { ProofAsked } from './proof-asked.js';

/**
 * Asks whether a proof was made for exactly these places and answers to this challenge (VC-DI §4.4). Throws a `BadgeError`:
 * `proof.domain`, `proof.challenge`.
 */
export function requireDomain(proof: JsonObject, { domain, challenge }: ProofAsked): void {
  const found = toArray(proof['domain']);
  const own = domain === undefined ? found : toArray(domain);
  const isSame = found.every((one) => own.includes(one)) && own.every((one) => found.includes(one));
  if (!isSame) fail('proof.domain', { domain: found.filter((one) => typeof one === 'string').join(' ') });
  if (challenge !== undefined && proof['challenge'] !== challenge) fail('proof.challenge', {});
}
