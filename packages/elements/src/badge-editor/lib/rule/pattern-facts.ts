/** What can be set of the twelve patterns, all in one: each pattern uses its own part. Numbers that cannot be read are NaN. */
export interface PatternFacts {
  /** Of people, badges or notes. */
  readonly n: number;
  readonly paths: number;
  readonly days: number;
  /** Of traces. */
  readonly traces: number;
  readonly letters: number;
  /** Different gardens; 0: it does not matter. */
  readonly gardens: number;
  readonly readers: number;
  /** `self`, or a stage of the family: `stage-2`. */
  readonly taught: string;
  readonly band: string;
  readonly role: string;
  readonly circle: string;
  readonly deed: string;
  /** ISO 8601. */
  readonly period: string;
  readonly family: string;
  /** The ids of badge models. */
  readonly badges: readonly string[];
  /** Addresses with spaces or line ends between them. */
  readonly issuers: string;
  readonly equivalents: string;
}

export type FactName = keyof PatternFacts;
export type NumberFact = {
  readonly [N in FactName]: PatternFacts[N] extends number ? N : never;
}[FactName];

export const NO_FACTS: PatternFacts = {
  n: 1,
  paths: 2,
  days: 7,
  traces: 1,
  letters: 80,
  gardens: 0,
  readers: 3,
  taught: 'self',
  band: '≥ 1 journée',
  role: 'équipe',
  circle: '',
  deed: 'notes-improved',
  period: 'P1Y',
  family: '',
  badges: [],
  issuers: '',
  equivalents: '',
};

/** From and to which number makes sense. */
export const LIMITS: { readonly [N in NumberFact]: readonly [number, number] } = {
  n: [1, 20],
  paths: [1, 5],
  days: [1, 365],
  traces: [1, 10],
  letters: [1, 5000],
  gardens: [0, 10],
  readers: [1, 50],
};
