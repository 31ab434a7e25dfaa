import { BadgeError, fail } from '../badge-error.js';
import { parseJson } from '../intake/parse-json.js';
import type { Json } from '../json.js';
import type { FetchDocument } from './fetch-document.js';

const JSON_TYPES = 'application/ld+json, application/json;q=0.9';

/** Reads an address that holds JSON. Throws what {@link FetchDocument} throws, and `fetch.not_json`. */
export async function fetchJson(
  fetchDocument: FetchDocument,
  url: string,
  accept = JSON_TYPES,
): Promise<Json> {
  const { bytes } = await fetchDocument(url, accept);
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof BadgeError || error instanceof TypeError)
      fail('fetch.not_json', { url }, { cause: error });
    throw error;
  }
}
