import type { LearningEvidence } from '../records/kinds/badge.js';

type Told = Pick<LearningEvidence, 'learnedFrom'>;

/** The people that these say somebody learned from. */
export function teachersOf(told: readonly Told[]): readonly string[] {
  return membersOf(told, 'id');
}

/** The pages of the knowledge base that these say somebody learned from. */
export function notesOf(told: readonly Told[]): readonly string[] {
  return membersOf(told, 'note');
}

function membersOf(told: readonly Told[], member: 'id' | 'note'): readonly string[] {
  return told.flatMap(({ learnedFrom = [] }) =>
    learnedFrom.flatMap((source) => {
      const named = source[member];
      return typeof named === 'string' ? [named] : [];
    }),
  );
}
