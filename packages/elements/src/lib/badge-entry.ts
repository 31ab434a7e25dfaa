import type { StoredRecord } from '@commons-badges/stores';
import type { Badge, BadgeInput, Verdict } from 'openbadges-validator-core';
import type { Loadable } from './loadable.js';

/** One badge that an element shows, and how far it has come. Only {@link BadgeReader} moves it on. */
export interface BadgeEntry {
  readonly id: string;
  readonly record: StoredRecord;
  /** What the badge says of itself; null where it can be read but says nothing. Not verified. */
  declared: Loadable<Badge | null>;
  verdict: Loadable<Verdict>;
  /** The text or bytes it was read from. */
  input: BadgeInput | null;
  /** The exact JSON, compact JWS or address in it. */
  text: string;
  /** Everything a search looks at, in small letters without accents. */
  words: string;
  /** When it says it was issued, in milliseconds; 0 where it does not say. */
  issued: number;
  /** Its picture could not be shown. */
  hasBrokenImage: boolean;
}
