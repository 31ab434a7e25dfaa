import * as z from 'zod/mini';
import { isInForce } from '../../cascade/is-in-force.js';
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
  const isOurs = snapshot !== undefined && snapshot.record.community === lineage.creator;
  if (!isOurs || !isInForce(snapshot)) return new Set();
  bundle.use(snapshot);
  const circles = new Map(Object.entries(snapshot.record.circles ?? {}));
  return new Set(circles.get(record.circle)?.members);
}

/** By the closure that leaves the least to be desired: what was said after it came too late. */
function lackingIn(
  proposal: Opened<'proposal'>,
  members: ReadonlySet<string>,
  facts: ConsentFacts,
  scene: Scene,
): readonly Missing[] {
  const closures = closuresOf(proposal, members, scene);
  const fair = closures.filter(({ record }) => record.facilitator !== scene.candidate);
  const said = { proposal, members, facts, scene };
  const none: Missing = { code: closures.length > 0 ? 'consent.void' : 'consent.closure' };
  if (fair.length === 0) return lackingUntil(scene.now, none, said);
  const answers = fair.map(({ record }) => lackingUntil(Date.parse(record.created), undefined, said));
  return answers.reduce((a, b) => (b.length < a.length ? b : a));
}

function closuresOf(
  proposal: Opened<'proposal'>,
  members: ReadonlySet<string>,
  { bundle, now }: Scene,
): readonly Opened<'circle-closure'>[] {
  const closures = bundle
    .of('circle-closure')
    .filter(({ record }) => record.proposal.digest === proposal.digest && members.has(record.facilitator))
    .filter(({ record }) => Date.parse(record.created) <= now);
  bundle.use(...closures);
  return closures;
}

interface Discussion {
  readonly proposal: Opened<'proposal'>;
  readonly members: ReadonlySet<string>;
  readonly facts: ConsentFacts;
  readonly scene: Scene;
}

/** `closing`: what is wrong with the closure, where that is known before the discussion is looked at. */
function lackingUntil(
  until: number,
  closing: Missing | undefined,
  discussion: Discussion,
): readonly Missing[] {
  const { proposal, facts, scene } = discussion;
  const { bundle, candidate } = scene;
  const seen = ofMembers(bundle.of('seen'), until, discussion).filter(
    ({ record }) => record.member !== candidate,
  );
  const objections = ofMembers(bundle.of('objection'), until, discussion);
  bundle.use(...seen, ...objections);
  const lifting = objections.map((objection) => liftedAt(objection, until, scene));
  const readers = new Set(seen.map(({ record }) => record.member)).size;
  const open = lifting.filter((time) => time === undefined).length;
  const start = Math.max(Date.parse(proposal.record.created), ...lifting.map((time) => time ?? 0));
  const early = start + facts.days * DAY_MS - until;
  const lacking: readonly (Missing | undefined)[] = [
    readers < facts.seenMin ? { code: 'consent.readers', n: facts.seenMin - readers } : undefined,
    open > 0 ? { code: 'consent.objections', n: open } : closing,
    open === 0 && closing === undefined && early > 0
      ? { code: 'consent.too_early', days: Math.ceil(early / DAY_MS) }
      : undefined,
  ];
  return lacking.filter((one) => one !== undefined);
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
  until: number,
  { proposal, members }: Discussion,
): readonly S[] {
  return records.filter(
    ({ record }) =>
      record.proposal.digest === proposal.digest &&
      members.has(record.member) &&
      Date.parse(record.created) <= until,
  );
}

/** When who objected lifted it, the first time. */
function liftedAt(objection: Opened<'objection'>, until: number, { bundle }: Scene): number | undefined {
  const lifted = bundle
    .of('lifted')
    .filter(({ record }) => record.objection.digest === objection.digest)
    .filter(({ record }) => record.member === objection.record.member);
  bundle.use(...lifted);
  const times = lifted.map(({ record }) => Date.parse(record.created)).filter((time) => time <= until);
  return times.length === 0 ? undefined : Math.min(...times);
}
