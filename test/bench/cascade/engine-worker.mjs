// The work of a page's worker: the graph of a whole community, the verdict of each badge, and one more record.
import { parentPort, workerData } from 'node:worker_threads';
import { createCascade } from '@commons-badges/recognition/cascade.js';
import { generateCommunity } from './generate-community.mjs';

const { credentials, rounds, additions } = workerData;
const community = generateCommunity({ credentials });
const { opened, charter, now } = community;
const whole = [];
let live;
for (let round = 0; round < rounds; round += 1) {
  const started = performance.now();
  live = createCascade({ opened, charter }, { now });
  const { nodes, edges } = live.cascade;
  whole.push(performance.now() - started);
  if (round === 0) parentPort.postMessage({ counts: countsOf(live, nodes, edges, opened) });
}
const added = [];
for (let count = 0; count < additions; count += 1) {
  const records = community.next();
  const [claim, badge] = records;
  live.add(claim);
  const started = performance.now();
  live.add(badge);
  const { nodes } = live.cascade;
  added.push(performance.now() - started);
  if (live.verdictOf(badge.digest)?.outcome === undefined || nodes.length === 0)
    throw new Error('It was not added.');
}
parentPort.postMessage({ whole, added });

function countsOf({ verdicts }, nodes, edges, records) {
  const outcomes = {};
  for (const { outcome } of verdicts.values()) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const waves = nodes.reduce((most, { generation = 0 }) => Math.max(most, generation), 0);
  return {
    records: records.length,
    badges: verdicts.size,
    nodes: nodes.length,
    edges: edges.length,
    waves,
    outcomes,
  };
}
