import { median, pairedRatios, quantile, slope } from './statistics.mjs';

const time = (milliseconds) =>
  milliseconds < 1 ? `${(milliseconds * 1000).toFixed(0)} µs` : `${milliseconds.toFixed(2)} ms`;
const ratio = (value) => (value < 0.1 ? value.toFixed(4) : value.toFixed(2));
const spread = (values, format) =>
  `${format(median(values))} (${format(quantile(values, 0.25))}–${format(quantile(values, 0.75))})`;

/**
 * Prints the times of one group as a table, and how they stand to what was wished for. Ratios are medians of the
 * ratios of each round; between brackets the quarters.
 */
export function printGroup(environment, group, rows) {
  console.log(`\n## ${group.title} — ${environment}`);
  if (group.note) console.log(group.note);
  const find = (part, name) => rows.find((row) => row.part === part && row.name === name)?.times;
  const columns = [group.base, group.limit].filter(Boolean);
  const lines = rows.map(({ part, name, times }) => [
    ...(rows[0].part === '' ? [] : [part]),
    name,
    spread(times, time),
    ...columns.map((column) => ratio(median(pairedRatios(times, find(part, column))))),
  ]);
  const heads = [
    ...(rows[0].part === '' ? [] : ['']),
    '',
    'a credential',
    ...columns.map((name) => `÷ ${name}`),
  ];
  printTable([heads, ...lines]);
  for (const part of new Set(rows.map((row) => row.part))) {
    for (const { of, over, ...wish } of group.goals) {
      printWish([part, of, '÷', over].join(' ').trim(), pairedRatios(find(part, of), find(part, over)), wish);
    }
  }
  if (group.slopes) printSlopes(group.slopes, rows);
}

function printTable(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const write = (line) =>
    console.log(`| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`);
  write(lines[0]);
  console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  lines.slice(1).forEach(write);
}

function printWish(what, ratios, { target, goal }) {
  const reached = median(ratios);
  const wishes = [
    target && `at most ${ratio(target)}: ${reached <= target ? 'held' : 'MISSED'}`,
    goal && `goal ${ratio(goal)}: ${reached <= goal ? 'reached' : 'not reached'}`,
  ];
  console.log(`${what}: ${spread(ratios, ratio)}, ${wishes.filter(Boolean).join(', ')}`);
}

/** How much each one more adds, in each round; the parts are numbers. */
function printSlopes({ of, over, ...wish }, rows) {
  const slopes = (name) => {
    const points = rows.filter((row) => row.name === name);
    return points[0].times.map((_, round) =>
      slope(points.map(({ part, times }) => [Number(part), times[round]])),
    );
  };
  const [one, other] = [slopes(of), slopes(over)];
  console.log(`one more: ${of} ${time(median(one))}, ${over} ${time(median(other))}`);
  printWish(`one more: ${of} ÷ ${over}`, pairedRatios(one, other), wish);
}
