/**
 * Adds up a profile of the browser by function.
 * @param {object} profile as `Profiler.stop` of the DevTools protocol gives it
 * @param {Map<string, string>} scripts the texts of the scripts by path
 * @returns {{name: string, place: string, self: number, total: number}[]} shares of the whole time, the largest `self` first
 */
export function sumProfile({ nodes, samples, timeDeltas }, scripts) {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const parentOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const sums = new Map();
  let whole = 0;
  samples.forEach((sample, position) => {
    const time = timeDeltas[position];
    whole += time;
    const seen = new Set();
    for (let id = sample; id !== undefined; id = parentOf.get(id)) {
      const key = keyOf(nodeOf.get(id).callFrame);
      if (!sums.has(key)) sums.set(key, { frame: nodeOf.get(id).callFrame, self: 0, total: 0 });
      if (id === sample) sums.get(key).self += time;
      if (!seen.has(key)) sums.get(key).total += time;
      seen.add(key);
    }
  });
  return [...sums.values()]
    .map(({ frame, self, total }) => ({
      name: frame.functionName || '(anonymous)',
      place: placeOf(frame, scripts),
      self: self / whole,
      total: total / whole,
    }))
    .sort((one, other) => other.self - one.self);
}

const keyOf = ({ functionName, url, lineNumber, columnNumber }) =>
  `${functionName} ${url} ${lineNumber} ${columnNumber}`;

/** The bundler writes the path of each module above it, as a comment. */
function placeOf({ url, lineNumber }, scripts) {
  const text = url.startsWith('http') ? scripts.get(new URL(url).pathname) : undefined;
  if (text === undefined) return '';
  const above = text.split('\n', lineNumber + 1).reverse();
  const distance = above.findIndex((line) => /^\/\/ (?:\S+\/)+\S+$/.test(line));
  return distance === -1 ? '' : above[distance].slice(3).replace(/^.*node_modules\//, '');
}
