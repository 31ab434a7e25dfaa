import { fail } from '../badge-error.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { fetchJson } from '../lib/fetch-json.js';
import type { Session } from '../lib/session.js';

/**
 * Reads the JSON object that stands at an address.
 *
 * @throws BadgeError `fetch.*`
 */
export async function fetchNode(url: string, session: Session): Promise<JsonObject> {
  const value = await session.share(`json ${url}`, ({ fetchDocument }) => fetchJson(fetchDocument, url));
  return isJsonObject(value) ? value : fail('fetch.not_json', { url });
}
