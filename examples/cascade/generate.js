// A cascade that nobody lived: the same for the same seed. For looking at how a large one is drawn.

/** Numbers from 0 to 1 that look like chance (mulberry32). */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST =
  'Ada Ali Ama Anouk Aya Basile Brune Chloé Côme Dina Élie Esma Farid Flore Gaël Hana Inès Isaac Jade Joan Kenza Léo Lila Maé Malo Mina Naïm Nour Olive Paul Rania Rémi Sacha Salomé Tao Théa Ugo Vera Wassim Yuna Zoé'.split(
    ' ',
  );
const PLACES =
  'limaces bocages cergy coroutine movilab oasis tiers-lieu verger passerelle ruche canopée estuaire'.split(
    ' ',
  );

/** `{ cascade, names }` of so many people in so many gardens, in waves from a few sources. */
export function generateCascade(people, gardens, seed = 1) {
  const next = chance(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const sources = Math.max(3, Math.round(people / 60));
  const places = Array.from({ length: gardens }, (_, at) => {
    const name = PLACES[at % PLACES.length];
    return `https://jardin.example/${at < PLACES.length ? name : `${name}-${Math.floor(at / PLACES.length) + 1}`}`;
  });
  const nodes = [];
  const edges = [];
  const names = new Map();
  const add = (at, teachers) => {
    const id = `urn:example:${String(at).padStart(6, '0')}`;
    const declared = teachers.length > 0 && next() < 0.08;
    const home = teachers.length > 0 && next() < 0.75 ? teachers[0].garden : undefined;
    const isGhost = teachers.length > 0 && next() < 0.02;
    const known = teachers.filter(({ generation }) => generation !== undefined);
    const generation =
      teachers.length === 0
        ? 0
        : declared || known.length === 0
          ? undefined
          : 1 + Math.min(...known.map((teacher) => teacher.generation));
    const chain = next() < 0.9 ? 'verified' : 'partial';
    const node = {
      id,
      kind: isGhost ? 'ghost' : 'person',
      isRoot: teachers.length === 0,
      garden: home ?? pick(places),
      generation,
      outcome: isGhost ? undefined : generation === undefined ? 'partial' : chain,
    };
    nodes.push(node);
    if (!isGhost && next() < 0.7)
      names.set(id, `${pick(FIRST)} ${String.fromCharCode(65 + Math.floor(next() * 26))}.`);
    for (const teacher of teachers) {
      const state =
        generation === undefined || teacher.generation === undefined
          ? 'declared'
          : node.outcome === 'verified'
            ? 'verified'
            : 'confirmed';
      edges.push({ from: teacher.id, to: id, state, badge: `zQm${at}` });
    }
  };
  for (let at = 0; at < people; at += 1) {
    if (at < sources) add(at, []);
    else {
      // Most learn from somebody of the last waves; one in three has a second teacher.
      const first = nodes[Math.floor(at * next() ** 0.7 * 0.999)];
      const second = next() < 0.33 ? pick(nodes) : first;
      add(at, second.id === first.id ? [first] : [first, second]);
    }
  }
  return { cascade: { nodes, edges }, names };
}
