import type { RecordOf } from '@commons-badges/recognition';

/** A plain hexagon, for a badge without a picture of its own. */
const PLAIN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="M50 4 90 27V73L50 96 10 73V27Z" fill="#dcefe6" stroke="#2f6b4f" stroke-width="3"/></svg>';

/** The picture of a badge, where it needs nobody else's server; else a plain one. */
export function pictureOf(record: RecordOf<'badge'>): string {
  const { image } = record.credentialSubject.achievement;
  const address = typeof image === 'string' ? image : image?.id;
  return address?.startsWith('data:image/') ? address : `data:image/svg+xml,${encodeURIComponent(PLAIN)}`;
}
