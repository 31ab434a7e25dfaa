import type { Drawing } from './drawing.js';

type Waves = Pick<Drawing, 'roots' | 'confirmed' | 'waves'>;

/** The wave of everybody: the shortest way from a root along confirmed edges, by breadth. */
export function countWaves(drawing: Waves): void {
  drawing.waves.clear();
  for (const root of drawing.roots) drawing.waves.set(root, 0);
  spread([...drawing.roots], drawing);
}

/**
 * Looks again at the waves behind some people, after edges were added and none was taken away: they can only come nearer.
 * Gives those whose wave is another now.
 */
export function shortenWaves(
  learners: Iterable<string>,
  teachersOf: (learner: string) => Iterable<string>,
  drawing: Waves,
): readonly string[] {
  const nearer: string[] = [];
  for (const learner of learners) {
    const before = [...teachersOf(learner)].flatMap((teacher) => drawing.waves.get(teacher) ?? []);
    const wave = Math.min(...before) + 1;
    if (wave >= (drawing.waves.get(learner) ?? Infinity)) continue;
    drawing.waves.set(learner, wave);
    nearer.push(learner);
  }
  return [...nearer, ...spread(nearer, drawing)];
}

function spread(from: readonly string[], { confirmed, waves }: Waves): readonly string[] {
  const queue = [...from];
  for (const teacher of queue) {
    const wave = (waves.get(teacher) ?? Infinity) + 1;
    for (const learner of confirmed.get(teacher) ?? []) {
      if (wave >= (waves.get(learner) ?? Infinity)) continue;
      waves.set(learner, wave);
      queue.push(learner);
    }
  }
  return queue.slice(from.length);
}
