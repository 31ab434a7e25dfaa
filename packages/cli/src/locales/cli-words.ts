import type {
  CheckId,
  CheckOutcome,
  Outcome,
  Problem,
  ProblemCode,
  ProblemFacts,
} from 'openbadges-validator-core';
import type { CommandName } from '../command.js';
import type { Language } from '../lib/choose-language.js';
import type { UsageCode, UsageFacts } from '../usage-problem.js';

/** What is said only in a terminal. A language that leaves one out does not compile. */
export interface TerminalWords {
  readonly language: Language;
  readonly usage: { readonly [Code in UsageCode]: (facts: UsageFacts[Code]) => string };
  /** Where to read on. */
  readonly seeHelp: (command: CommandName | undefined) => string;
  readonly help: Readonly<Record<'general' | CommandName, string>>;
  /** Problems that have another remedy here than on a page. */
  readonly problems: { readonly [Code in ProblemCode]?: (facts: ProblemFacts[Code]) => string };
  readonly passed: Readonly<Partial<Record<CheckId, string>>>;
  readonly skipped: Readonly<Partial<Record<CheckId, string>>>;
  /** What a badge names is asked only once its proof holds: it was not, and so nothing is known of it. */
  readonly notReached: string;
  /** The word beside the sign of a check. */
  readonly check: Readonly<Record<CheckOutcome, string>>;
  readonly labels: Labels;
  readonly baked: (file: string, bytes: number) => string;
  readonly unbaked: (file: string, letters: number) => string;
  readonly nothingBelieved: (source: string) => string;
  readonly failed: (message: string) => string;
}

export interface Labels {
  readonly issuedBy: string;
  readonly createdBy: string;
  readonly selfDeclared: string;
  readonly knownAs: (name: string) => string;
  readonly givenTo: string;
  readonly hashed: string;
  readonly nobody: string;
  readonly issuedOn: string;
  readonly expiresOn: string;
  readonly version: string;
  readonly otherCredential: string;
  readonly endorsements: string;
  readonly anonymous: string;
  readonly carriedBy: string;
  readonly size: (letters: number) => string;
  readonly name: string;
  readonly contexts: string;
  readonly types: string;
  readonly signature: string;
  readonly unsigned: string;
  readonly key: string;
  readonly status: string;
  readonly address: string;
}

/** All words of a language: those that elements say too, and those of the terminal. */
export interface CliWords extends TerminalWords {
  readonly verdict: Readonly<Record<Outcome, string>>;
  readonly summary: Readonly<Record<Outcome, string>>;
  readonly colon: string;
  readonly describeProblem: (problem: Problem) => string;
  readonly describePassed: (id: CheckId) => string;
  readonly describeSkipped: (id: CheckId) => string;
}
