import type { Opened, OpenedRecord } from '../records/open-record.js';
import { affectedBy } from './affected-by.js';
import { bundleFrom, type Bundle, type BundleParts } from './bundle.js';
import type { Cascade, CascadeVerdict } from './cascade.js';
import type { Drawing } from './drawing.js';
import { forget } from './forget.js';
import { judgeBadge } from './judge-badge.js';
import { lineageOf } from './lineage-of.js';
import { forgetAll, lastingOf } from './memory.js';
import { buildIndex, insertRecord } from './record-index.js';
import { redraw } from './redraw.js';
import { countWaves } from './waves.js';

export interface CascadeScope {
  /** As of when. */
  readonly now: Date;
  /** One family of badges, by its name in the charter. Default: all in one. */
  readonly family?: string;
}

/** Verdicts of many badges do not say what each rests on: together that grows with the square of a community. */
export type BadgeVerdict = Omit<CascadeVerdict, 'used'>;

/** A cascade that grows with the records of a community. */
export interface LiveCascade {
  /** As it is now; frozen. */
  readonly cascade: Cascade;
  /** What the badge of this digest comes to. Undefined of one that is not there, or of another family. */
  verdictOf(digest: string): BadgeVerdict | undefined;
  /** Of all badges, by their digests. */
  readonly verdicts: ReadonlyMap<string, BadgeVerdict>;
  /**
   * Takes one more record. A badge, a claim, an endorsement, a withdrawal or a profile costs what comes of it; of another kind, as
   * rules may ask for it, everything is judged anew. A charter is not taken this way: it is given at the beginning.
   */
  add(record: OpenedRecord): void;
}

/** Judges and draws a community, and keeps what is needed to go on. The same records give the same cascade in any order. */
export function createCascade(parts: BundleParts, { now, family }: CascadeScope): LiveCascade {
  const index = buildIndex(parts.opened);
  const drawing = createDrawing(bundleFrom(index, parts, false), now.getTime(), family);
  lastingOf(drawing.bundle).isShared = true;
  judgeAndDraw(drawing.bundle.of('badge'), drawing);
  let cascade: Cascade | undefined;
  return {
    get cascade() {
      return (cascade ??= Object.freeze({
        nodes: Object.freeze([...drawing.nodes]),
        edges: Object.freeze([...drawing.edges]),
      }));
    },
    verdicts: drawing.judgements,
    verdictOf: (digest) => drawing.judgements.get(digest),
    add: (record) => {
      for (const added of insertRecord(record, index)) take(added, drawing);
      cascade = undefined;
    },
  };
}

function take(record: OpenedRecord, drawing: Drawing): void {
  const { bundle } = drawing;
  const affected = affectedBy(record, bundle);
  if (affected === 'all') {
    forgetAll(bundle);
    judgeAndDraw(bundle.of('badge'), drawing);
    redraw(drawing.drawn.keys(), drawing);
    return;
  }
  forget(affected, record, bundle);
  judgeAndDraw(affected, drawing);
  if (record.kind === 'profile') redraw([record.record.subject], drawing);
}

function judgeAndDraw(badges: Iterable<Opened<'badge'>>, drawing: Drawing): void {
  const { bundle, now, judgements } = drawing;
  const people = new Set<string>();
  for (const badge of badges) {
    const { id, achievement } = badge.record.credentialSubject;
    if (drawing.family !== undefined && lineageOf(achievement).family !== drawing.family) continue;
    judgements.set(badge.digest, Object.freeze(judgeBadge(badge, now, bundle)));
    people.add(id);
  }
  redraw(people, drawing);
}

function createDrawing(bundle: Bundle, now: number, family: string | undefined): Drawing {
  const families = Object.entries(bundle.charter?.record.families ?? {});
  const named = families.filter(([name]) => family === undefined || name === family);
  const drawing: Drawing = {
    bundle,
    now,
    family,
    roots: new Set(named.flatMap(([, { roots }]) => roots.map(({ id }) => id))),
    judgements: new Map(),
    learned: new Map(),
    taught: new Map(),
    confirmed: new Map(),
    waves: new Map(),
    ghosts: new Map(),
    drawn: new Map(),
    nodes: [],
    edges: [],
  };
  countWaves(drawing);
  redraw(drawing.roots, drawing);
  return drawing;
}
