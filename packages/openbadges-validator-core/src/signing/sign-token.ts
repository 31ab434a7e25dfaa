import { parseJws } from '../intake/parse-jws.js';
import { canonize } from '../jsonld/canonize.js';
import { createSession } from '../lib/create-session.js';
import type { SigningRules } from '../sign-options.js';
import type { Signer } from '../signer.js';
import { algorithmOf } from './algorithm-of.js';
import { payloadOf } from './payload-of.js';
import { prepareCredential } from './prepare-credential.js';
import { requireOwnSignature } from './require-own-signature.js';
import { signCompact } from './sign-compact.js';

/** Signs the text of a credential as VC-JWT: see `signJwt`. */
export async function signToken(text: string, signer: Signer, options: SigningRules): Promise<string> {
  const { verificationMethod } = signer;
  const algorithm = algorithmOf(signer);
  const session = createSession({});
  const { credential, proof } = await prepareCredential(text, verificationMethod, options);
  // Refuses what a reader of JSON-LD would drop, also here, where the signature would cover it.
  await canonize(credential, session);
  const secured = proof === undefined ? credential : { ...credential, proof };
  const header = { alg: algorithm, typ: 'JWT', kid: verificationMethod };
  const token = await signCompact(header, payloadOf(secured), signer);
  const { signed, signature } = parseJws(token);
  await requireOwnSignature(
    new Uint8Array(signature),
    new TextEncoder().encode(signed),
    algorithm,
    verificationMethod,
    session,
  );
  return token;
}
