import { BadgeError } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { checkIssuersKey } from '../keys/check-issuers-key.js';
import { isForeignKey } from '../keys/is-foreign-key.js';
import { notIssuersCheck } from '../keys/not-issuers-check.js';
import { idOf } from '../lib/id-of.js';
import { isUnknowable } from '../lib/is-unknowable.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import type { JudgedProof } from './judged-proof.js';
import type { ProofAsked } from './proof-asked.js';
import { suiteName } from './suite-name.js';
import { verifyEmbeddedProof } from './verify-embedded-proof.js';

const SOURCE = 'VC-DI §4.4';

/** Judges one embedded proof, and whether it speaks for the issuer of the document. */
export async function judgeProof(
  document: JsonObject,
  proof: Json,
  asked: ProofAsked,
  session: Session,
): Promise<JudgedProof> {
  const suite = (isJsonObject(proof) && suiteName(proof)) || '';
  if (!isJsonObject(proof))
    return judgement(suite, new BadgeError({ code: 'proof.malformed', member: 'proof' }));
  const issuer = idOf(document['issuer']);
  try {
    const { key, suite: used } = await verifyEmbeddedProof(document, proof, asked, session);
    return {
      proof: { id: 'proof', outcome: 'pass', source: SOURCE },
      suite,
      notes: [...(used.notes ?? []), ...(key.notes ?? [])],
      ...(issuer && { issuer: await checkIssuersKey(key, issuer, session) }),
    };
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    const method = proof['verificationMethod'];
    const isForeign = issuer !== undefined && isForeignKey(method, issuer);
    return { ...judgement(suite, error), ...(isForeign && { issuer: notIssuersCheck(method, issuer) }) };
  }
}

function judgement(suite: string, { code, problem }: BadgeError): JudgedProof {
  const outcome = isUnknowable(code) ? 'unchecked' : 'fail';
  return { proof: problemCheck('proof', outcome, SOURCE, problem), suite, notes: [] };
}
