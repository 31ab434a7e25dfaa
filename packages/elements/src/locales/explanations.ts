import type { CheckId, Outcome } from 'openbadges-validator-core';
import type { ElementProblem, ElementProblemCode, ElementProblemFacts } from '../lib/element-problem.js';

/** One sentence for each problem: what happened, and what the reader can do. */
export type ProblemSentences = {
  readonly [Code in ElementProblemCode]: (facts: ElementProblemFacts[Code]) => string;
};

/** Everything that is said in a detail. A language that leaves one out does not compile. */
export interface Explanations {
  readonly describeProblem: (problem: ElementProblem) => string;
  /** Of a page that came over plain http. */
  readonly notSecure: string;
  /** What is known where a check went well. */
  readonly passed: Readonly<Record<CheckId, string>>;
  readonly skipped: Readonly<Record<CheckId, string>>;
  /** The first sentence, after the word of the verdict. */
  readonly summary: Readonly<Record<Outcome, string>>;
  readonly detail: DetailWords;
}

/** Labels of the detail and of the place where a badge is handed in. */
export interface DetailWords {
  readonly close: string;
  readonly how: string;
  readonly raw: string;
  readonly givenTo: string;
  readonly somebody: string;
  readonly someCommunity: string;
  readonly issuedBy: string;
  readonly createdBy: string;
  readonly issuedOn: string;
  readonly expiresOn: string;
  readonly description: string;
  readonly criteria: string;
  readonly criteriaLink: string;
  readonly evidence: string;
  readonly evidenceLink: string;
  readonly alignments: string;
  readonly tags: string;
  readonly endorsements: string;
  readonly endorsementCount: (count: number) => string;
  readonly selfDeclared: string;
  readonly knownAs: (name: string) => string;
  readonly results: string;
  /** By the words of OB 3.0; others are shown as the badge writes them. */
  readonly resultStatus: Readonly<Record<string, string>>;
  readonly withheld: string;
  readonly notFalse: string;
  readonly askHost: (host: string) => string;
  readonly askHostWhy: string;
  readonly share: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly shareSheet: string;
  readonly mail: string;
  readonly code: string;
  readonly codeLabel: string;
  readonly download: string;
  readonly downloadImage: string;
  readonly downloadJson: string;
  readonly downloadJws: string;
  readonly verifyTitle: string;
  readonly drop: string;
  readonly chooseFile: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly recipient: string;
  readonly recipientHint: string;
  readonly verify: string;
  readonly another: string;
}
