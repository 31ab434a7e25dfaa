import type { Session } from '../lib/session.js';

/**
 * Whose word a document is: the address that was asked, or the one that redirects ended at when that is on another host.
 * A host that sends people anywhere must not vouch for what stands there. Asked after the document was read, it costs
 * nothing: a session reads an address once.
 */
export async function restingUrl(url: string, session: Session): Promise<string> {
  const { url: end } = await session.fetchDocument(url, 'application/ld+json');
  return hostOf(end) === hostOf(url) ? url : end;
}

/** Many a host answers with and without `www.` */
function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
