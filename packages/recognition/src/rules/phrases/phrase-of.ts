import type { BadgeRule, KnownLeaf, Requirement } from '../rule.js';
import { begin, inside } from './inside.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { RuleWords } from './words.js';

export type Language = 'fr' | 'en';

export const RULE_WORDS: { readonly [L in Language]: RuleWords } = { fr, en };

/** A rule in words, made from its JSON alone: one sentence a leaf, and how long the badge and the claim are good. */
export function phraseOf({ require, validFor, claimTTL }: BadgeRule, language: Language): string {
  const words = RULE_WORDS[language];
  return [
    say(require, words),
    validFor === undefined ? '' : words.validFor(validFor),
    claimTTL === undefined ? '' : words.claimTTL(claimTTL),
  ]
    .filter(Boolean)
    .join(' ');
}

function say(requirement: Requirement, words: RuleWords): string {
  switch (requirement.kind) {
    case 'leaf':
      return sayLeaf(requirement, words);
    case 'unknown':
      return words.unknownLeaf;
    case 'all':
      return requirement.of.map((part) => say(part, words)).join(' ');
    case 'any':
    case 'atLeast': {
      const [only, ...others] = requirement.of.map((part) => sayPart(part, words));
      if (only === undefined || others.length === 0) return only ?? '';
      return words.some('n' in requirement ? requirement.n : 1, [only, ...others]);
    }
  }
}

/** One of several: where it is several itself, they are one sentence. */
function sayPart(part: Requirement, words: RuleWords): string {
  if (part.kind !== 'all') return say(part, words);
  return `${begin(part.of.map((one) => inside(say(one, words))).join(words.and))}.`;
}

function sayLeaf({ name, facts }: KnownLeaf, { leaves }: RuleWords): string {
  return (leaves[name] as (said: typeof facts) => string)(facts);
}
