import type { JsonObject } from '../json.js';
import { subtleCrypto } from '../keys/subtle-crypto.js';
import { joinBytes } from '../lib/join-bytes.js';
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
      return hash(rdf);
    case 'eddsa-jcs-2022':
      return hash(await canonicalizeJcs(credential, proof, session, 'SHA-256'));
    default:
      throw new TypeError('the cryptosuite is eddsa-rdfc-2022 or eddsa-jcs-2022');
  }
}

async function hash(texts: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const subtle = subtleCrypto('SHA-256');
  const digests = await Promise.all(
    texts.map((text) => subtle.digest('SHA-256', new TextEncoder().encode(text))),
  );
  return joinBytes(digests.map((digest) => new Uint8Array(digest)));
}
