import { leftBy } from './left-by.js';
import { drawnBadgesOf, type Drawing } from './drawing.js';

/**
 * What stands in the place of somebody who left all her badges: the same for everybody, and nothing of her in it (recognition §2.6).
 * Undefined of those who did not. Where her withdrawals are erased too, there is nobody left to be drawn.
 */
export function ghostOf(person: string, drawing: Drawing): string | undefined {
  const badges = drawnBadgesOf(person, drawing);
  const leaving = badges.map((badge) => leftBy(badge, drawing.now, drawing.bundle));
  const [first] = leaving.flatMap((one) => one?.digest ?? []).sort();
  return first === undefined || leaving.includes(undefined)
    ? undefined
    : `urn:ghost:${first.slice('zQm'.length)}`;
}
