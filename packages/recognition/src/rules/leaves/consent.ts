import * as z from 'zod/mini';
import type { Opened } from '../../records/open-record.js';
import { count, name } from '../lib/fields.js';
import type { Missing } from '../missing.js';
import type { Scene } from '../scene.js';
import { answer, type Leaf } from './leaf.js';

const schema = z.strictObject({ circle: name, days: count, seenMin: count });

type ConsentFacts = z.infer<typeof schema>;

const DAY_MS = 86_400_000;

/**
 * P8 « Sans objection »: proposed to a circle, read by enough of its members, every objection lifted, and closed in time by a
 * facilitator who is not the candidate. An objection begins the days anew (recognition §3).
 */
export const consent: Leaf<ConsentFacts> = {
  schema,
  judge(facts, scene) {
    const answers = proposalsOf(facts, scene).map((proposal) =>
      answer(...lackingIn(proposal, membersOf(proposal, scene), facts, scene)),
    );
    const nearest = [...answers].sort((a, b) => a.missing.length - b.missing.length)[0];
    return nearest ?? answer({ code: 'consent.proposal' });
  },
};

function proposalsOf({ circle }: ConsentFacts, scene: Scene): readonly Opened<'proposal'>[] {
  const { bundle, candidate, lineage, now } = scene;
  const proposals = bundle
    .of('proposal')
    .filter(({ record }) => record.candidate === candidate && record.achievement === lineage.id)
    .filter(({ record }) => record.circle === circle && Date.parse(record.created) <= now)
    .filter((proposal) => membersOf(proposal, scene).size > 0);
  bundle.use(...proposals);
  return proposals;
}

/** Who is in the circle, by the charter that the proposal names: later changes move nobody in or out. */
function membersOf({ record }: Opened<'proposal'>, { bundle, lineage }: Scene): ReadonlySet<string> {
  const { charter } = bundle;
  const snapshot = charter?.digest === record.snapshot ? charter : bundle.find('charter', record.snapshot);
  if (snapshot === undefined || snapshot.record.community !== lineage.creator) return new Set();
  bundle.use(snapshot);
  const circles = new Map(Object.entries(snapshot.record.circles ?? {}));
  return new Set(circles.get(record.circle)?.members);
}

function lackingIn(
  proposal: Opened<'proposal'>,
  members: ReadonlySet<string>,
  { days, seenMin }: ConsentFacts,
  scene: Scene,
): readonly (Missing | undefined)[] {
  const { bundle, candidate, now } = scene;
  const mine = { proposal, members, now };
  const seen = ofMembers(bundle.of('seen'), mine).filter(({ record }) => record.member !== candidate);
  const objections = ofMembers(bundle.of('objection'), mine);
  const lifting = objections.map((objection) => liftedAt(objection, scene));
  bundle.use(...seen, ...objections);
  const readers = new Set(seen.map(({ record }) => record.member)).size;
  const open = lifting.filter((time) => time === undefined).length;
  const start = Math.max(Date.parse(proposal.record.created), ...lifting.map((time) => time ?? 0));
  return [
    readers < seenMin ? { code: 'consent.readers', n: seenMin - readers } : undefined,
    open > 0 ? { code: 'consent.objections', n: open } : undefined,
    open > 0 ? undefined : lackingClosure(proposal, members, start + days * DAY_MS, scene),
  ];
}

interface Spoken {
  readonly record: {
    readonly proposal: { readonly digest: string };
    readonly member: string;
    readonly created: string;
  };
}

function ofMembers<S extends Spoken>(
  records: readonly S[],
  of: { readonly proposal: Opened<'proposal'>; readonly members: ReadonlySet<string>; readonly now: number },
): readonly S[] {
  return records.filter(
    ({ record }) =>
      record.proposal.digest === of.proposal.digest &&
      of.members.has(record.member) &&
      Date.parse(record.created) <= of.now,
  );
}

/** When who objected lifted it, the first time. */
function liftedAt(objection: Opened<'objection'>, { bundle, now }: Scene): number | undefined {
  const lifted = bundle
    .of('lifted')
    .filter(({ record }) => record.objection.digest === objection.digest)
    .filter(({ record }) => record.member === objection.record.member);
  bundle.use(...lifted);
  const times = lifted.map(({ record }) => Date.parse(record.created)).filter((time) => time <= now);
  return times.length === 0 ? undefined : Math.min(...times);
}

function lackingClosure(
  proposal: Opened<'proposal'>,
  members: ReadonlySet<string>,
  due: number,
  { bundle, candidate, now }: Scene,
): Missing | undefined {
  const closures = bundle
    .of('circle-closure')
    .filter(({ record }) => record.proposal.digest === proposal.digest && members.has(record.facilitator))
    .filter(({ record }) => Date.parse(record.created) <= now);
  bundle.use(...closures);
  if (closures.length === 0) return { code: 'consent.closure' };
  const fair = closures.filter(({ record }) => record.facilitator !== candidate);
  if (fair.length === 0) return { code: 'consent.void' };
  const latest = Math.max(...fair.map(({ record }) => Date.parse(record.created)));
  return latest >= due ? undefined : { code: 'consent.too_early', days: Math.ceil((due - latest) / DAY_MS) };
}
