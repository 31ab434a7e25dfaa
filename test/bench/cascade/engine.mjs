import { Worker } from 'node:worker_threads';
import { median, quantile } from '../verify/statistics.mjs';

/** What a page can do without its reader noticing: in a worker, and between two frames or so. */
const TARGETS = { whole: 3_000, added: 5 };

/**
 * Measures the graph and all verdicts of a generated community in a worker thread, cold and then warm, and one added record.
 *
 * @returns `{ counts, whole, added }`, times in milliseconds
 */
export async function measureEngine({ credentials = 100_000, rounds = 3, additions = 100 } = {}) {
  const measured = await runWorker({ credentials, rounds, additions });
  const { counts, whole, added } = measured;
  const outcomes = Object.entries(counts.outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  console.log(
    `Cascade of ${counts.badges} badges (${counts.records} records): ${counts.nodes} nodes, ${counts.edges} edges, ${counts.waves} waves; ${outcomes.join(', ')}.`,
  );
  print('graph and verdicts, cold', whole[0], TARGETS.whole);
  print('graph and verdicts, median', median(whole), TARGETS.whole);
  print('one added badge, median', median(added), TARGETS.added);
  print('one added badge, of twenty the slowest', quantile(added, 0.95), TARGETS.added);
  return measured;
}

function print(what, time, target) {
  const share = Math.round((100 * time) / target);
  console.log(
    `  ${what.padEnd(40)} ${time.toFixed(time < 100 ? 2 : 0).padStart(8)} ms  ${share} % of ${target} ms`,
  );
}

function runWorker(workerData) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('engine-worker.mjs', import.meta.url), { workerData });
    let measured = {};
    worker.on('message', (part) => (measured = { ...measured, ...part }));
    worker.on('error', reject);
    worker.on('exit', () => resolve(measured));
  });
}
