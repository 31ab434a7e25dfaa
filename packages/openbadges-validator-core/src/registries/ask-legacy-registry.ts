import { fail } from '../badge-error.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { fetchJson } from '../lib/fetch-json.js';
import type { Session } from '../lib/session.js';
import { textOf } from '../models/text-of.js';
import type { IssuerRegistry } from '../verify-options.js';

/**
 * Looks for an issuer in a registry that is one document: `{ meta, registry: { id: { name, location, url } } }`. What makes
 * it true is the host that it stands on. Throws a `BadgeError` `fetch.*`.
 */
export async function askLegacyRegistry(
  issuer: string,
  { url }: Extract<IssuerRegistry, { type: 'dcc-legacy' }>,
  session: Session,
): Promise<string | undefined> {
  const entries = await session.share(`registry ${url}`, (shared) => readEntries(url, shared));
  const entry = Object.hasOwn(entries, issuer) ? entries[issuer] : undefined;
  return isJsonObject(entry) ? (textOf(entry['name']) ?? issuer) : undefined;
}

async function readEntries(url: string, session: Session): Promise<JsonObject> {
  const document = await fetchJson(session.fetchDocument, url);
  const entries = isJsonObject(document) ? document['registry'] : undefined;
  return isJsonObject(entries) ? entries : fail('fetch.not_json', { url });
}
