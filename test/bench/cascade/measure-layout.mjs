import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { median, pairedRatios } from '../verify/statistics.mjs';
import { countCrossings, countUpward } from './count-crossings.mjs';
import { growCascade } from './grow-cascade.mjs';
import { layDagre, layOurs, layTree } from './layouts.mjs';
import { printGoal, printTable, spread } from './print-table.mjs';

const LARGE = 100_000;
const MIDDLE = 10_000;
const SMALL = 1_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** Each round has a graph of its own. All that one contestant left behind is collected before the next one runs. */
function timed(lay, graph) {
  const work = lay(graph);
  collect();
  const start = performance.now();
  const places = work();
  return { milliseconds: performance.now() - start, places };
}

export async function measureLayout({ rounds }) {
  const large = { ours: [], tree: [], middle: [], upward: 0 };
  const small = { ours: [], dagre: [], crossings: [], dagreCrossings: [] };
  for (let round = -1; round < rounds; round += 1) {
    const one = runLarge(round + 2);
    const other = runSmall(round + 2);
    // The first round warms up: in it the code is still being compiled.
    if (round < 0) continue;
    for (const [name, value] of Object.entries(one))
      name === 'upward' ? (large.upward += value) : large[name].push(value);
    for (const [name, value] of Object.entries(other)) small[name].push(value);
  }
  print({ rounds, large, small });
}

function runLarge(seed) {
  const graph = growCascade(LARGE, seed);
  const tree = timed(layTree, graph);
  const ours = timed(layOurs, graph);
  const middle = timed(layOurs, growCascade(MIDDLE, seed));
  return {
    ours: ours.milliseconds,
    tree: tree.milliseconds,
    middle: middle.milliseconds,
    upward: countUpward(graph, ours.places),
  };
}

function runSmall(seed) {
  const graph = growCascade(SMALL, seed);
  const dagre = timed(layDagre, graph);
  const ours = timed(layOurs, graph);
  return {
    ours: ours.milliseconds,
    dagre: dagre.milliseconds,
    crossings: countCrossings(graph, ours.places),
    dagreCrossings: countCrossings(graph, dagre.places),
  };
}

function print({ rounds, large, small }) {
  console.log(
    `\n## Layout, ${rounds} interleaved rounds, a new graph each — Node ${process.versions.node}\n(medians; between brackets the quarters)`,
  );
  const ms = (values) => spread(values, (value) => `${value.toFixed(1)} ms`);
  const many = (values) => spread(values, (value) => value.toFixed(0));
  printTable([
    ['people', '', 'time', 'crossings'],
    ['100,000', 'ours', ms(large.ours), ''],
    ['', 'd3-hierarchy tree, the forest alone', ms(large.tree), ''],
    ['10,000', 'ours', ms(large.middle), ''],
    ['1,000', 'ours', ms(small.ours), many(small.crossings)],
    ['', '@dagrejs/dagre', ms(small.dagre), many(small.dagreCrossings)],
  ]);
  printGoal('100,000: ours ÷ d3-hierarchy', pairedRatios(large.ours, large.tree), {
    most: 1 / 4,
    goal: 1 / 5,
  });
  console.log(
    `100,000: edges that do not lead down: ${large.upward}, none: ${large.upward ? 'MISSED' : 'held'}`,
  );
  const exponents = pairedRatios(large.ours, large.middle).map((ratio) => Math.log10(ratio));
  printGoal('10,000 → 100,000: exponent', exponents, { most: 1.05 });
  printGoal('1,000: ours ÷ dagre', pairedRatios(small.ours, small.dagre), { most: 1 / 100, goal: 1 / 150 });
  const crossings = pairedRatios(small.crossings, small.dagreCrossings);
  printGoal('1,000: crossings, ours ÷ dagre', crossings, { most: 0.9, goal: 0.8 });
  console.log(`(medians: ${median(small.crossings)} beside ${median(small.dagreCrossings)})`);
}
