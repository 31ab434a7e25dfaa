import type { BadgeInput } from '../../../packages/openbadges-validator-core/src/badge-document.js';
import type { VerifyOptions } from '../../../packages/openbadges-validator-core/src/verify-options.js';
import type { Web } from '../../support/build-session.js';

/** What an attacker would hand in to keep a verifier busy, or to fill its memory. */
export interface Bomb {
  readonly input: BadgeInput;
  /** What the addresses in it answer. */
  readonly web?: Web;
  readonly options?: VerifyOptions;
}

/** Bombs by what they are made of. They are made where they are set off: their text is no part of what is measured. */
export type Bombs = Readonly<Record<string, () => Bomb>>;

export const list = <T>(length: number, make: (at: number) => T): T[] =>
  Array.from({ length }, (_, at) => make(at));

/** A text of at most so many letters that says one thing again and again. */
export const repeat = (text: string, letters: number): string =>
  text.repeat(Math.floor(letters / text.length));
