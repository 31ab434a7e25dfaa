import { lineageOf } from '../cascade/lineage-of.js';
import type { LearningEvidence } from '../records/kinds/badge.js';
import { idOf } from '../records/lib/id-of.js';
import { toList } from '../records/lib/to-list.js';
import type { Opened } from '../records/open-record.js';
import { evaluate, type RuleVerdict } from '../rules/evaluate.js';
import { parseRule } from '../rules/parse-rule.js';
import type { Language } from '../rules/phrases/phrase-of.js';
import type { BadgeRule } from '../rules/rule.js';
import type { ExternalBadge } from '../rules/scene.js';
import { countHolders } from './count-holders.js';
import type { Dossier } from './dossier.js';
import { findModel } from './find-model.js';

/**
 * How far a claim has come. `waiting`: something is lacking, and others can give it. `to-complete`: somebody asked for more.
 * `ready`: the rule is met, and who may sign the badge has yet to. `accepted`: the badge is there. `declined`: the last answer was
 * no, which others may see otherwise. `expired`: its time is over. `left`: its author took it back. `replaced`: by a later claim.
 * `unknown`: its model or its rule cannot be read here.
 */
export type ClaimState =
  'waiting' | 'to-complete' | 'ready' | 'accepted' | 'declined' | 'expired' | 'left' | 'replaced' | 'unknown';

export interface ClaimProgress {
  readonly claim: Opened<'claim'>;
  readonly state: ClaimState;
  readonly model: Opened<'model'> | undefined;
  readonly rule: BadgeRule | undefined;
  /** What the rule says of it now. */
  readonly verdict: RuleVerdict | undefined;
  /** Of this claim, the oldest first. Whether they count is the rule's to say. */
  readonly endorsements: readonly Opened<'endorsement'>[];
  readonly replies: readonly Opened<'reply'>[];
  readonly badge: Opened<'badge'> | undefined;
}

export interface ProgressOptions {
  readonly now: Date;
  readonly language?: Language;
  readonly externals?: readonly ExternalBadge[];
}

/** Looks at a claim as of now: a pure function of the records. */
export function claimProgress(
  claim: Opened<'claim'>,
  dossier: Dossier,
  { now, language = 'fr', externals = [] }: ProgressOptions,
): ClaimProgress {
  const { credentialId, subject, achievement } = claim.record;
  const model = findModel(achievement, dossier);
  const answer = model && parseRule(model.record.criteria.rule);
  const rule = answer?.ok ? answer.rule : undefined;
  const verdict =
    model &&
    rule &&
    evaluate(
      rule,
      {
        ...dossier,
        candidate: subject,
        achievement: model.record,
        claim: claim.digest,
        externals,
        holders: countHolders(lineageOf(model.record), dossier, now),
      },
      now,
      language,
    );
  const endorsements = dossier
    .endorsementsOf(credentialId)
    .filter(({ record }) => record.credentialSubject.claimDigest === claim.digest)
    .sort((a, b) => Date.parse(a.record.validFrom) - Date.parse(b.record.validFrom));
  const replies = dossier
    .of('reply')
    .filter(({ record }) => record.claim.digest === claim.digest && record.member !== subject)
    .sort((a, b) => Date.parse(a.record.created) - Date.parse(b.record.created));
  const badge = badgeOf(claim, dossier);
  const found = { claim, model, rule, verdict, endorsements, replies, badge };
  return { ...found, state: stateOf(found, dossier) };
}

/** Of this very claim: one that completes it has the same badge in mind. */
function badgeOf({ record, digest }: Opened<'claim'>, dossier: Dossier): Opened<'badge'> | undefined {
  const badge = dossier.byId('badge', record.credentialId);
  if (badge?.record.credentialSubject.id !== record.subject) return undefined;
  const named = toList<LearningEvidence>(badge.record.evidence).flatMap(
    ({ claimDigest }) => claimDigest ?? [],
  );
  return named.length === 0 || named.includes(digest) ? badge : undefined;
}

function stateOf(found: Omit<ClaimProgress, 'state'>, dossier: Dossier): ClaimState {
  const { claim, verdict, badge } = found;
  if (badge !== undefined) return 'accepted';
  if (isLeft(claim, dossier)) return 'left';
  if (isReplaced(claim, dossier)) return 'replaced';
  if (verdict === undefined) return 'unknown';
  if (verdict.ok) return 'ready';
  if (verdict.missing.some(({ code }) => code === 'claim.expired')) return 'expired';
  return lastWord(found);
}

/** An endorsement after a reply says that what it asked for is no longer in the way. */
function lastWord({ replies, endorsements }: Omit<ClaimProgress, 'state'>): ClaimState {
  const reply = replies.at(-1);
  const last = endorsements.at(-1);
  if (reply === undefined) return 'waiting';
  if (last !== undefined && Date.parse(last.record.validFrom) > Date.parse(reply.record.created))
    return 'waiting';
  return reply.record.answer === 'complete' ? 'to-complete' : 'declined';
}

function isLeft(claim: Opened<'claim'>, dossier: Dossier): boolean {
  return dossier
    .of('withdrawal')
    .some(
      ({ record, signers }) =>
        record.credential.id === claim.record.id && signers.includes(claim.record.subject),
    );
}

function isReplaced(claim: Opened<'claim'>, dossier: Dossier): boolean {
  return dossier
    .of('claim')
    .some(
      ({ record }) => record.completes?.digest === claim.digest && record.subject === claim.record.subject,
    );
}

/** Those who endorsed, each once, in the order in which they did. */
export function endorsersOf({ endorsements }: Pick<ClaimProgress, 'endorsements'>): readonly string[] {
  return [...new Set(endorsements.map(({ record }) => idOf(record.issuer)))];
}
