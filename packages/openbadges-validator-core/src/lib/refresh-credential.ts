import type { BadgeDocument } from '../badge-document.js';
import { BadgeError } from '../badge-error.js';
import { readDate } from '../checks/read-date.js';
import { readDocument } from '../intake/read-document.js';
import { isSameCredential } from '../is-same-credential.js';
import { isJsonObject, type JsonObject } from '../json.js';
import type { Check } from '../verdict.js';
import { hasType } from './has-type.js';
import { idOf } from './id-of.js';
import { isBound } from './is-bound.js';
import type { Judgement } from './judgement.js';
import { problemCheck } from './problem-check.js';
import type { Session } from './session.js';
import { toArray } from './to-array.js';

const SOURCE = 'OB3 §9.1.3, VCCR 1.0';
const TYPE = '1EdTechCredentialRefresh';
const ACCEPT =
  'application/vc, application/vc+ld+json, application/ld+json, application/json;q=0.9, application/vc+jwt;q=0.9, text/plain;q=0.8';

/**
 * Asks the issuer for the newest edition of a credential, once (OB3 §9.1.3): of what was handed in the proof must hold and
 * be the issuer's. The newer one must be of the same issuer, id and subject, not older, and itself hold; then it takes the
 * place of the other, with a check that says so. Else things go on with what was handed in, and a check says why.
 */
export async function refreshCredential(
  handedIn: Judgement,
  judge: (document: BadgeDocument) => Promise<readonly Check[]>,
  session: Session,
): Promise<Judgement> {
  const service = toArray(handedIn.credential['refreshService']).find((one) => hasType(one, TYPE));
  const url = idOf(service);
  if (url === undefined) return handedIn;
  try {
    const { bytes } = await session.fetchDocument(url, ACCEPT);
    const document = await readDocument(bytes);
    const { credential } = document;
    const reason =
      credential === undefined ? 'input.not_a_badge' : findDifference(handedIn.credential, credential);
    if (credential === undefined || reason !== undefined) return goOn(handedIn, url, reason ?? '');
    if (JSON.stringify(credential) === JSON.stringify(handedIn.credential))
      return add(handedIn, { id: 'refresh', outcome: 'pass', source: SOURCE });
    const checks = await judge(document);
    const broken = checks.find(({ outcome }) => outcome === 'fail' || outcome === 'unchecked');
    if (broken !== undefined || !isBound(checks))
      return goOn(handedIn, url, broken?.code ?? 'proof.issuer_not_bound');
    const told = problemCheck('refresh', 'pass', SOURCE, { code: 'refresh.used', url });
    return add({ document, credential, checks }, told);
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return goOn(handedIn, url, error.code);
  }
}

/** What of a newer edition says that it is another credential; undefined where nothing does. */
function findDifference(old: JsonObject, newer: JsonObject): string | undefined {
  if (!isSameCredential(old, newer)) return 'id';
  if (subjectOf(old) !== subjectOf(newer)) return 'credentialSubject';
  return startOf(newer) < startOf(old) ? 'validFrom' : undefined;
}

function subjectOf(credential: JsonObject): string {
  return JSON.stringify(
    toArray(credential['credentialSubject']).map((one) => (isJsonObject(one) ? (one['id'] ?? null) : one)),
  );
}

function startOf(credential: JsonObject): number {
  return readDate(credential['validFrom'] ?? credential['issuanceDate']).time ?? -Infinity;
}

function goOn(handedIn: Judgement, url: string, reason: string): Judgement {
  return add(handedIn, problemCheck('refresh', 'skipped', SOURCE, { code: 'refresh.failed', url, reason }));
}

function add(judged: Judgement, check: Check): Judgement {
  return { ...judged, checks: [...judged.checks, check] };
}
