import type { Session } from '../lib/session.js';

export interface RestingUrl {
  /** Where redirects ended. */
  readonly end: string;
  /** Whose word the document there is: the address that was asked, or `end` when that is on another host. */
  readonly rest: string;
}

/**
 * Where an address led to. A host that sends people anywhere must not vouch for what stands there. Asked before or
 * after the document was read, it costs one request: a session reads an address once.
 */
export async function restingUrl(url: string, session: Session): Promise<RestingUrl> {
  const { url: end } = await session.fetchDocument(url, 'application/ld+json, application/json;q=0.9');
  return { end, rest: hostOf(end) === hostOf(url) ? url : end };
}

/** Many a host answers with and without `www.` */
function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
