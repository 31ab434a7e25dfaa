import type { RecordOf } from '@commons-badges/recognition';

/** Whose a badge model is: a DID. Undefined: it does not say. */
export function creatorOf({ creator }: Pick<RecordOf<'model'>, 'creator'>): string | undefined {
  return typeof creator === 'string' ? creator : creator?.id;
}
