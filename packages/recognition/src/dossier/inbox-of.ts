import { idOf } from '../records/lib/id-of.js';
import type { Opened } from '../records/open-record.js';
import { claimProgress, type ClaimProgress, type ProgressOptions } from './claim-progress.js';
import type { Dossier } from './dossier.js';
import { rightToEndorse } from './right-to-endorse.js';

/** A claim that somebody may answer, and the badge by which she may. */
export interface InboxItem extends ClaimProgress {
  readonly by: Opened<'badge'>;
  /** She endorsed this claim. */
  readonly isEndorsed: boolean;
  /** The learner names her as one of whom she learned. */
  readonly isTeacher: boolean;
}

const OPEN: readonly string[] = ['waiting', 'to-complete', 'declined', 'ready'];

/** The claims of others that are open and that this person may answer: first those that name her, then the oldest. */
export function inboxOf(person: string, dossier: Dossier, options: ProgressOptions): readonly InboxItem[] {
  return dossier
    .of('claim')
    .map((claim) => claimProgress(claim, dossier, options))
    .filter(({ state }) => OPEN.includes(state))
    .flatMap((progress) => {
      const by = rightToEndorse(person, progress, dossier, options.now);
      return by === undefined ? [] : [{ ...progress, by, ...standingOf(person, progress) }];
    })
    .sort(
      (a, b) =>
        Number(b.isTeacher) - Number(a.isTeacher) ||
        Date.parse(a.claim.record.created) - Date.parse(b.claim.record.created),
    );
}

function standingOf(
  person: string,
  { claim, endorsements }: ClaimProgress,
): Pick<InboxItem, 'isEndorsed' | 'isTeacher'> {
  const sources = claim.record.learnedFrom ?? [];
  return {
    isEndorsed: endorsements.some(({ record }) => idOf(record.issuer) === person),
    isTeacher: sources.some((source) => source['id'] === person),
  };
}
