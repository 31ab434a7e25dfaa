/**
 * Deals texts to be judged: while warming up always the same `warm` first ones, and afterwards none twice, so that what
 * a verifier keeps of one text cannot serve it later.
 */
export function createDeck(texts, warm) {
  let next = warm;
  const dealAnew = (count) => {
    if (next + count > texts.length) throw new Error(`The deck of ${texts.length} is used up`);
    next += count;
    return texts.slice(next - count, next);
  };
  const cycle = (from, count, size) =>
    Array.from({ length: count }, (_, position) => texts[(from + position) % size]);
  return {
    /** @returns {string[]} texts that nobody was dealt before */
    deal: (round, count) => (round < 0 ? cycle(0, count, warm) : dealAnew(count)),
    /** For those who keep nothing of a text: any of them will do. */
    lend: (round, count) => cycle(Math.max(round, 0) * count, count, texts.length),
  };
}
