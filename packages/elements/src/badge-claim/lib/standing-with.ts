import type { ClaimProgress, HeldBadge, Opened } from '@commons-badges/recognition';
import { claimProgress, heldBy } from '@commons-badges/recognition/dossier.js';
import type { SessionView } from '../../lib/session-view.js';

/** How somebody stands with a badge model: she holds it, she asked for it, or neither. */
export interface Standing {
  /** The newest badge of it that is hers. */
  readonly held: HeldBadge | undefined;
  /** Her newest claim that no later one takes the place of. */
  readonly progress: ClaimProgress | undefined;
}

export function standingWith(
  model: Opened<'model'>,
  { dossier, me, now }: SessionView,
  language: 'fr' | 'en' = 'fr',
): Standing {
  if (me === null) return { held: undefined, progress: undefined };
  const { id } = model.record;
  const badges = heldBy(me.did, dossier, now).filter(
    ({ badge }) => badge.record.credentialSubject.achievement.id === id,
  );
  const progress = dossier
    .of('claim')
    .filter(({ record }) => record.subject === me.did && record.achievement.id === id)
    .sort((a, b) => Date.parse(b.record.created) - Date.parse(a.record.created))
    .map((claim) => claimProgress(claim, dossier, { now, language }))
    .find(({ state }) => state !== 'replaced');
  return { held: badges.find(({ standing }) => standing === 'good') ?? badges[0], progress };
}

/** What one sees of it in a word; `stale`: the time of her badge is over. */
export type StandingName =
  'open' | 'mine' | 'stale' | 'waiting' | 'to-complete' | 'ready' | 'declined' | 'expired' | 'left';

export function nameStanding({ held, progress }: Standing): StandingName {
  if (held?.standing === 'good') return 'mine';
  const state = progress?.state;
  switch (state) {
    case 'waiting':
    case 'to-complete':
    case 'ready':
    case 'declined':
    case 'expired':
    case 'left':
      return state;
    default:
      return held?.standing === 'expired' ? 'stale' : 'open';
  }
}
