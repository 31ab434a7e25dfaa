import type { JsonObject } from 'openbadges-validator-core';
import type { Claim } from '../records/kinds/claim.js';
import type { Model } from '../records/kinds/model.js';
import { idOf } from '../records/lib/id-of.js';
import type { Opened } from '../records/open-record.js';
import { shift } from '../rules/lib/period.js';
import type { BadgeRule } from '../rules/rule.js';
import { CONTEXTS } from './terms.js';
import { toSeconds } from '../records/to-seconds.js';

export interface BadgeFacts {
  readonly claim: Opened<'claim'>;
  readonly model: Opened<'model'>;
  readonly rule: BadgeRule;
  /** Those that count, each of another person. They are carried in the badge. */
  readonly endorsements: readonly Opened<'endorsement'>[];
  /** The did:key or did:web of who issues, and will sign. */
  readonly issuer: string;
  /** An entry of a status list, where the issuer publishes one. */
  readonly status?: JsonObject;
  readonly now: Date;
}

/**
 * The badge that a claim asked for, not yet signed: an OB 3.0 OpenBadgeCredential of a shared achievement, the community being
 * its creator and a peer its issuer (recognition §2.3 c). It holds the endorsements, and the badges that it comes from by their
 * bytes. No name of a person is in it; the learner's story only where she wanted it there.
 */
export function createBadge(facts: BadgeFacts): JsonObject {
  const { claim, model, rule, endorsements, issuer, status, now } = facts;
  const { credentialId, subject } = claim.record;
  const validFrom = toSeconds(now);
  const related = relatedBadges(facts);
  return {
    '@context': [...CONTEXTS],
    id: credentialId,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: model.record.name,
    issuer: { id: issuer, type: ['Profile'] },
    validFrom,
    awardedDate: validFrom,
    ...(rule.validFor !== undefined && { validUntil: toSeconds(shift(now.getTime(), rule.validFor)) }),
    credentialSubject: {
      id: subject,
      type: ['AchievementSubject'],
      achievement: achievementOf(model.record),
    },
    evidence: evidenceOf(claim),
    ...(endorsements.length > 0 && { endorsement: endorsements.map(({ record }) => record as JsonObject) }),
    ...(related.length > 0 && { relatedResource: related }),
    ...(status && { credentialStatus: status }),
  };
}

/** What OB 3.0 calls these; what else the model says of itself stays with the model. */
const ACHIEVEMENT_MEMBERS = [
  'id',
  'type',
  'achievementType',
  'version',
  'inLanguage',
  'name',
  'description',
  'image',
  'creator',
  'criteria',
  'tag',
] as const satisfies readonly (keyof Model)[];

function achievementOf(model: Model): JsonObject {
  const { creator, image, description, criteria, ...rest } = model;
  const written = {
    ...rest,
    // OB3 §B.1.1 requires a description.
    description: description ?? model.name,
    creator: creator === undefined ? undefined : { id: idOf(creator), type: ['Profile'] },
    criteria: criteriaOf(criteria),
    image:
      image === undefined
        ? undefined
        : { ...(typeof image === 'string' ? { id: image } : image), type: 'Image' },
  };
  return Object.fromEntries(
    ACHIEVEMENT_MEMBERS.filter((member) => written[member] !== undefined).map((member) => [
      member,
      written[member],
    ]),
  );
}

/**
 * A rule is JSON, and none of its members is a statement about something: it stands here as its text, a literal of the
 * type that JSON has in RDF (JSON-LD 1.1 §10.2), for which no reader needs more than plain terms.
 */
function criteriaOf({ narrative, rule }: Model['criteria']): JsonObject {
  return {
    ...(narrative !== undefined && { narrative }),
    ...(rule !== undefined && { rule: JSON.stringify(rule) }),
  };
}

/** That there was a claim, of whom its author learned, and, where she wants it so, what she told. */
function evidenceOf({ record, digest }: Opened<'claim'>): JsonObject[] {
  const { learnedFrom, garden, attached = false, evidence = [] } = record;
  const stories = evidence.flatMap(({ text }) => (text === undefined ? [] : [text]));
  const exchange = {
    type: ['Evidence', 'LearningExchange'],
    genre: 'apprentissage-pair-à-pair',
    ...(attached && stories.length > 0 && { narrative: stories.join('\n\n') }),
    claimDigest: digest,
    ...(learnedFrom && learnedFrom.length > 0 && { learnedFrom: learnedFrom.map(sourceOf) }),
    ...(garden && { garden }),
  };
  const links = attached
    ? evidence.flatMap(({ url }) => (url === undefined ? [] : [{ id: url, type: ['Evidence'] }]))
    : [];
  return [exchange, ...links];
}

function sourceOf(source: NonNullable<Claim['learnedFrom']>[number]): JsonObject {
  return Object.fromEntries(
    ['id', 'credential', 'digest', 'note', 'revision'].flatMap((member) =>
      typeof source[member] === 'string' ? [[member, source[member]]] : [],
    ),
  );
}

/** The badges of those who endorsed and of those who taught: they must have been there first. */
function relatedBadges({ claim, endorsements }: BadgeFacts): JsonObject[] {
  const byId = new Map<string, JsonObject>();
  const add = (id: unknown, digest: unknown): void => {
    if (typeof id === 'string' && typeof digest === 'string') byId.set(id, { id, digestMultibase: digest });
  };
  for (const { record } of endorsements) {
    const { holderCredential } = record.credentialSubject;
    add(holderCredential?.id, holderCredential?.digest);
  }
  for (const source of claim.record.learnedFrom ?? []) add(source['credential'], source['digest']);
  return [...byId.values()];
}
