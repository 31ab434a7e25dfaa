/**
 * Times contestants in turn, round after round, so that what disturbs the machine disturbs them all alike.
 * `run(round)` of a contestant does its work once for each of its `items`; rounds below 0 are for warming up.
 * @param {{items: number, run: (round: number) => Promise<unknown>}[]} contestants
 * @param {() => Promise<unknown>} settle ends what one leaves behind, before the clock of the next starts
 * @returns {Promise<number[][]>} for each contestant the milliseconds an item, one for each round
 */
export async function interleave(contestants, rounds, warmUps = 2, settle = async () => {}) {
  const times = contestants.map(() => []);
  for (let round = -warmUps; round < rounds; round++) {
    const order = [...contestants.entries()];
    if (round % 2 !== 0) order.reverse();
    for (const [position, { items, run }] of order) {
      await settle();
      const start = performance.now();
      await run(round);
      if (round >= 0) times[position].push((performance.now() - start) / items);
    }
  }
  return times;
}
