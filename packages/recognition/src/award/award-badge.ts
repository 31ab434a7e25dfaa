import type { JsonObject, Signer } from 'openbadges-validator-core';
import { sign } from 'openbadges-validator-core/sign.js';
import type { ClaimProgress } from '../dossier/claim-progress.js';
import type { Dossier } from '../dossier/dossier.js';
import { idOf } from '../records/lib/id-of.js';
import type { Opened } from '../records/open-record.js';
import { signedForm } from '../records/signed-form.js';
import { createBadge } from './create-badge.js';
import { mayAward } from './may-award.js';

/** Somebody who can sign, and by which DID others know her. */
export type Awarder = Signer & { readonly did: string };

export interface AwardOptions {
  readonly now: Date;
  /** An entry of a status list, where the issuer publishes one. */
  readonly status?: JsonObject;
}

/**
 * Issues the badge of a claim of which the rule is met, signed with `eddsa-rdfc-2022`. Before that there is none: a reader from
 * elsewhere would take half a badge for a whole one (recognition D2). Undefined where the rule is not met, or leaves the
 * signature to somebody else.
 *
 * @throws BadgeError as `sign` of the core
 */
export async function awardBadge(
  progress: ClaimProgress,
  awarder: Awarder,
  dossier: Dossier,
  { now, status }: AwardOptions,
): Promise<JsonObject | undefined> {
  const { claim, model, rule, verdict } = progress;
  if (model === undefined || rule === undefined || verdict === undefined) return undefined;
  if (progress.state !== 'ready' || !mayAward(dossier.personOf(awarder.did), progress, dossier))
    return undefined;
  const endorsements = countedOf(progress.endorsements, verdict.used);
  const badge = createBadge({
    claim: asSigned(claim),
    model,
    rule,
    endorsements: endorsements.map(asSigned),
    issuer: awarder.did,
    ...(status && { status }),
    now,
  });
  return sign(badge, awarder, { created: now });
}

function asSigned<R extends Opened<'claim' | 'endorsement'>>(opened: R): R {
  return { ...opened, record: signedForm(opened.record) };
}

/** Those that the rule looked at, one of each person. */
function countedOf(
  endorsements: readonly Opened<'endorsement'>[],
  used: readonly string[],
): readonly Opened<'endorsement'>[] {
  const byPerson = new Map<string, Opened<'endorsement'>>();
  for (const one of endorsements)
    if (used.includes(one.digest) && !byPerson.has(idOf(one.record.issuer)))
      byPerson.set(idOf(one.record.issuer), one);
  return [...byPerson.values()];
}
