/** Numbers from 0 up to below 1, the same for the same seed: a linear congruence modulo 2³¹ − 1. */
function drawFrom(seed) {
  const MODULUS = 2_147_483_647;
  let state = ((seed * 7_919) % (MODULUS - 1)) + 1;
  return () => {
    state = (state * 48_271) % MODULUS;
    return (state - 1) / (MODULUS - 1);
  };
}

/** One source for so many people. */
const PEOPLE_PER_ROOT = 200;
/** Edges beside those of the forest, for each person. */
const CROSS_EDGES = 0.05;

/**
 * Who taught whom, grown person by person: whoever has taught many is the likelier to teach the next (preferential attachment),
 * and one in twenty learns from a second, earlier one besides.
 * @returns {{count: number, from: Uint32Array, to: Uint32Array, parent: Int32Array}} `parent`: −1 for the sources
 */
export function growCascade(count, seed) {
  const draw = drawFrom(seed);
  const pick = (length) => Math.floor(draw() * length);
  const roots = Math.max(1, Math.round(count / PEOPLE_PER_ROOT));
  const parent = new Int32Array(count).fill(-1);
  const chances = [];
  const edges = [];
  for (let person = 0; person < count; person += 1) {
    if (person >= roots) {
      parent[person] = chances[pick(chances.length)];
      chances.push(parent[person]);
      edges.push([parent[person], person]);
    }
    chances.push(person);
  }
  for (let more = Math.round(count * CROSS_EDGES); more > 0; more -= 1) {
    const [one, other] = [pick(count), pick(count)];
    if (one !== other) edges.push([Math.min(one, other), Math.max(one, other)]);
  }
  return {
    count,
    from: Uint32Array.from(edges, ([one]) => one),
    to: Uint32Array.from(edges, ([, other]) => other),
    parent,
  };
}
