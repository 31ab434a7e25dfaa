import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../../packages/cli/src/locales/en.js';
import { fr } from '../../../packages/cli/src/locales/fr.js';
import { loadCliWords } from '../../../packages/cli/src/locales/load-cli-words.js';
import { loadExplanations } from '../../../packages/elements/src/locales/load-explanations.js';

const FACTS = {
  command: 'c-fact',
  option: 'o-fact',
  nearest: 'n-fact',
  argument: 'badge',
  value: 'v-fact',
  file: 'f-fact',
  reason: 'r-fact',
  url: 'u-fact',
  algorithm: 'a-fact',
  name: 'na-fact',
  issuer: 'i-fact',
};
type Sentences = Readonly<Record<string, (facts: typeof FACTS) => string>>;

for (const words of [fr, en]) {
  test(`each sentence of the terminal is a whole one, without holes (${words.language})`, () => {
    const sentences = { ...words.usage, ...words.problems } as unknown as Sentences;
    const said = Object.values(sentences).map((say) => say(FACTS));
    for (const sentence of said) {
      assert.match(sentence, /^\S.*[.!?]$/su, sentence);
      assert.doesNotMatch(sentence, /\bundefined\b|\[object/, sentence);
    }
    assert.equal(new Set(said).size, said.length);
  });

  test(`each answer has a word of its own (${words.language})`, () => {
    assert.equal(new Set(Object.values(words.check)).size, 5);
  });
}

test('both languages say the same things', () => {
  const names = (words: object): unknown =>
    Object.entries(words).map(([name, value]) => [
      name,
      typeof value === 'object' ? names(value as object) : typeof value,
    ]);
  assert.deepEqual(names(fr), names(en));
});

test('a problem is told as on a page, but where the remedy is another in a terminal', async () => {
  for (const language of ['fr', 'en'] as const) {
    const [here, page] = [await loadCliWords(language), await loadExplanations(language)];
    const shared = { code: 'date.expired', at: '2026-03-06T00:00:00Z' } as const;
    assert.equal(here.describeProblem(shared), page.describeProblem(shared));
    const own = { code: 'crypto.unavailable', algorithm: 'Ed25519' } as const;
    assert.notEqual(here.describeProblem(own), page.describeProblem(own));
    assert.doesNotMatch(here.describeProblem(own), /navigateur|browser|https/);
    assert.equal(here.describePassed('proof'), page.passed.proof);
    assert.match(here.describeSkipped('recipient'), /--recipient/);
  }
});

test('no sentence of the terminal speaks of a page or a site', async () => {
  const ids = [
    'input',
    'model',
    'proof',
    'issuer',
    'dates',
    'status',
    'recipient',
    'endorsements',
    'trust',
  ] as const;
  for (const language of ['fr', 'en'] as const) {
    const { describePassed, describeSkipped } = await loadCliWords(language);
    for (const id of ids) {
      assert.doesNotMatch(
        describePassed(id) + describeSkipped(id),
        /\bsite\b|\bpage\b|navigateur|browser/i,
        id,
      );
    }
  }
});
