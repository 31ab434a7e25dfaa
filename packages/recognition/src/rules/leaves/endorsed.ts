import * as z from 'zod/mini';
import { linkedAttesters, type Attester } from '../../cascade/attesters-of.js';
import { familyRules } from '../../cascade/family-rules.js';
import { findStamp } from '../../cascade/find-stamp.js';
import { isHolder } from '../../cascade/is-holder.js';
import { lineageOf } from '../../cascade/lineage-of.js';
import { linkedBadge } from '../../cascade/linked-badge.js';
import { pathsThrough } from '../../cascade/paths-to.js';
import { soundEndorsements } from '../../cascade/sound-endorsements.js';
import { idOf } from '../../records/lib/id-of.js';
import type { Opened } from '../../records/open-record.js';
import { count, name } from '../lib/fields.js';
import { isAskedFor } from '../lib/held-badges.js';
import type { Scene } from '../scene.js';
import { answer, type Leaf, type LeafAnswer } from './leaf.js';

export const endorsedFacts = z.strictObject({
  n: count,
  by: z.optional(z.strictObject({ holds: name })),
  paths: z.optional(count),
});

type EndorsedFacts = z.infer<typeof endorsedFacts>;

/** In the seed phase: so many holders, beside the stamp of the community. */
const SEED_HOLDERS = 1;

/**
 * P2 « Un·e aîné·e » and P3 « Deux pairs »: holders endorse the claim; with `paths`, so many separate paths lead from the roots
 * through them (recognition §2.5, §3).
 */
export const endorsed: Leaf<EndorsedFacts> = {
  schema: endorsedFacts,
  judge(facts, scene) {
    if (scene.claim === undefined) return answer({ code: 'claim.none' });
    const attesters = findAttesters(scene.claim, facts.by?.holds ?? 'self', scene);
    const paths = countPaths(attesters, facts.paths ?? 0, scene);
    const counted = facts.paths === undefined ? {} : { paths };
    const full = lacking(attesters.length, paths, facts);
    if (full.ok || !isYoung(facts, scene)) return { ...full, ...counted };
    const { seedPaths } = rulesOf(scene);
    const stamp = findStamp(scene.claim.record.credentialId, scene.lineage.creator, scene.now, scene.bundle);
    const eased = { n: Math.min(facts.n, SEED_HOLDERS), paths: Math.min(facts.paths ?? 0, seedPaths) };
    const { missing } = lacking(attesters.length, paths, eased);
    const young = answer(...missing, stamp === undefined ? { code: 'endorsed.stamp' } : undefined);
    if (young.ok) return { ...young, ...counted, seed: true };
    // Either way will do, and a gardener who reads of the one alone would wait for it in vain.
    return { ...answer({ code: 'choice', n: 1, of: [full.missing, young.missing] }), ...counted };
  },
};

function findAttesters(claim: Opened<'claim'>, holds: string, scene: Scene): readonly Attester[] {
  const { bundle, candidate, now } = scene;
  const asked = {
    credentialId: claim.record.credentialId,
    subject: candidate,
    claimDigest: claim.digest,
    from: Date.parse(claim.record.created),
    until: now,
  };
  const byPerson = new Map<string, Attester>();
  for (const endorsement of soundEndorsements(asked, bundle)) {
    bundle.use(endorsement);
    const person = idOf(endorsement.record.issuer);
    const badge = badgeOf(endorsement, holds, scene);
    if (badge !== undefined && !byPerson.has(person)) byPerson.set(person, { person, badge });
  }
  const issuing = issuerOf(holds, scene);
  if (issuing !== undefined && !byPerson.has(issuing.person)) byPerson.set(issuing.person, issuing);
  return [...byPerson.values()];
}

/** Who signed the badge, where there is one already, says by it that she stands for it (recognition §2.2). */
function issuerOf(
  holds: string,
  { badge: given, bundle, candidate, lineage, holdersAt }: Scene,
): Attester | undefined {
  if (given === undefined) return undefined;
  return linkedAttesters(given, bundle).find(
    ({ person, badge }) =>
      person !== candidate &&
      isAskedFor(holds, lineageOf(badge.record.credentialSubject.achievement), lineage) &&
      isHolder(badge, holdersAt, bundle),
  );
}

/** The badge by which the endorser may, looked at as of the day on which she did. */
function badgeOf(
  { record }: Opened<'endorsement'>,
  holds: string,
  { bundle, lineage, holdersAt }: Scene,
): Opened<'badge'> | undefined {
  const badge = linkedBadge(
    idOf(record.issuer),
    record.credentialSubject.holderCredential,
    (achievement) => isAskedFor(holds, lineageOf(achievement), lineage),
    Date.parse(record.validFrom),
    bundle,
  );
  return badge !== undefined && isHolder(badge, holdersAt, bundle) ? badge : undefined;
}

function countPaths(attesters: readonly Attester[], limit: number, scene: Scene): number {
  if (limit === 0) return 0;
  return pathsThrough(scene.candidate, attesters, limit, scene.lineage, scene.holdersAt, scene.bundle);
}

function rulesOf({ lineage, bundle }: Scene): ReturnType<typeof familyRules> {
  return familyRules(lineage.family, lineage.creator, bundle);
}

function isYoung(facts: EndorsedFacts, scene: Scene): boolean {
  return (
    facts.paths !== undefined && scene.holders !== undefined && scene.holders <= rulesOf(scene).maxSeedHolders
  );
}

/** People first: while they are too few, their paths say nothing more. */
function lacking(
  people: number,
  paths: number,
  facts: { n: number; paths?: number | undefined },
): LeafAnswer {
  if (people < facts.n) return answer({ code: 'endorsed.peers', n: facts.n - people });
  const wanted = facts.paths ?? 0;
  return answer(paths < wanted ? { code: 'endorsed.paths', n: wanted - paths } : undefined);
}
