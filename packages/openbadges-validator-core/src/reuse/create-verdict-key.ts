import type { CarriedBadge } from '../batch/judge-badge.js';
import { carriedOptions } from '../batch/carried-options.js';
import { canonicalizeJson } from '../lib/canonicalize-json.js';
import { readObject } from '../intake/read-object.js';
import { encodeBase64url } from '../lib/base64url.js';
import { joinBytes } from '../lib/join-bytes.js';
import { withCrypto } from '../keys/with-crypto.js';
import type { Json } from '../json.js';
import type { VerifyManyOptions } from '../verify-many-options.js';
import { VERSION } from '../version.js';

/**
 * Says under which key the verdict of a badge is kept. Throws a `TypeError` where an option is not plain data: two calls
 * that differ in it could not be told apart.
 */
export function createVerdictKey(options: VerifyManyOptions): (badge: CarriedBadge) => Promise<string> {
  const { now: _, ...wishes } = carriedOptions(options);
  const circumstances = {
    fetch: options.fetch !== undefined,
    scope: options.cacheScope ?? '',
    version: VERSION,
  };
  const text = canonicalizeJson([JSON.parse(readObject(wishes)) as Json, circumstances]);
  const encoder = new TextEncoder();
  const prefix = digest(encoder.encode(text));
  return async (badge) => {
    const isText = typeof badge === 'string';
    const bytes = isText ? encoder.encode(badge) : badge;
    const whole = joinBytes([await prefix, Uint8Array.of(isText ? 1 : 0), bytes]);
    return encodeBase64url(await digest(whole));
  };
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await withCrypto('SHA-256', (crypto) => crypto.digest('SHA-256', bytes)));
}
