import { loadExplanations, loadWords } from '@commons-badges/elements/locales.js';
import type { Problem } from 'openbadges-validator-core';
import type { Language } from '../lib/choose-language.js';
import type { CliWords, TerminalWords } from './cli-words.js';

const LOADERS: Readonly<Record<Language, () => Promise<TerminalWords>>> = {
  fr: async () => (await import('./fr.js')).fr,
  en: async () => (await import('./en.js')).en,
};

/**
 * The words of a language. Every problem has its sentence where the elements have theirs, so that a page and a terminal say
 * the same; a few are told otherwise here, where the remedy is another.
 */
export async function loadCliWords(language: Language): Promise<CliWords> {
  const [own, { verdict, colon }, shared] = await Promise.all([
    LOADERS[language](),
    loadWords(language),
    loadExplanations(language),
  ]);
  return {
    ...own,
    verdict,
    colon,
    summary: shared.summary,
    describeProblem: (problem) => describeHere(own, problem) ?? shared.describeProblem(problem),
    describePassed: (id) => own.passed[id] ?? shared.passed[id],
    describeSkipped: (id) => own.skipped[id] ?? shared.skipped[id],
  };
}

/** Code and facts come together in a problem, which the compiler cannot see through a table. */
function describeHere({ problems }: TerminalWords, problem: Problem): string | undefined {
  const describe = problems[problem.code] as ((facts: Problem) => string) | undefined;
  return describe?.(problem);
}
