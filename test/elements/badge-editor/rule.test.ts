import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRule, phraseOf } from '@commons-badges/recognition';
import { buildRule } from '../../../packages/elements/src/badge-editor/lib/rule/build-rule.js';
import type { PatternFacts } from '../../../packages/elements/src/badge-editor/lib/rule/pattern-facts.js';
import {
  PATTERN_IDS,
  PATTERNS,
  type PatternId,
} from '../../../packages/elements/src/badge-editor/lib/rule/patterns.js';
import { readRule } from '../../../packages/elements/src/badge-editor/lib/rule/read-rule.js';
import {
  FIRST_RULE,
  type RuleDraft,
} from '../../../packages/elements/src/badge-editor/lib/rule/rule-draft.js';
import { sayPattern, sayRule } from '../../../packages/elements/src/badge-editor/lib/rule/say-rule.js';
import { signerOf } from '../../../packages/elements/src/badge-editor/lib/rule/signer-of.js';
import { editorEn } from '../../../packages/elements/src/locales/badge-editor-en.js';
import { editorFr } from '../../../packages/elements/src/locales/badge-editor-fr.js';

const AROUND = { hasCommunity: true, event: 'zQmEvent' };
/** What has to be chosen by hand. */
const CHOSEN: { readonly [P in PatternId]?: Partial<PatternFacts> } = {
  P7: { badges: ['urn:a', 'urn:b'] },
  P8: { circle: 'accueil' },
  P11: { issuers: 'did:web:limaces.example https://obf.example' },
  P12: { family: 'consentement' },
};

const ruleOf = (...chosen: PatternId[]): RuleDraft => ({ ...FIRST_RULE, chosen, facts: CHOSEN });

test('each of the twelve patterns makes a rule, with its sentence in both languages', () => {
  assert.equal(PATTERN_IDS.length, 12);
  for (const id of PATTERN_IDS) {
    const parsed = parseRule(buildRule(ruleOf(id), AROUND));
    assert.ok(parsed.ok, id);
    assert.equal(sayRule(ruleOf(id), AROUND, 'fr-CA'), phraseOf(parsed.rule, 'fr'));
    assert.equal(sayRule(ruleOf(id), AROUND, 'en'), phraseOf(parsed.rule, 'en'));
    assert.equal(parsed.rule.claimTTL, 'P60D');
  }
});

test('each pattern has a sentence before anything of it is chosen', () => {
  for (const id of PATTERN_IDS)
    for (const language of ['fr', 'en']) assert.ok(sayPattern(id, FIRST_RULE, language), id);
});

test('a number that cannot be leaves no sentence, and no rule', () => {
  const draft: RuleDraft = { ...FIRST_RULE, chosen: ['P3'], facts: { P3: { n: Number.NaN } } };
  assert.equal(sayPattern('P3', draft, 'fr'), null);
  assert.equal(sayRule(draft, AROUND, 'fr'), null);
});

test('the sentence follows the numbers', () => {
  const draft: RuleDraft = {
    ...FIRST_RULE,
    chosen: ['P3'],
    facts: { P3: { n: 4, paths: 3 } },
    validFor: 'P2Y',
  };
  const said = sayRule(draft, AROUND, 'fr');
  assert.equal(
    said,
    'Quatre personnes qui ont ce badge, par trois chemins séparés. Ce badge vaut 2 ans. La demande reste ouverte 60 jours.',
  );
});

test('a rule that the kit made is opened again as it was', () => {
  const drafts = [
    ...PATTERN_IDS.map((id) => ruleOf(id)),
    ruleOf('P1', 'P3'),
    ruleOf('P4', 'P8', 'P10'),
    { ...ruleOf('P2'), validFor: 'P1Y', claimTTL: '' },
  ];
  for (const draft of drafts)
    for (const hasCommunity of [true, false]) {
      const json = buildRule(draft, { hasCommunity, event: 'zQmEvent' });
      const { rule, event } = readRule(json);
      assert.equal(rule.kept, null, JSON.stringify(json));
      assert.deepEqual(rule.chosen, draft.chosen);
      assert.equal(event, draft.chosen.includes('P5') ? 'zQmEvent' : null);
      assert.deepEqual(buildRule(rule, { hasCommunity, event: 'zQmEvent' }), json);
    }
});

test('a rule that the kit would write otherwise is kept as it is', () => {
  const rule = (require: object, more = {}): object => ({
    type: 'BadgeRule',
    v: 1,
    signer: 'peer',
    ...more,
    require,
  });
  const p2 = { endorsed: { n: 1, by: { holds: 'self' } } };
  for (const json of [
    rule({ any: [p2, p2] }),
    rule({ atLeast: { n: 1, of: [p2, p2] } }),
    rule({ all: [p2, p2] }),
    rule({ endorsed: { n: 2, by: { holds: 'stage-3' } } }),
    rule({ later: {} }),
    rule(p2, { signer: 'community' }),
    rule({ taught: { n: 1, mutual: false, minAge: 'P1M' } }),
    { type: 'BadgeRule', v: 2 },
  ]) {
    const read = readRule(json);
    assert.equal(read.rule.kept, json, JSON.stringify(json));
    assert.equal(buildRule(read.rule, AROUND), json);
  }
  assert.equal(readRule(undefined).rule.kept, null);
});

test('who signs follows from what is asked', () => {
  assert.equal(signerOf(['P1'], true), 'self');
  for (const id of ['P2', 'P3', 'P5', 'P11'] as const) assert.equal(signerOf([id], true), 'peer', id);
  for (const id of ['P4', 'P6', 'P7', 'P8', 'P9', 'P10', 'P12'] as const)
    assert.equal(signerOf([id], true), 'community', id);
  assert.equal(signerOf(['P1', 'P3'], true), 'peer');
  assert.equal(signerOf(['P4', 'P8'], true), 'community');
});

test('without a community, a peer signs where one can', () => {
  assert.equal(signerOf(['P8'], false), 'peer');
  assert.equal(signerOf(['P4', 'P2'], false), 'peer');
  assert.equal(signerOf(['P4'], false), 'community');
});

test('everything that can be set has a label', () => {
  for (const words of [editorFr, editorEn])
    for (const id of PATTERN_IDS)
      for (const field of PATTERNS[id].fields)
        assert.ok((words.rule.facts as Record<string, string>)[`${id}-${field}`], `${id}-${field}`);
});

test('spans are said in words', () => {
  assert.equal(editorFr.rule.period('P1Y'), '1 an');
  assert.equal(editorFr.rule.period('P3M'), '3 mois');
  assert.equal(editorFr.rule.period('P60D'), '60 jours');
  assert.equal(editorEn.rule.period('P1Y6M'), '1 year 6 months');
});
