import { drawnBadgesOf, type Drawing, type DrawnEdge } from './drawing.js';
import { lessonsOf, stateOf } from './lessons-of.js';

const RANKS = { declared: 0, confirmed: 1, verified: 2 } as const;

/** Of whom and of what a person learned: of several badges that say the same, the one by which most is known. */
export function edgesInto(person: string, drawing: Drawing): readonly DrawnEdge[] {
  const best = new Map<string, DrawnEdge>();
  for (const badge of drawnBadgesOf(person, drawing)) {
    const isSound = drawing.judgements.get(badge.digest)?.isSound === true;
    for (const lesson of lessonsOf(badge, drawing.now, drawing.bundle)) {
      const state = stateOf(lesson, isSound);
      const known = best.get(lesson.from);
      if (known !== undefined && RANKS[known.edge.state] >= RANKS[state]) continue;
      const edge = Object.freeze({
        from: nameOf(lesson.from, drawing),
        to: nameOf(person, drawing),
        state,
        badge: badge.digest,
      });
      best.set(lesson.from, { source: lesson.from, isNote: lesson.isNote, edge });
    }
  }
  return [...best.values()];
}

function nameOf(source: string, { ghosts }: Drawing): string {
  return ghosts.get(source) ?? source;
}
