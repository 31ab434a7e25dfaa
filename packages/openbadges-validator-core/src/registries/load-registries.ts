import { fail } from '../badge-error.js';
import { isJsonObject, type Json } from '../json.js';
import { fetchJson } from '../lib/fetch-json.js';
import type { Session } from '../lib/session.js';
import type { IssuerRegistry } from '../verify-options.js';

const MAX_REGISTRIES = 32;

/**
 * Reads a list of registries. An entry without a name or of an unknown kind is left out: lists grow. Throws a `BadgeError`
 * `fetch.*`.
 */
export async function loadRegistries(url: string, session: Session): Promise<readonly IssuerRegistry[]> {
  return session.share(`registries ${url}`, async (shared) => {
    const list = await fetchJson(shared.fetchDocument, url);
    if (!Array.isArray(list)) fail('fetch.not_json', { url });
    return (list as readonly Json[]).flatMap(registryOf).slice(0, MAX_REGISTRIES);
  });
}

function registryOf(entry: Json): readonly IssuerRegistry[] {
  const { type, name, url, trustAnchorEC } = isJsonObject(entry) ? entry : {};
  if (typeof name !== 'string') return [];
  if (type === 'dcc-legacy' && typeof url === 'string') return [{ type, name, url }];
  return type === 'oidf' && typeof trustAnchorEC === 'string' ? [{ type, name, trustAnchorEC }] : [];
}
