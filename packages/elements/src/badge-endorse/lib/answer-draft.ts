import { newId } from '@commons-badges/recognition/records.js';
import type { Basis, EndorserRole } from '../../locales/badge-endorse-words.js';

/** What somebody is about to answer, with the ids of what will be written. */
export interface AnswerDraft {
  readonly endorsement: string;
  readonly reply: string;
  readonly mode: 'endorse' | 'complete' | 'decline';
  readonly basis: Basis | '';
  /** Empty: what the request suggests. */
  readonly role: EndorserRole | '';
  readonly comment: string;
  readonly reason: string;
}

export const BASES: readonly Basis[] = ['vu-faire', 'fait-avec', 'preuve-examinée'];
export const ROLES: readonly EndorserRole[] = ['teacher', 'peer', 'witness'];
const MODES: readonly AnswerDraft['mode'][] = ['endorse', 'complete', 'decline'];

export function emptyAnswer(): AnswerDraft {
  const [endorsement, reply] = [newId(), newId()];
  return { endorsement, reply, mode: 'endorse', basis: '', role: '', comment: '', reason: '' };
}

/** Reads one that was kept; undefined for what is none. */
export function parseAnswer(kept: unknown): AnswerDraft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { endorsement, reply, mode, basis, role, comment, reason } = kept as Record<string, unknown>;
  const texts = [endorsement, reply, comment, reason];
  if (!texts.every((text) => typeof text === 'string')) return undefined;
  return {
    ...(kept as AnswerDraft),
    mode: MODES.find((one) => one === mode) ?? 'endorse',
    basis: BASES.find((one) => one === basis) ?? '',
    role: ROLES.find((one) => one === role) ?? '',
  };
}
