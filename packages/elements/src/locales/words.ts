import type { Outcome } from 'openbadges-validator-core';

/** Everything that is said before a detail is opened. A language that leaves one out does not compile. */
export interface Words {
  /** BCP 47: for dates, numbers and order. */
  readonly language: string;
  readonly verdict: Readonly<Record<Outcome, string>>;
  /** Between the word of a verdict and its sentence. */
  readonly colon: string;
  readonly checking: string;
  readonly loading: string;
  readonly unreadable: string;
  readonly unnamed: string;
  /** What a badge that does not hold says of its origin. */
  readonly claimsFrom: (issuer: string) => string;
  readonly search: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'newest' | 'name' | 'issuer', string>>;
  readonly group: string;
  readonly groups: Readonly<Record<'none' | 'badge' | 'person' | 'issuer', string>>;
  readonly view: string;
  readonly views: Readonly<Record<'cards' | 'list', string>>;
  readonly count: (badges: number, issuers: number) => string;
  readonly found: (shown: number, all: number) => string;
  readonly unread: (count: number) => string;
  readonly more: (left: number) => string;
  readonly empty: string;
  readonly emptyNext: string;
  readonly noMatch: string;
  readonly noMatchNext: string;
  readonly failed: string;
  readonly offline: string;
  readonly detailFailed: string;
  readonly retry: string;
  readonly unknownGroup: string;
}
