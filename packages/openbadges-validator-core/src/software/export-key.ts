import type { JsonObject } from '../json.js';
import { refuse } from './refuse.js';
import type { SoftwareKey } from './software-key.js';

/** WebCrypto §14.3.10, as a JWK alone. */
export function exportKey(format: string, key: SoftwareKey): Promise<JsonObject> {
  if (format !== 'jwk') refuse(format);
  if (!key.extractable) throw new DOMException('the key is to stay where it is', 'InvalidAccessError');
  return Promise.resolve(key.jwk);
}
