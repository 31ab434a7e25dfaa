import type * as z from 'zod/mini';
import { badge } from './kinds/badge.js';
import { charter } from './kinds/charter.js';
import { claim, reply } from './kinds/claim.js';
import { circleClosure, lifted, objection, proposal, seen } from './kinds/decision.js';
import { endorsement } from './kinds/endorsement.js';
import { attendance, closure, event } from './kinds/gathering.js';
import { model } from './kinds/model.js';
import { consent, keyLink, membership, offer, profile, withdrawal } from './kinds/person.js';
import { acceptance, attestation, nomination, statement } from './kinds/testimony.js';

/** The `type` that says of which kind a record is, and the schema of the kind. */
export const RECORD_KINDS = {
  claim: { type: 'BadgeClaim', schema: claim },
  reply: { type: 'ClaimReply', schema: reply },
  endorsement: { type: 'EndorsementCredential', schema: endorsement },
  badge: { type: 'OpenBadgeCredential', schema: badge },
  model: { type: 'Achievement', schema: model },
  charter: { type: 'Charter', schema: charter },
  profile: { type: 'Profile', schema: profile },
  membership: { type: 'Membership', schema: membership },
  consent: { type: 'DisplayConsent', schema: consent },
  'key-link': { type: 'KeyLink', schema: keyLink },
  offer: { type: 'Offer', schema: offer },
  event: { type: 'Event', schema: event },
  attendance: { type: 'Attendance', schema: attendance },
  closure: { type: 'EventClosure', schema: closure },
  proposal: { type: 'Proposal', schema: proposal },
  seen: { type: 'Seen', schema: seen },
  objection: { type: 'Objection', schema: objection },
  lifted: { type: 'Lifted', schema: lifted },
  'circle-closure': { type: 'CircleClosure', schema: circleClosure },
  nomination: { type: 'Nomination', schema: nomination },
  acceptance: { type: 'Acceptance', schema: acceptance },
  statement: { type: 'ContributionStatement', schema: statement },
  attestation: { type: 'ContributionAttestation', schema: attestation },
  withdrawal: { type: 'Withdrawal', schema: withdrawal },
} as const;

export type RecordKind = keyof typeof RECORD_KINDS;

/** What a record of each kind holds. */
export type RecordOf<K extends RecordKind> = z.infer<(typeof RECORD_KINDS)[K]['schema']>;

/** Kinds that are Open Badges 3.0 and not records of our own. */
export type StandardKind = 'badge' | 'endorsement' | 'model';
export type OwnKind = Exclude<RecordKind, StandardKind>;
