import type { CascadeOutcome, CascadeReason, Cascade } from '@commons-badges/recognition';

type EdgeState = Cascade['edges'][number]['state'];

/** What is said about who learned from whom. A list of names stands in a sentence as the language joins names. */
export interface LearningCascadeWords {
  readonly language: string;
  readonly noSession: string;
  readonly loading: string;
  readonly empty: string;
  readonly emptyNext: string;
  /** Somebody who did not agree to be named. */
  readonly somebody: string;
  /** Somebody who left. */
  readonly ghost: string;
  readonly you: (name: string) => string;
  readonly note: (name: string) => string;
  readonly noGarden: string;
  readonly personal: {
    /** The names stand among the words set off. */
    readonly learned: <T>(names: readonly string[], setOff: (text: string) => T) => readonly (string | T)[];
    readonly taught: <T>(direct: number, all: number, setOff: (text: string) => T) => readonly (string | T)[];
    readonly source: string;
    readonly onlyYou: string;
  };
  readonly community: {
    /** The number of roots, of all people, and of people reached for each root. */
    readonly growth: (roots: number, people: number, ratio: number) => string;
    readonly tooFew: string;
    readonly extent: (waves: number, gardens: number) => string;
  };
  readonly picture: {
    readonly label: string;
    readonly help: string;
    readonly wave: (generation: number) => string;
    readonly apart: string;
    readonly readList: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly group: string;
    readonly openAll: string;
    readonly close: (garden: string) => string;
    readonly groupOf: (garden: string, people: number) => string;
  };
  readonly search: {
    readonly label: string;
    readonly found: (found: number) => string;
    readonly next: string;
  };
  readonly legend: {
    readonly title: string;
    readonly more: (gardens: number) => string;
    readonly states: Readonly<Record<EdgeState, string>>;
    readonly ghost: string;
    readonly note: string;
    readonly root: string;
  };
  readonly list: {
    readonly title: string;
    readonly sources: string;
    readonly apart: string;
    readonly learnedFrom: (names: readonly string[]) => string;
    /** How one line of teaching stands, beside the name of the teacher. */
    readonly states: Readonly<Record<EdgeState, string>>;
    readonly root: string;
    readonly openAll: string;
    readonly more: string;
    readonly learners: (name: string) => string;
  };
  readonly verdicts: {
    /** `paths`: how many, where they were looked for. */
    readonly verified: (paths: number | undefined) => string;
    readonly declared: string;
    readonly reendorse: string;
    readonly refused: string;
  };
  readonly detail: {
    readonly edge: (teacher: string, learner: string) => string;
    readonly how: string;
    readonly close: string;
    readonly learnedFrom: string;
    readonly taught: string;
    readonly states: Readonly<Record<EdgeState, (teacher: string, learner: string) => string>>;
    readonly outcomes: Readonly<Record<CascadeOutcome, string>>;
    readonly paths: (found: number, needed: number) => string;
    readonly reasons: Readonly<Record<CascadeReason['code'], (about: number) => string>>;
    readonly used: (records: number) => string;
    readonly unknown: string;
    readonly openNote: string;
  };
  readonly save: {
    readonly title: string;
    readonly onlyShown: string;
    readonly kinds: Readonly<Record<'svg' | 'png' | 'json' | 'csv', string>>;
    readonly failed: string;
    readonly fileName: string;
    /** The heads of the columns of the table. */
    readonly columns: readonly [string, string, string, string, string, string];
    readonly person: (place: number) => string;
  };
}
