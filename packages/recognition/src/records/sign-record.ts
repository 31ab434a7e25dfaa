import { signJson } from 'openbadges-validator-core/sign-json.js';
import type { Signer } from 'openbadges-validator-core';
import { freeze } from './lib/freeze.js';
import { parseRecord } from './parse-record.js';
import { RecordError } from './record-error.js';
import type { OwnKind, RecordOf } from './record-kinds.js';

export interface SignRecordOptions {
  readonly now: Date;
}

/**
 * Signs a record of our own, or a badge model without contexts, with `eddsa-jcs-2022`. A record that others signed already
 * keeps their proofs: each signs the same members. Badges and endorsements are signed by `sign` of the core.
 *
 * @throws RecordError `record.*` for what is no record
 * @throws BadgeError as `signJson` of the core
 */
export async function signRecord<T extends RecordOf<OwnKind | 'model'>>(
  record: T,
  signer: Signer,
  { now }: SignRecordOptions,
): Promise<T> {
  const answer = parseRecord(record);
  if (!answer.ok) throw new RecordError(answer.problem);
  const signed = await signJson(answer.record, signer, { created: now, existingProofs: 'keep' });
  return freeze(signed) as T;
}
