import { fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import { createSession } from '../lib/create-session.js';
import type { SignOptions } from '../sign-options.js';
import type { Signer } from '../signer.js';
import { addProof } from './add-proof.js';
import { algorithmOf } from './algorithm-of.js';
import { bytesToSign } from './bytes-to-sign.js';
import { prepareCredential } from './prepare-credential.js';
import { proofOptions } from './proof-options.js';

/** Signs the text of a credential with an embedded proof: see `sign`. */
export async function signEmbedded(text: string, signer: Signer, options: SignOptions): Promise<JsonObject> {
  const { cryptosuite = 'eddsa-rdfc-2022' } = options;
  const { verificationMethod } = signer;
  const algorithm = algorithmOf(signer);
  if (algorithm !== 'EdDSA') fail('proof.alg_not_allowed', { alg: algorithm });
  const session = createSession({});
  const { credential, proof: kept } = await prepareCredential(text, verificationMethod, options);
  const proof = proofOptions(cryptosuite, verificationMethod, credential, options);
  const bytes = await bytesToSign(credential, proof, cryptosuite, session);
  return addProof({ document: credential, kept, proof, bytes }, signer, session);
}
