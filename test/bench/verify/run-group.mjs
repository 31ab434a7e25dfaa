import { createDeck } from './deck.mjs';
import { GROUPS } from './groups.mjs';
import { interleave } from './interleave.mjs';

/** While warming up everybody runs through the texts several times: just-in-time compilers take their time. */
const WARM_PASSES = 3;

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
  const times = await interleave(rows, plan.rounds);
  return rows.map(({ part, name }, position) => ({ part, name, times: times[position] }));
}

function toRun({ one, isOurs, isSlow, atOnce }, deck, plan) {
  const items = isSlow ? plan.slow : plan.fast;
  const deal = isOurs ? deck.deal : deck.lend;
  const runThrough = atOnce ? together : oneByOne;
  const run = async (round) => {
    const texts = deal(round, items);
    for (let pass = round < 0 ? WARM_PASSES : 1; pass > 0; pass--) await runThrough(texts, one);
  };
  return { items, run };
}

async function oneByOne(texts, one) {
  for (const text of texts) await one(text);
}

async function together(texts, one) {
  await Promise.all(texts.map((text) => one(text)));
}
