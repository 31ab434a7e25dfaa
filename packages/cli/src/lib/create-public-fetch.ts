import { isIP } from 'node:net';
import { BadgeError } from 'openbadges-validator-core';
import type { Io } from '../io.js';
import { isPublicAddress } from './is-public-address.js';

const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Node's `fetch`, that asks no machine which only this one can reach: what a badge names could be a door to the network that
 * this runs in. The core judges an address by how it is written; here each stop of a redirection is judged, and every IP
 * address that its name stands for. Throws a `BadgeError` `fetch.blocked_address`.
 */
export function createPublicFetch(io: Pick<Io, 'fetch' | 'lookup'>): typeof fetch {
  return async (input, init) => {
    let url = new URL(input instanceof Request ? input.url : input);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      await requirePublic(url, io);
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

async function requirePublic(url: URL, io: Pick<Io, 'lookup'>): Promise<void> {
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') blocked(url);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const addresses = isIP(host) === 0 ? await io.lookup(host) : [host];
  if (!addresses.every(isPublicAddress)) blocked(url);
}

function blocked({ href: url }: URL): never {
  throw new BadgeError({ code: 'fetch.blocked_address', url });
}
