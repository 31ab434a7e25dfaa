/** Where a mutation takes its choices from: a seeded generator, or a list that fast-check can shrink. */
export interface Chooser {
  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number;
}

/** Takes each choice from a list of numbers; behind its end every choice is 0, which is the least change there is. */
export class Choices implements Chooser {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  below(end: number): number {
    return end <= 0 ? 0 : (this.#numbers[this.#at++] ?? 0) % end;
  }
}

export function pick<T>(choose: Chooser, list: readonly T[]): T {
  return list[choose.below(list.length)] as T;
}
