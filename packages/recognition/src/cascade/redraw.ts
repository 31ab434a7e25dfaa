import type { CascadeNode } from './cascade.js';
import { compareEdges, compareNodes, type Drawing, type DrawnEdge } from './drawing.js';
import { edgesInto } from './edges-into.js';
import { ghostOf } from './ghost-of.js';
import { nodeOf, noteNode } from './node-of.js';
import { putSorted, removeSorted } from './sorted-list.js';
import { countWaves, shortenWaves } from './waves.js';

/** Above so many people it is quicker to put everything in order anew than one by one. */
const MANY = 200;

/** Draws people and what they learned anew, after something was found out about them; all that hangs on it follows. */
export function redraw(people: Iterable<string>, drawing: Drawing): void {
  const learners = withThoseWhoNameThem(new Set(people), drawing);
  const isWhole = learners.size > MANY;
  const changed = new Set(learners);
  let isLess = false;
  for (const learner of learners) {
    const before = drawing.learned.get(learner) ?? [];
    const after = edgesInto(learner, drawing);
    isLess = replaceEdges(learner, before, after, !isWhole, drawing) || isLess;
    for (const { source } of [...before, ...after]) changed.add(source);
  }
  if (isWhole || isLess) countWaves(drawing);
  else
    for (const one of shortenWaves(learners, (learner) => confirmingTeachers(learner, drawing), drawing))
      changed.add(one);
  drawNodes(isLess ? [...changed, ...drawing.drawn.keys()] : changed, !isWhole, drawing);
  if (isWhole) putInOrder(drawing);
}

/** Whoever left is called otherwise: those who learned of her have to say so. */
function withThoseWhoNameThem(people: ReadonlySet<string>, drawing: Drawing): ReadonlySet<string> {
  const learners = new Set(people);
  for (const person of people) {
    const ghost = ghostOf(person, drawing);
    if (ghost === drawing.ghosts.get(person)) continue;
    if (ghost === undefined) drawing.ghosts.delete(person);
    else drawing.ghosts.set(person, ghost);
    for (const learner of drawing.taught.get(person) ?? []) learners.add(learner);
  }
  return learners;
}

/** Says whether a confirmed edge is there no longer. */
function replaceEdges(
  learner: string,
  before: readonly DrawnEdge[],
  after: readonly DrawnEdge[],
  isSorted: boolean,
  { learned, taught, confirmed, edges }: Drawing,
): boolean {
  if (isSorted) {
    for (const { edge } of before) removeSorted(edges, edge, compareEdges);
    for (const { edge } of after) putSorted(edges, edge, compareEdges);
  }
  if (after.length === 0) learned.delete(learner);
  else learned.set(learner, after);
  replaceIn(taught, learner, before, after);
  return replaceIn(confirmed, learner, before.filter(isConfirmed), after.filter(isConfirmed));
}

function isConfirmed({ edge, isNote }: DrawnEdge): boolean {
  return edge.state !== 'declared' && !isNote;
}

function replaceIn(
  links: Map<string, Set<string>>,
  learner: string,
  before: readonly DrawnEdge[],
  after: readonly DrawnEdge[],
): boolean {
  const sources = new Set(after.map(({ source }) => source));
  const gone = before.filter(({ source }) => !sources.has(source));
  for (const { source } of gone) {
    links.get(source)?.delete(learner);
    if (links.get(source)?.size === 0) links.delete(source);
  }
  for (const source of sources) {
    const learners = links.get(source);
    if (learners === undefined) links.set(source, new Set([learner]));
    else learners.add(learner);
  }
  return gone.length > 0;
}

function confirmingTeachers(learner: string, { learned }: Drawing): readonly string[] {
  return (learned.get(learner) ?? []).filter(isConfirmed).map(({ source }) => source);
}

function drawNodes(sources: Iterable<string>, isSorted: boolean, drawing: Drawing): void {
  for (const source of sources) {
    const before = drawing.drawn.get(source);
    const after = drawSource(source, drawing);
    if (isSorted && before !== undefined) removeSorted(drawing.nodes, before, compareNodes);
    if (after === undefined) drawing.drawn.delete(source);
    else drawing.drawn.set(source, after);
    if (isSorted && after !== undefined) putSorted(drawing.nodes, after, compareNodes);
  }
}

/** A page is no DID: what is learned of it is never confirmed. */
function drawSource(source: string, drawing: Drawing): CascadeNode | undefined {
  if (source.startsWith('did:')) return nodeOf(source, drawing);
  return drawing.taught.has(source) ? noteNode(source) : undefined;
}

function putInOrder(drawing: Drawing): void {
  drawing.nodes = [...drawing.drawn.values()].sort(compareNodes);
  const ranks = new Map(drawing.nodes.map(({ id }, rank) => [id, rank]));
  const outgoing = drawing.nodes.map((): DrawnEdge['edge'][] => []);
  for (const edges of drawing.learned.values())
    for (const { edge } of edges) outgoing[ranks.get(edge.from) ?? -1]?.push(edge);
  drawing.edges = outgoing.flatMap((edges) => (edges.length > 1 ? edges.sort(compareEdges) : edges));
}
