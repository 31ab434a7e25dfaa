import { fail } from '../badge-error.js';
import { isJsonObject, type Json } from '../json.js';
import { fetchJson } from '../lib/fetch-json.js';
import { idOf } from '../lib/id-of.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import type { StatusReader } from './status-reader.js';

const SOURCE = 'OB3 §9.1.4, VCRL 1.0';

/**
 * `1EdTechRevocationList`: the address in `id` answers with the ids of revoked credentials. The text of the standard
 * spells the member in two ways, and so do lists. Throws a `BadgeError`: `fetch.*`, `status.list_invalid`.
 */
export const readRevocationList: StatusReader = async (entry, credential, session) => {
  const url = idOf(entry);
  const id = idOf(credential);
  if (url === undefined)
    return problemCheck('status', 'fail', SOURCE, { code: 'model.required', path: 'credentialStatus.id' });
  const revoked = await session.share(`revoked ${url}`, (shared) => fetchRevoked(url, shared));
  if (id === undefined) fail('status.list_invalid', { url });
  const found = revoked.get(id);
  if (found === undefined) return { id: 'status', outcome: 'pass', source: SOURCE };
  const reason = isJsonObject(found) ? found['revocationReason'] : undefined;
  return problemCheck('status', 'fail', SOURCE, {
    code: 'status.revoked',
    ...(typeof reason === 'string' ? { reason } : {}),
  });
};

/** What is revoked, by its id. Of two entries for one badge the first counts. */
async function fetchRevoked(url: string, { fetchDocument }: Session): Promise<ReadonlyMap<string, Json>> {
  const list = await fetchJson(fetchDocument, url);
  const items = isJsonObject(list) ? (list['revokedCredential'] ?? list['revokedCredentials']) : undefined;
  if (!Array.isArray(items)) fail('status.list_invalid', { url });
  const revoked = new Map<string, Json>();
  for (const item of items as readonly Json[]) {
    const id = isLifted(item) ? undefined : idOf(item);
    if (id !== undefined && !revoked.has(id)) revoked.set(id, item);
  }
  return revoked;
}

function isLifted(item: Json): boolean {
  return isJsonObject(item) && item['revoked'] === false;
}
