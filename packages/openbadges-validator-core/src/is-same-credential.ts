import { isJsonObject, type Json } from './json.js';
import { idOf } from './lib/id-of.js';

/**
 * Whether two credentials of OB 3.0 are editions of one: both the id of the issuer and that of the credential are equal,
 * once percent-encoded characters are decoded and white space around is cut off (OB3 §equality). The one with the newer
 * `validFrom` is the one that counts. Proves nothing: anybody can write the same ids.
 */
export function isSameCredential(a: object, b: object): boolean {
  const [first, second] = [idsOf(a), idsOf(b)];
  return first !== undefined && second !== undefined && first.every((id, index) => id === second[index]);
}

function idsOf(credential: object): readonly string[] | undefined {
  if (!isJsonObject(credential)) return undefined;
  const ids = [credential['issuer'], credential['id']].map(plainId);
  return ids.includes(undefined) ? undefined : (ids as readonly string[]);
}

function plainId(value: Json | undefined): string | undefined {
  const id = idOf(value)?.trim();
  try {
    return id === undefined || id === '' ? undefined : decodeURIComponent(id);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return id;
  }
}
