import { isJsonObject, type Json, type JsonObject } from '../json.js';

/**
 * The id of a document of OB 1.x that has none: a hosted assertion's is the address that it is verified at, a signed
 * one's is made from its `uid`; any other document's is where it was found.
 */
export function legacyId(node: JsonObject, url: string | undefined): Json | undefined {
  const verify = node['verify'] ?? node['verification'];
  const { type, url: verifyUrl } = isJsonObject(verify) ? verify : {};
  if (typeof type === 'string' && /^hosted(?:badge)?$/i.test(type)) return verifyUrl ?? url;
  if (url !== undefined) return url;
  const { uid } = node;
  return typeof uid === 'string' ? `urn:uid:${encodeURIComponent(uid)}` : undefined;
}
