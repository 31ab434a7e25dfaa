import { isIP } from 'node:net';
import { BadgeError } from 'openbadges-validator-core';
import type { Io } from '../io.js';
import { isAddress } from './is-address.js';
import { isPublicAddress } from './is-public-address.js';

const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Throws a `BadgeError` for an address that is not to be asked. */
type Guard = (url: URL) => Promise<void>;

/**
 * Node's `fetch`, that asks no machine which only this one can reach: what a badge names could be a door to the network that
 * this runs in. The core judges an address by how it is written; here each stop of a redirection is judged, and every IP
 * address that its name stands for. This machine itself is asked where the badge was looked for on it. Throws a
 * `BadgeError` `fetch.blocked_address`.
 *
 * @param source what the person named: a file or an address
 */
export function createPublicFetch(source: string, io: Pick<Io, 'fetch' | 'lookup'>): typeof fetch {
  const guard = createGuard(isAddress(source) && LOOPBACK.test(new URL(source).hostname), io);
  return async (input, init) => {
    let url = new URL(input instanceof Request ? input.url : input);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      await guard(url);
      const response = await io.fetch(url.href, { ...init, redirect: 'manual' });
      const next = nextStop(response, url);
      if (next === undefined) return response;
      await response.body?.cancel();
      url = next;
    }
    throw new TypeError('too many redirections');
  };
}

function nextStop({ status, headers }: Response, from: URL): URL | undefined {
  const location = headers.get('location');
  if (!REDIRECTS.includes(status) || location === null) return undefined;
  const next = new URL(location, from);
  // From TLS there is no way back.
  return from.protocol === 'https:' && next.protocol !== 'https:' ? blocked(next) : next;
}

function createGuard(isOwnMachineAsked: boolean, { lookup }: Pick<Io, 'lookup'>): Guard {
  return async (url) => {
    const { protocol, hostname, username, password } = url;
    if (!/^https?:$/.test(protocol) || username !== '' || password !== '') blocked(url);
    if (isOwnMachineAsked && LOOPBACK.test(hostname)) return;
    const host = hostname.replace(/^\[(.*)\]$/, '$1');
    const addresses = isIP(host) === 0 ? await lookup(host) : [host];
    if (!addresses.every(isPublicAddress)) blocked(url);
  };
}

function blocked({ href: url }: URL): never {
  throw new BadgeError({ code: 'fetch.blocked_address', url });
}
