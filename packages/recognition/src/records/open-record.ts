import type { JsonObject, Outcome, VerifyOptions } from 'openbadges-validator-core';
import { BadgeError } from 'openbadges-validator-core/badge-error.js';
import { read } from 'openbadges-validator-core/read.js';
import { verifyProof } from 'openbadges-validator-core/verify-proof.js';
import { digestRecord } from './digest-record.js';
import { toList } from './lib/to-list.js';
import { parseRecord, type ParsedRecord } from './parse-record.js';
import type { RecordKind } from './record-kinds.js';
import type { OpenProblem } from './record-problems.js';
import { speakersOf } from './speakers-of.js';

/** A record, and what is known of who signed it. */
export type OpenedRecord = ParsedRecord & {
  /** `zQm…`, with the proof. */
  readonly digest: string;
  /** Those whose signatures hold: did:keys, or the addresses of their documents. In the order of the proofs. */
  readonly signers: readonly string[];
  /**
   * `valid`: everybody in whose name it speaks signed it, and no signature is broken. `unchecked`: a key could not be found
   * out. `invalid`: a signature is missing or broken.
   */
  readonly outcome: Exclude<Outcome, 'warning'>;
  /** The first thing that is wrong, where something is. */
  readonly problem?: OpenProblem;
  /** The endorsements that a badge carries, opened likewise. */
  readonly carried: readonly OpenedRecord[];
};

/** An opened record of one kind. */
export type Opened<K extends RecordKind> = Extract<OpenedRecord, { readonly kind: K }>;

export interface OpenOptions {
  /** The present: a proof may be dated and have an end. */
  readonly now: Date;
  /** Keys of those who are no did:key, where the caller knows them. Nothing is ever fetched. */
  readonly keys?: VerifyOptions['keys'];
}

export type OpenAnswer =
  | { readonly ok: true; readonly opened: OpenedRecord }
  | { readonly ok: false; readonly problem: OpenProblem };

const MAX_PROOFS = 8;
const MAX_CARRIED = 32;

/**
 * Opens what came from elsewhere: reads it as a record, checks each of its signatures (VC-DI §4.4), and takes its digest.
 * A record of which a signature is broken is opened too, as `invalid`: it can be shown, and counts for nothing.
 *
 * Does not say whether a badge is of the model, revoked or expired: `verify` of the core does, and rules look at dates.
 *
 * Problems: `record.*`; `json.*`, `input.*` for what cannot be read at all.
 *
 * @throws TypeError when the input is neither text nor a plain JSON object
 */
export async function openRecord(input: string | object, options: OpenOptions): Promise<OpenAnswer> {
  try {
    const { credential } = await read(input);
    const answer = parseRecord(credential);
    if (!answer.ok) return answer;
    const { ok: _, ...parsed } = answer;
    return { ok: true, opened: await open(parsed, options) };
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return { ok: false, problem: error.problem };
  }
}

async function open(parsed: ParsedRecord, options: OpenOptions): Promise<OpenedRecord> {
  const record = parsed.record as JsonObject;
  const [digest, signatures, carried] = await Promise.all([
    digestRecord(record),
    checkSignatures(record, options),
    openCarried(parsed, options),
  ]);
  const { signers, problem } = signatures;
  const missing = speakersOf(parsed).find((speaker) => !signers.includes(speaker));
  const shown = problem ?? (missing === undefined ? undefined : notSignedBy(missing));
  const outcome = shown === undefined ? 'valid' : signatures.outcome;
  return Object.freeze({
    ...parsed,
    digest,
    signers: Object.freeze(signers),
    outcome,
    ...(shown && { problem: Object.freeze(shown) }),
    carried: Object.freeze(carried),
  });
}

interface Signatures {
  readonly signers: readonly string[];
  readonly outcome: 'invalid' | 'unchecked';
  readonly problem?: OpenProblem;
}

async function checkSignatures(record: JsonObject, options: OpenOptions): Promise<Signatures> {
  const proofs = toList(record['proof']) as readonly JsonObject[];
  if (proofs.length === 0) return { signers: [], outcome: 'invalid', problem: { code: 'proof.missing' } };
  if (proofs.length > MAX_PROOFS)
    return { signers: [], outcome: 'invalid', problem: { code: 'proof.malformed', member: 'proof' } };
  const checks = await Promise.all(proofs.map((proof) => verifyProof({ ...record, proof }, options)));
  const signers = proofs.filter((_, index) => isGood(checks[index]?.outcome)).map(signerOf);
  const broken = checks.find(({ outcome }) => outcome === 'fail');
  const unknown = checks.find(({ outcome }) => outcome === 'unchecked');
  const { id: _id, outcome: _outcome, source: _source, ...problem } = broken ?? unknown ?? { id: 'proof' };
  return {
    signers: [...new Set(signers)],
    outcome: broken === undefined && unknown !== undefined ? 'unchecked' : 'invalid',
    ...('code' in problem && { problem: problem as OpenProblem }),
  };
}

function isGood(outcome: string | undefined): boolean {
  return outcome === 'pass' || outcome === 'warn';
}

function signerOf(proof: JsonObject): string {
  const method = proof['verificationMethod'];
  return typeof method === 'string' ? (method.split('#', 1)[0] ?? '') : '';
}

function notSignedBy(speaker: string): OpenProblem {
  return { code: 'record.not_signed_by', speaker };
}

async function openCarried(parsed: ParsedRecord, options: OpenOptions): Promise<readonly OpenedRecord[]> {
  if (parsed.kind !== 'badge') return [];
  const opened: OpenedRecord[] = [];
  for (const carried of toList(parsed.record.endorsement).slice(0, MAX_CARRIED)) {
    const answer = parseRecord(carried);
    if (answer.ok && answer.kind === 'endorsement') opened.push(await open(answer, options));
  }
  return opened;
}
