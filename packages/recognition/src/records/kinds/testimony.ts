import * as z from 'zod/mini';
import { address, amount, day, did, digest, ownRecord, recordLink, text } from '../lib/fields.js';

/** Time given is told in bands, never in hours. The later, the more. */
export const BANDS = ['une heure', 'une demi-journée', 'une journée', 'plusieurs journées'] as const;
export type Band = (typeof BANDS)[number];

export const nomination = ownRecord('Nomination', {
  nominator: did,
  candidate: did,
  achievement: address,
  garden: z.optional(z.nullable(address)),
  reason: z.optional(text),
});

/** That the person who was named accepts. */
export const acceptance = ownRecord('Acceptance', { candidate: did, achievement: address });

/** What a wiki counted of one person's work in a period. `revisions`: the digest of the list of revisions. */
export const statement = ownRecord('ContributionStatement', {
  wiki: did,
  subject: did,
  what: text,
  counters: z.looseObject({ notes: amount, days: amount }),
  period: z.looseObject({ from: day, to: day }),
  revisions: digest,
});

/** That somebody gave time, told by a holder of the badge of a role. */
export const attestation = ownRecord('ContributionAttestation', {
  attester: did,
  subject: did,
  kind: text,
  band: z.enum(BANDS),
  holderCredential: recordLink,
});

export type Nomination = z.infer<typeof nomination>;
export type Acceptance = z.infer<typeof acceptance>;
export type ContributionStatement = z.infer<typeof statement>;
export type ContributionAttestation = z.infer<typeof attestation>;
