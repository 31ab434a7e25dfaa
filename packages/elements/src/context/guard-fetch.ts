import { BadgeError } from 'openbadges-validator-core/badge-error.js';
import type { NetworkPolicy } from './network-policy.js';

/**
 * The `fetch` that keeps a policy: an address that neither the policy nor `isAllowed` lets through throws
 * `fetch.not_allowed` before any request.
 */
export function guardFetch(policy: NetworkPolicy, isAllowed: (origin: string) => boolean): typeof fetch {
  return async (input, init) => {
    const { href, origin, host } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const isOwn = policy === 'same-origin' && origin === location.origin;
    if (policy !== 'any' && !isOwn && !isAllowed(origin)) {
      throw new BadgeError({ code: 'fetch.not_allowed', url: href, host });
    }
    // Our own server could send the reader on to somebody else's: `same-origin` refuses such a redirect.
    return fetch(input, isOwn ? { ...init, mode: 'same-origin' } : init);
  };
}
