import { median, quantile } from '../verify/statistics.mjs';

/** The median, and between brackets the quarters. */
export const spread = (values, format) =>
  `${format(median(values))} (${format(quantile(values, 0.25))}–${format(quantile(values, 0.75))})`;

const number = (value) => (value < 0.1 ? value.toFixed(4) : value.toFixed(2));

export function printTable(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const write = (line) =>
    console.log(`| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`);
  write(lines[0]);
  console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  lines.slice(1).forEach(write);
}

/** Prints how the ratios of all rounds stand to what they may be at `most`, and to the `goal` beyond. */
export function printGoal(what, ratios, { most, goal }) {
  const reached = median(ratios);
  const wishes = [
    `at most ${number(most)}: ${reached <= most ? 'held' : 'MISSED'}`,
    goal && `goal ${number(goal)}: ${reached <= goal ? 'reached' : 'not reached'}`,
  ];
  console.log(`${what}: ${spread(ratios, number)}, ${wishes.filter(Boolean).join(', ')}`);
}
