import type { BadgeError } from '../badge-error.js';
import { isJsonObject, type Json } from '../json.js';
import { revocationReason } from './revocation-reason.js';

/** Why a badge was revoked, from the body of an answer 410 Gone, which may carry the rest of it. */
export function reasonOfGone({ cause }: BadgeError): { reason?: string } {
  if (!(cause instanceof Uint8Array)) return {};
  try {
    const written = JSON.parse(new TextDecoder().decode(cause)) as Json;
    return isJsonObject(written) ? revocationReason(written) : {};
  } catch {
    return {};
  }
}
