import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { browsersToTest } from '../support/browsers.mjs';
import { enterGarden } from './support/garden.mjs';
import { BADGE, badgesOf, claimsOf, endorsementsOf, STEPS, STORY } from './support/steps.mjs';

const SEED = 20261127;
/** How often a tab is killed in the middle of each step, and at most how late in it, in milliseconds. */
const KILLS = [
  [3, 1500],
  [3, 900],
  [2, 700],
  [2, 700],
];

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

for (const { name, open } of browsersToTest()) {
  test(`${name}: without a network, and killed ten times on the way, nothing is lost and nothing is there twice`, async (t) => {
    const random = createRandom(SEED);
    const browser = await open();
    t.after(() => browser.close());
    let tab = await browser.newPage();
    let garden = await enterGarden(tab, site);
    const kill = async () => {
      const next = await tab.newTab();
      await tab.closeTab();
      tab = next;
      garden = await enterGarden(tab, site);
    };
    const killed = [];
    for (const [index, [kills, latest]] of KILLS.entries()) {
      const step = STEPS[index];
      for (let count = 0; count < kills && !(await step.isDone(garden)); count += 1) {
        await garden.isAtRest();
        await tab.cutNetwork(true);
        const delay = Math.round(random() * latest);
        const taking = step.take(garden).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, delay));
        await tab.cutNetwork(false);
        killed.push(`${step.name} after ${delay} ms`);
        await kill();
        await taking;
      }
      await garden.isAtRest();
      await tab.cutNetwork(true);
      if (!(await step.isDone(garden))) await step.take(garden);
      await tab.cutNetwork(false);
    }
    t.diagnostic(killed.join('; '));
    await kill();
    await STEPS[4].take(garden);

    const records = await garden.records();
    const ids = records.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(records.filter(({ kind, name: called }) => kind === 'model' && called === BADGE).length, 1);
    const claims = await claimsOf(garden, BADGE);
    assert.equal(claims.length, 1);
    assert.equal(claims[0].evidence[0].text, STORY);
    const endorsers = (await endorsementsOf(garden, BADGE)).map(({ issuer }) => issuer.id);
    assert.equal(endorsers.length, 2);
    assert.equal(new Set(endorsers).size, 2);
    assert.equal((await badgesOf(garden, BADGE)).length, 1);
    assert.equal(await garden.isEmptyOutbox(), true);
  });
}
