import { generateCascade } from '../cascade/generate.js';
import { foundThirteen } from '../cascade/thirteen.js';
import { brokenSession, show, silentSession } from './recognition-states.js';

const KIT = document.querySelector('[data-kit]')?.dataset.kit ?? '/dist/kit.js';
const GARDENS = { L: 'limaces', B: 'bocages', C: 'cergy' };
const PEOPLE =
  'Ana:L:0 Bo:B:0 Cléo:L:0 Dan:L:1 Eve:B:1 Fox:L:1 Gil:B:1 Hoa:C:2 Ida:C:2 Jo:L:2 Kim:C:3 Lou:B:3 Max:L:4'.split(
    ' ',
  );
const TAUGHT =
  'Ana>Dan Ana>Eve Bo>Eve Bo>Fox Cléo>Gil Dan>Hoa Eve>Hoa Dan>Ida Eve>Jo Hoa>Kim Hoa>Lou Ida>Lou Kim>Max'.split(
    ' ',
  );
const idOf = (name) => `urn:example:${name}`;

/** Thirteen people of three gardens; `changes` by name. */
export function thirteen(changes = {}) {
  const nodes = PEOPLE.map((text) => {
    const [name, garden, wave] = text.split(':');
    const generation = Number(wave);
    return {
      id: idOf(name),
      kind: 'person',
      isRoot: generation === 0,
      garden: `https://jardin.example/${GARDENS[garden]}`,
      generation,
      outcome: 'verified',
      ...changes[name],
    };
  });
  const edges = TAUGHT.map((text) => {
    const [from, to] = text.split('>').map(idOf);
    return { from, to, state: 'verified', badge: `zQm${to}` };
  });
  const names = new Map(PEOPLE.map((text) => text.split(':')[0]).map((name) => [idOf(name), name]));
  return { cascade: { nodes, edges }, names };
}

/** Somebody left, a note taught, something is only said, one chain has to be endorsed again. */
function kinds() {
  const { cascade, names } = thirteen({
    Eve: { kind: 'ghost', outcome: undefined },
    Jo: { outcome: 'to_reendorse' },
    Ida: { outcome: 'partial' },
    Max: { outcome: 'refused' },
  });
  const note = 'https://wiki.example/?GestionParConsentement';
  const bare = { isRoot: false, garden: undefined, generation: undefined };
  const nodes = [
    ...cascade.nodes,
    { ...bare, id: note, kind: 'note', outcome: undefined },
    { ...bare, id: idOf('Noé'), kind: 'person', outcome: 'partial' },
  ];
  const states = { 'Dan>Ida': 'confirmed', 'Eve>Jo': 'confirmed', 'Kim>Max': 'confirmed' };
  const edges = [
    ...cascade.edges.map((edge) => ({
      ...edge,
      state: states[`${names.get(edge.from)}>${names.get(edge.to)}`] ?? edge.state,
    })),
    { from: note, to: idOf('Hoa'), state: 'declared', badge: 'zQmHoa' },
    { from: idOf('Ida'), to: idOf('Noé'), state: 'declared', badge: 'zQmNoé' },
  ];
  names.delete(idOf('Fox'));
  names.set(idOf('Noé'), 'Noé <b>');
  return { cascade: { nodes, edges }, names };
}

function few() {
  const { cascade, names } = thirteen();
  const kept = new Set(['Ana', 'Dan', 'Ida'].map(idOf));
  const isKept = ({ from, to }) => kept.has(from) && kept.has(to);
  return {
    cascade: { nodes: cascade.nodes.filter(({ id }) => kept.has(id)), edges: cascade.edges.filter(isKept) },
    names,
  };
}

const CASCADES = {
  thirteen,
  kinds,
  few,
  sixty: () => generateCascade(60, 5, 7),
  grouped: () => generateCascade(500, 12, 5),
  many: () => generateCascade(5000, 40, 3),
};

for (const element of document.querySelectorAll('learning-cascade[data-cascade]'))
  Object.assign(element, CASCADES[element.dataset.cascade]());

await show({
  mine: async () => ({ session: (await foundThirteen(await import(KIT))).session }),
  empty: async (play) => ({ session: play.session }),
  loading: async (play) => ({ session: silentSession(play) }),
  failed: async (play) => ({ session: brokenSession(play) }),
});
