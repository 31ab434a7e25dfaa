import type { ClaimProgress } from '@commons-badges/recognition';

/** Whether the learner herself can add what is lacking: somebody asked for it, or the rule does. */
export function canComplete({ state, verdict }: ClaimProgress): boolean {
  if (state === 'to-complete' || state === 'declined') return true;
  const missing = verdict?.missing ?? [];
  return (
    state === 'waiting' && missing.some(({ code }) => code === 'claim.letters' || code === 'claim.evidence')
  );
}
