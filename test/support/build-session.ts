import { createSession } from '../../packages/openbadges-validator-core/src/lib/create-session.js';
import type { Session } from '../../packages/openbadges-validator-core/src/lib/session.js';
import type { VerifyOptions } from '../../packages/openbadges-validator-core/src/verify-options.js';

/**
 * What stands at an address: a document, a text, the number of an HTTP status, or the address that it redirects to. Any
 * other address answers 404.
 */
export type Web = Readonly<Record<string, object | string | number | URL>>;

export const NOW = new Date('2026-06-01T00:00:00Z');

/** A session whose whole web is written down in the test; the clock stands at {@link NOW}. */
export function buildSession(web: Web | undefined, options: VerifyOptions = {}): Session {
  return createSession({ now: NOW, ...(web && { fetch: fetchFrom(web) }), ...options }, { plainHttp: true });
}

/** `asked` collects the addresses that are asked for. */
export function fetchFrom(web: Web, asked: string[] = []): typeof fetch {
  return (input) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    const standing = web[url] ?? 404;
    const end = standing instanceof URL ? standing.href : url;
    const found = web[end] ?? 404;
    if (typeof found === 'number') return Promise.resolve(new Response('', { status: found }));
    const body = typeof found === 'string' ? found : JSON.stringify(found);
    const response = new Response(body, { headers: { 'content-type': 'application/json' } });
    return Promise.resolve(Object.defineProperty(response, 'url', { value: end }));
  };
}
