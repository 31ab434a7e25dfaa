import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import type { CascadeEdge, CascadeNode } from './cascade.js';
import type { Judgement } from './judge-badge.js';
import { compareText } from './sorted-list.js';

/** A cascade while it is made, and kept so that one more record costs little. People are named by their DIDs, notes by their addresses. */
export interface Drawing {
  readonly bundle: Bundle;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Undefined: all families in one. */
  readonly family: string | undefined;
  readonly roots: ReadonlySet<string>;
  readonly judgements: Map<string, Judgement>;
  /** What is said of whom each learner learned. */
  readonly learned: Map<string, readonly DrawnEdge[]>;
  /** Those who say that they learned of somebody or of a note, and those of them to whom she confirms it. */
  readonly taught: Map<string, Set<string>>;
  readonly confirmed: Map<string, Set<string>>;
  readonly waves: Map<string, number>;
  /** Of those who left: what stands in the place of their DIDs. */
  readonly ghosts: Map<string, string>;
  readonly drawn: Map<string, CascadeNode>;
  /** In order. */
  nodes: CascadeNode[];
  edges: CascadeEdge[];
}

export interface DrawnEdge {
  /** The DID or the note that it comes from. */
  readonly source: string;
  readonly isNote: boolean;
  readonly edge: CascadeEdge;
}

export function compareNodes(a: CascadeNode, b: CascadeNode): number {
  return compareText(a.id, b.id);
}

export function compareEdges(a: CascadeEdge, b: CascadeEdge): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to);
}

/** The badges of a person that are drawn: of the family, of today or before, and not made by mistake or by fraud. */
export function drawnBadgesOf(person: string, drawing: Drawing): readonly Opened<'badge'>[] {
  return drawing.bundle.badgesOf(person).filter(({ digest }) => isDrawn(drawing.judgements.get(digest)));
}

function isDrawn(judgement: Judgement | undefined): boolean {
  if (judgement === undefined) return false;
  const { outcome, reasons } = judgement;
  return (
    outcome !== 'refused' ||
    !reasons.some(({ code }) => code === 'badge.not_valid' || code === 'badge.withdrawn')
  );
}
