import * as z from 'zod/mini';
import { address, amount, did, digest, instant, listOf, ownRecord, recordLink, text } from '../lib/fields.js';

/** A workshop. `publicKey` is shown to those in the room as a code, and signs that they were there. */
export const event = ownRecord('Event', {
  organiser: did,
  name: z.optional(text),
  publicKey: did,
  opens: instant,
  closes: instant,
  maxClaims: amount,
  garden: z.optional(z.nullable(address)),
});

/** That somebody was there: signed with the key of the event and with her own. */
export const attendance = ownRecord('Attendance', {
  event: recordLink,
  subject: did,
  at: instant,
  assistedBy: z.optional(did),
});

/** The list that the organiser signs at the end: the digests of the attendances. */
export const closure = ownRecord('EventClosure', {
  event: recordLink,
  organiser: did,
  digests: listOf(digest),
});

export type Event = z.infer<typeof event>;
export type Attendance = z.infer<typeof attendance>;
export type EventClosure = z.infer<typeof closure>;
