import { createDeck } from './deck.mjs';
import { GROUPS } from './groups.mjs';
import { interleave } from './interleave.mjs';
import { settle } from './settle.mjs';

/** How long each contestant warms up, twice: just-in-time compilers take their time, and everybody gets the same. */
const WARM_MS = 400;
const WARM_UPS = 2;

/**
 * Runs one group of contestants, in whatever environment this is loaded into.
 * @param {string} group a name of {@link GROUPS}
 * @param {unknown} credentials what was made for it
 * @param {ReturnType<import('./plan.mjs').planOf>} plan
 * @returns {Promise<{part: string, name: string, times: number[]}[]>} milliseconds a text, one for each round
 */
export async function runGroup(group, credentials, plan) {
  const { prepare, parts: partsOf } = GROUPS[group];
  const parts = Object.entries(partsOf(prepare ? await prepare(credentials) : credentials));
  const rows = parts.flatMap(([part, { texts, contestants }]) => {
    const deck = createDeck(texts, plan.warm);
    return contestants.map((contestant) => ({
      part,
      name: contestant.name,
      ...toRun(contestant, deck, plan),
    }));
  });
  const times = await interleave(rows, plan.rounds, WARM_UPS, settle);
  return rows.map(({ part, name }, position) => ({ part, name, times: times[position] }));
}

function toRun({ one, isOurs, isSlow, atOnce }, deck, plan) {
  const items = isSlow ? plan.slow : plan.fast;
  const deal = isOurs ? deck.deal : deck.lend;
  const runThrough = atOnce ? together : oneByOne;
  const run = async (round) => {
    const texts = deal(round, items);
    const end = round < 0 ? performance.now() + WARM_MS : 0;
    do await runThrough(texts, one);
    while (performance.now() < end);
  };
  return { items, run };
}

async function oneByOne(texts, one) {
  for (const text of texts) await one(text);
}

async function together(texts, one) {
  await Promise.all(texts.map((text) => one(text)));
}
