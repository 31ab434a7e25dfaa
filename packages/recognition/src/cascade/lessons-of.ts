import type { LearningEvidence } from '../records/kinds/badge.js';
import { idOf } from '../records/lib/id-of.js';
import { toList } from '../records/lib/to-list.js';
import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import type { CascadeEdge } from './cascade.js';
import { claimOf } from './claim-of.js';
import { hasSignedAsTeacher } from './has-signed-as-teacher.js';
import { notesOf, teachersOf } from './sources-of.js';

/** That somebody learned something of somebody, or of a page, and whose word for it there is. */
export interface Lesson {
  /** A DID, or the address of a note. */
  readonly from: string;
  readonly isNote: boolean;
  readonly to: string;
  readonly isConfirmed: boolean;
}

/**
 * Of whom the holder of a badge learned (recognition §2.4, step 6). Her claim says so; the teacher confirms it by her signature.
 * Where the claim is not at hand, what the badge tells of it is only declared, and nothing where it is the teacher who signed
 * the badge: what a teacher alone says is not shown at all.
 */
export function lessonsOf(badge: Opened<'badge'>, now: number, bundle: Bundle): readonly Lesson[] {
  const to = badge.record.credentialSubject.id;
  const claim = claimOf(badge, bundle);
  const told = claim === undefined ? toList<LearningEvidence>(badge.record.evidence) : [claim.record];
  const teachers = new Set(teachersOf(told).filter((one) => one !== to));
  if (claim === undefined) teachers.delete(idOf(badge.record.issuer));
  return [
    ...[...teachers].map((from) => {
      const isConfirmed = claim !== undefined && hasSignedAsTeacher(from, badge, claim.digest, now, bundle);
      return { from, isNote: false, to, isConfirmed };
    }),
    ...[...new Set(notesOf(told))].map((from) => ({ from, isNote: true, to, isConfirmed: false })),
  ];
}

/** How far it is shown to be so. */
export function stateOf({ isConfirmed }: Lesson, isSound: boolean): CascadeEdge['state'] {
  if (!isConfirmed) return 'declared';
  return isSound ? 'verified' : 'confirmed';
}
