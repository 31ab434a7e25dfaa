import { BadgeError, fail } from '../badge-error.js';
import type { Json } from '../json.js';
import { fetchJson } from '../lib/fetch-json.js';
import type { Session } from '../lib/session.js';
import { didWebUrl } from './did-web-url.js';
import { keyInDocument } from './key-in-document.js';
import type { ResolvedKey } from './resolved-key.js';

const ACCEPT =
  'application/did+json, application/ld+json, application/json;q=0.9, application/jwk-set+json;q=0.8';

/** The host has no such document. */
const GONE: readonly number[] = [404, 410];

/**
 * Fetches the document that an https key id (OB 3.0 §8.5, CID 1.0 §3.3) or a did:web (did:web §3.2) points into, and takes
 * the key from there. Throws a `BadgeError`: `fetch.*`, `key.gone`, `key.not_issuers`, `key.malformed`, `key.unsupported`, `key.weak`.
 */
export async function resolveFetchedKey(id: string, session: Session): Promise<ResolvedKey> {
  const documentId = id.split('#', 1)[0] ?? id;
  const read = (controller: string): Promise<Json> => readDocument(controller, session);
  return keyInDocument(await read(documentId), id, documentId, read);
}

async function readDocument(id: string, session: Session): Promise<Json> {
  const isDid = id.startsWith('did:web:');
  // A version or a service of a DID document cannot be asked for (DID 1.0 §3.2.1): the plain document may be another one.
  if (isDid && id.includes('?')) fail('key.unsupported', { key: id });
  const url = isDid ? didWebUrl(id) : id;
  if (url === undefined || !URL.canParse(url)) fail('key.malformed', { key: id });
  try {
    return await session.share(`json ${url}`, ({ fetchDocument }) => fetchJson(fetchDocument, url, ACCEPT));
  } catch (error) {
    if (isDid && isGone(error)) fail('key.gone', { key: id, host: new URL(url).host }, { cause: error });
    throw error;
  }
}

/** A did:web is given up by taking its document away (did:web, Deactivate); of any other address, 404 says too little. */
function isGone(error: unknown): boolean {
  const problem = error instanceof BadgeError ? error.problem : undefined;
  return problem?.code === 'fetch.http_status' && GONE.includes(problem.status);
}
