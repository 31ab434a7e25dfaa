import type { JsonObject } from '../json.js';

/** The reason that a revoked document gives (OB2 Revoking Hosted Assertions), as facts of a problem. */
export function revocationReason({ revocationReason: reason }: JsonObject): { reason?: string } {
  return typeof reason === 'string' && reason !== '' ? { reason } : {};
}
