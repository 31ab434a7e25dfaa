import type { RecordOf } from '@commons-badges/recognition';

type Achievement = Pick<RecordOf<'model'>, 'id' | 'tag' | 'creator'>;

const FAMILY = 'famille:';

/** The line that a badge model belongs to: the families of two communities are two, also under one name. */
export function lineOf({ id, tag = [], creator }: Achievement): string {
  const family = tag.find((one) => one.startsWith(FAMILY))?.slice(FAMILY.length) ?? id;
  const by = typeof creator === 'string' ? creator : creator?.id;
  return JSON.stringify([family, by ?? null]);
}
