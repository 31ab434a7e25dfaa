import type { CascadeOutcome } from '@commons-badges/recognition';
import type { LearningCascadeWords } from '../../locales/learning-cascade-words.js';

/** Which of the four sentences a badge comes to; there are no others (recognition §2.8). */
export function verdictLine(
  outcome: CascadeOutcome,
  paths: number | undefined,
  { verdicts }: LearningCascadeWords,
): string {
  switch (outcome) {
    case 'verified':
      return verdicts.verified(paths);
    case 'partial':
      return verdicts.declared;
    case 'to_reendorse':
    case 'expired':
      return verdicts.reendorse;
    case 'refused':
      return verdicts.refused;
  }
}
