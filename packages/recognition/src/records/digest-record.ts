import { digestJson } from 'openbadges-validator-core/digest-json.js';
import type { JsonObject } from 'openbadges-validator-core';

/**
 * The digest by which other records name this one: SHA-256 over its canonical bytes (RFC 8785) with its proof, as a multihash
 * in base58btc, `zQm…`. A badge must exist before it is named: so no chain of badges can run in a circle.
 *
 * @throws BadgeError `json.malformed`, `crypto.unavailable`
 */
export function digestRecord(record: object): Promise<string> {
  return digestJson(record as JsonObject);
}
