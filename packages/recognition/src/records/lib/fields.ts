import * as z from 'zod/mini';

/** Text that people write: long enough for a story, short enough for a page. */
const MAX_LETTERS = 20_000;
const MAX_ITEMS = 1000;

export const text = z.string().check(z.minLength(1), z.maxLength(MAX_LETTERS));

/** An address of any scheme: `https:`, `did:`, `urn:`. */
export const address = z.string().check(z.maxLength(2048), z.regex(/^[a-z][a-z0-9+.-]{0,30}:\S+$/i));

/** An address, or the picture itself as a `data:` URL of half a megabyte at most. */
export const picture = z.string().check(z.maxLength(700_000), z.regex(/^[a-z][a-z0-9+.-]{0,30}:\S+$/i));

export const did = z.string().check(z.maxLength(2048), z.regex(/^did:[a-z0-9]{1,40}:[^\s#?/]+$/));

/** Somebody, by an address or by an object with one: OB 3.0 writes both. */
export const profileLink = z.union([address, z.looseObject({ id: address })]);

export const uuidUrn = z
  .string()
  .check(z.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

/** The multihash of SHA-256 in base58btc: `zQm` and 44 letters. */
export const digest = z.string().check(z.regex(/^zQm[1-9A-HJ-NP-Za-km-z]{44}$/));

/** ISO 8601 in UTC, to the second: one moment is written in one way. */
export const instant = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  z.refine((written) => {
    const time = Date.parse(written);
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === written.slice(0, 19);
  }),
);

/** ISO 8601 with its zone, as VCDM 2.0 §4.9 lets issuers write it. */
export const zonedInstant = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/),
  z.refine((written) => !Number.isNaN(Date.parse(written))),
);

export const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** A count of something: people, days, notes. */
export const amount = z.number().check(z.int(), z.minimum(0), z.maximum(1_000_000));

export function listOf<T extends z.core.$ZodType>(item: T): z.ZodMiniArray<T> {
  return z.array(item).check(z.maxLength(MAX_ITEMS));
}

/** One of them, or a list: JSON-LD writes both. */
export function oneOrMore<T extends z.core.$ZodType>(item: T): z.ZodMiniUnion<[T, z.ZodMiniArray<T>]> {
  return z.union([item, listOf(item)]);
}

/** A record by its id and by its bytes: the id finds it, the digest says that it is the one that was meant. */
export const recordLink = z.looseObject({ id: address, digest });

const proof = z.looseObject({ type: text, proofPurpose: text, verificationMethod: address });

export const proofs = oneOrMore(proof);

/** What every record of our own begins with; `type` says of which kind it is. */
export function ownRecord<T extends string, S extends z.core.$ZodLooseShape>(type: T, members: S) {
  return z.looseObject({
    type: z.literal(type),
    v: z.literal(1),
    id: uuidUrn,
    created: instant,
    proof: z.optional(proofs),
    ...members,
  });
}
