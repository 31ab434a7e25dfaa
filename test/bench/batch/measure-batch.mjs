import { makeCredentials } from '../verify/make-credentials.mjs';
import { median, pairedRatios, slope } from '../verify/statistics.mjs';
import { openBatchPage } from './open-batch-page.mjs';

const MAX_TASK = 50;
const MAX_SHARE = 0.7;
const PEER_BADGES = 200;
/** Shares of all badges by which the growth is measured. */
const PARTS = [1 / 8, 1 / 4, 1 / 2, 1];
const WAYS = { 'the main thread': 0, 'one worker': 1, 'two workers': 2 };

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
const held = (isHeld) => (isHeld ? 'held' : 'MISSED');

/** Prints a table. Every badge is fresh to the page that verifies it; the rounds of all ways are interleaved. */
export async function measureBatch({ badges: count, rounds }) {
  const { full } = await makeCredentials({ full: count });
  const { page, version, close } = await openBatchPage(full);
  const run = (wish) => page.evaluate((given) => globalThis.runBatch(given), wish);
  const runs = Object.fromEntries(Object.keys(WAYS).map((name) => [name, []]));
  await run({ from: 0, count: Math.min(500, count), workers: 0 });
  for (let round = 0; round < rounds; round++) {
    for (const [name, workers] of Object.entries(WAYS))
      runs[name].push(await run({ from: 0, count, workers }));
  }
  const growth = [];
  for (const share of PARTS) {
    const part = Math.round(count * share);
    growth.push([part, (await run({ from: 0, count: part, workers: 0 })).milliseconds]);
  }
  const peer = await page.evaluate((given) => globalThis.runPeer(given), { from: 0, count: PEER_BADGES });
  await close();
  print({ version, count, runs, growth, peer });
}

function print({ version, count, runs, growth, peer }) {
  console.log(`\n## ${count} full credentials, everything judged — Chromium ${version}`);
  console.log('| | all | a credential | ÷ the main thread | longest task |\n|---|---|---|---|---|');
  const times = (name) => runs[name].map(({ milliseconds }) => milliseconds);
  const main = times('the main thread');
  for (const name of Object.keys(runs)) {
    const ratio = median(pairedRatios(times(name), main)).toFixed(2);
    printRow(name, median(times(name)), count, ratio, worstTask(runs[name]));
  }
  const each = (peer.milliseconds / PEER_BADGES) * count;
  const ratio = (each / median(main)).toFixed(1);
  printRow('@digitalbazaar/vc, the signature alone', each, count, ratio, worstTask([peer]));
  console.log(`(@digitalbazaar/vc: ${PEER_BADGES} credentials, reckoned up)`);
  const worst = Math.max(...runs['the main thread'].map(({ longestTask }) => longestTask));
  console.log(
    `longest task on the main thread: at most ${MAX_TASK} ms: ${held(worst <= MAX_TASK)} (${worst || 'none longer'})`,
  );
  const share = median(pairedRatios(times('two workers'), main));
  console.log(
    `two workers ÷ the main thread: ${share.toFixed(2)}, at most ${MAX_SHARE}: ${held(share <= MAX_SHARE)}`,
  );
  const exponent = slope(growth.map(([size, time]) => [Math.log(size), Math.log(time)]));
  const sizes = growth.map(([size, time]) => `${size}: ${seconds(time)}`).join(', ');
  console.log(
    `growth on the main thread: exponent ${exponent.toFixed(2)}, at most 1.05: ${held(exponent <= 1.05)} (${sizes})`,
  );
}

function printRow(name, milliseconds, count, ratio, task) {
  const each = ((milliseconds / count) * 1000).toFixed(0);
  console.log(`| ${name} | ${seconds(milliseconds)} | ${each} µs | ${ratio} | ${task} |`);
}

function worstTask(list) {
  const worst = Math.max(...list.map(({ longestTask }) => longestTask));
  return worst === 0 ? 'none over 50 ms' : `${worst.toFixed(0)} ms`;
}
