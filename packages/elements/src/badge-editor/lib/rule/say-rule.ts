import { parseRule, phraseOf } from '@commons-badges/recognition/rules.js';
import { buildRule, leafOf, SOME_EVENT, type RuleSurroundings } from './build-rule.js';
import type { PatternFacts } from './pattern-facts.js';
import type { PatternId } from './patterns.js';
import { factsOf, type RuleDraft } from './rule-draft.js';

/** Stand in a sentence for what is not chosen yet: none of them is named in it. */
const SAMPLES: Partial<PatternFacts> = {
  circle: 'x',
  family: 'x',
  role: 'équipe',
  issuers: 'did:web:example.org',
  badges: ['a', 'b', 'c'],
};

const languageOf = (tag: string): 'fr' | 'en' => (tag.toLowerCase().startsWith('en') ? 'en' : 'fr');

/** The whole rule in words, made of its JSON. Null: it still lacks something. */
export function sayRule(draft: RuleDraft, around: RuleSurroundings, language: string): string | null {
  return say(buildRule(draft, around), language);
}

/** One pattern in words, with the numbers that are set. Null: one of them cannot be. */
export function sayPattern(id: PatternId, draft: RuleDraft, language: string): string | null {
  const facts = factsOf(id, draft);
  const missing = Object.entries(SAMPLES).filter(
    ([name]) => facts[name as keyof PatternFacts].toString() === '',
  );
  const filled = { ...facts, ...Object.fromEntries(missing) };
  const require = leafOf(id, { ...draft, facts: { ...draft.facts, [id]: filled } }, SOME_EVENT);
  return say({ type: 'BadgeRule', v: 1, signer: 'self', require }, language);
}

function say(json: object, language: string): string | null {
  const parsed = parseRule(json);
  return parsed.ok ? phraseOf(parsed.rule, languageOf(language)) : null;
}
