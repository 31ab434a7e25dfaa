import { fail } from '../badge-error.js';

/** Says what is not done here. Throws a `BadgeError` `crypto.unavailable`. */
export function refuse(algorithm: string): never {
  fail('crypto.unavailable', { algorithm });
}
