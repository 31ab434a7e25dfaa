import { importPublicKey } from '../../keys/import-public-key.js';
import { keyFromMultikey } from '../../keys/key-from-multikey.js';
import type { PublicKey } from '../../keys/public-key.js';
import { verifySignature } from '../../keys/verify-signature.js';
import { encodeBase64url } from '../../lib/base64url.js';
import { hashTexts } from '../../lib/hash-texts.js';
import { joinBytes } from '../../lib/join-bytes.js';
import type { Session } from '../../lib/session.js';
import { canonicalizeRdf } from '../canonicalize-rdf.js';
import type { SecuredDocument } from '../suite.js';
import { readDisclosure, type Disclosure } from './read-disclosure.js';
import { relabelStatements } from './relabel-statements.js';

/**
 * Whether all that a holder discloses was signed by this key (vc-di-ecdsa §3.5.7): the issuer signed the statements that
 * must be shown together with a key of their own, and that key signed each other statement. Throws a `BadgeError`:
 * `proof.not_derived`, `proof.malformed`, `jsonld.*`.
 */
export async function verifyDisclosure(
  { document, options, value }: SecuredDocument,
  key: Promise<PublicKey>,
  session: Session,
): Promise<boolean> {
  const disclosure = readDisclosure(value);
  const [proof, text] = await canonicalizeRdf(document, options, session, 'SHA-256');
  const statements = relabelStatements(text, disclosure.labels);
  const mandatory = statements.filter((_, at) => disclosure.mandatory.has(at));
  const others = statements.filter((_, at) => !disclosure.mandatory.has(at));
  const isComplete = mandatory.length === disclosure.mandatory.size;
  if (!isComplete || others.length !== disclosure.signatures.length) return false;
  const signed = joinBytes([
    await hashTexts([proof], 'SHA-256'),
    disclosure.publicKey,
    await hashTexts([mandatory.join('')], 'SHA-256'),
  ]);
  if (!(await verifySignature(await key, disclosure.baseSignature, signed))) return false;
  return isEachSigned(others, disclosure);
}

async function isEachSigned(
  statements: readonly string[],
  { publicKey, signatures }: Disclosure,
): Promise<boolean> {
  const material = await keyFromMultikey(`u${encodeBase64url(publicKey)}`, 'proofValue');
  const key = await importPublicKey(material, 'ES256', 'proofValue');
  const encoder = new TextEncoder();
  const held = await Promise.all(
    signatures.map((signature, at) => verifySignature(key, signature, encoder.encode(statements[at]))),
  );
  return held.every(Boolean);
}
