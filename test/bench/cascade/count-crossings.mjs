/** How many pairs of edges cross, drawn as straight lines: every pair is looked at, so that no contestant's idea of it counts. */
export function countCrossings({ from, to }, { x, y }) {
  const side = (a, b, c) => Math.sign((x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]));
  let crossings = 0;
  for (let one = 0; one < from.length; one += 1) {
    const [a, b] = [from[one], to[one]];
    for (let other = one + 1; other < from.length; other += 1) {
      const [c, d] = [from[other], to[other]];
      if (a === c || a === d || b === c || b === d) continue;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) crossings += 1;
    }
  }
  return crossings;
}

/** How many edges do not lead downward. */
export const countUpward = ({ from, to }, { y }) =>
  from.reduce((sum, person, edge) => sum + (y[person] < y[to[edge]] ? 0 : 1), 0);
