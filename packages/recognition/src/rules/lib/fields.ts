import * as z from 'zod/mini';

/** At least one of something. */
export const count = z.number().check(z.int(), z.minimum(1), z.maximum(10_000));

export const name = z.string().check(z.minLength(1), z.maxLength(2048));

export const names = z.array(name).check(z.minLength(1), z.maxLength(50));
