import type { JsonObject } from '../json.js';
import { hashTexts } from '../lib/hash-texts.js';
import type { Session } from '../lib/session.js';
import { canonicalizeJcs } from '../proofs/canonicalize-jcs.js';
import { canonicalizeRdf } from '../proofs/canonicalize-rdf.js';
import type { SignOptions } from '../sign-options.js';

/**
 * What the signature of a proof covers: the digests of the proof and of the document (vc-di-eddsa §3.2.4, §3.3.4). The RDF is
 * made for both suites, as nothing else tells the terms that a reader of JSON-LD would drop. Throws a `BadgeError`:
 * `context.*`, `jsonld.*`; a `TypeError` for another suite.
 */
export async function bytesToSign(
  credential: JsonObject,
  proof: JsonObject,
  cryptosuite: NonNullable<SignOptions['cryptosuite']>,
  session: Session,
): Promise<Uint8Array<ArrayBuffer>> {
  const rdf = await canonicalizeRdf(credential, proof, session, 'SHA-256');
  switch (cryptosuite) {
    case 'eddsa-rdfc-2022':
      return hashTexts(rdf, 'SHA-256');
    case 'eddsa-jcs-2022':
      return hashTexts(await canonicalizeJcs(credential, proof, session, 'SHA-256'), 'SHA-256');
    default:
      throw new TypeError('the cryptosuite is eddsa-rdfc-2022 or eddsa-jcs-2022');
  }
}
