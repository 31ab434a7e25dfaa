import type { BadgeInput } from '../badge-document.js';

export type BadgeSource = Iterable<BadgeInput> | AsyncIterable<BadgeInput>;

/** Opens what a batch takes its badges from. A single badge is a mistake that would go through as a list of letters or bytes. */
export function openSource(inputs: BadgeSource): Iterator<BadgeInput> | AsyncIterator<BadgeInput> {
  if (typeof inputs === 'object' && inputs !== null && !(inputs instanceof Uint8Array)) {
    if (Symbol.asyncIterator in inputs) return inputs[Symbol.asyncIterator]();
    if (Symbol.iterator in inputs) return inputs[Symbol.iterator]();
  }
  throw new TypeError('a batch is something that can be iterated, and gives one badge after another');
}

/** How many badges there are, where that is known without looking. */
export function sizeOf(inputs: BadgeSource): number | undefined {
  const { length, size } = inputs as { length?: unknown; size?: unknown };
  const count = length ?? size;
  return typeof count === 'number' ? count : undefined;
}
