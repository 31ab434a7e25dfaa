import type { CompactJws } from '../badge-document.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { problemCheck } from '../lib/problem-check.js';
import { namesOf } from '../models/names-of.js';
import { termOf } from '../models/term-of.js';
import type { LegacyProof } from './legacy-proof.js';
import { verifyHosted, type HostedOptions } from './verify-hosted.js';
import { verifySigned } from './verify-signed.js';

const SOURCE = 'OB2 Verification';

/**
 * Verifies an Assertion or an Endorsement the way it says it is to be verified: signed, or hosted. Parts of badges on
 * their own are taken for hosted.
 *
 * @param given in the form of OB 2.0
 */
export async function prove(
  given: JsonObject,
  jws: CompactJws | undefined,
  options: HostedOptions,
): Promise<LegacyProof> {
  if (jws !== undefined) return verifySigned(jws, given, options.version, options.session);
  const { verification } = given;
  const ways = isJsonObject(verification) ? namesOf(verification['type']).map(termOf) : [];
  if (ways.includes('SignedBadge')) {
    return { checks: [problemCheck('proof', 'fail', SOURCE, { code: 'proof.missing' })] };
  }
  // The vocabulary leaves room for other ways, such as a block chain.
  const isForeign = ways.length > 0 && !ways.includes('HostedBadge') && !ways.includes('VerificationObject');
  if (!isForeign) return verifyHosted(given, options);
  const suite = (ways[0] ?? '').slice(0, 100);
  return { checks: [problemCheck('proof', 'unchecked', SOURCE, { code: 'proof.unsupported', suite })] };
}
