import type * as z from 'zod/mini';
import { address, did, digest, ownRecord, recordLink, text } from '../lib/fields.js';

/** A person proposed to a circle for a badge. `snapshot`: the digest of the charter that lists who is in the circle. */
export const proposal = ownRecord('Proposal', {
  proposer: did,
  candidate: did,
  achievement: address,
  circle: text,
  snapshot: digest,
});

/** That a member has read a proposal. Silence of somebody who never saw it is no consent. */
export const seen = ownRecord('Seen', { proposal: recordLink, member: did });

/** An objection has a reason. */
export const objection = ownRecord('Objection', { proposal: recordLink, member: did, reason: text });

/** That an objection is lifted, by who made it. */
export const lifted = ownRecord('Lifted', { objection: recordLink, member: did });

/** The end of a proposal, told by a facilitator who is not the candidate. */
export const circleClosure = ownRecord('CircleClosure', { proposal: recordLink, facilitator: did });

export type Proposal = z.infer<typeof proposal>;
export type Seen = z.infer<typeof seen>;
export type Objection = z.infer<typeof objection>;
export type Lifted = z.infer<typeof lifted>;
export type CircleClosure = z.infer<typeof circleClosure>;
