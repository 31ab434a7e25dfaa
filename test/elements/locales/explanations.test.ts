import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ElementProblem } from '../../../packages/elements/src/lib/element-problem.js';
import { explanationsEn } from '../../../packages/elements/src/locales/explanations-en.js';
import { explanationsFr } from '../../../packages/elements/src/locales/explanations-fr.js';
import { loadExplanations } from '../../../packages/elements/src/locales/load-explanations.js';
import { problemsEn } from '../../../packages/elements/src/locales/problems-en.js';
import { problemsFr } from '../../../packages/elements/src/locales/problems-fr.js';

const FACTS = {
  bytes: 9_000_000,
  limit: 8_388_608,
  format: 'png',
  member: 'm-fact',
  context: 'c-fact',
  expected: 'e-fact',
  extension: 'ex-fact',
  contentType: 'text/plain',
  found: 'f-fact',
  term: 't-fact',
  path: 'p-fact',
  suite: 's-fact',
  purpose: 'pu-fact',
  at: '2026-03-06T00:00:00Z',
  alg: 'none',
  claim: 'iss',
  issuer: 'i-fact',
  key: 'k-fact',
  bits: 1024,
  url: 'https://u.example/',
  allowed: 'a-fact',
  host: 'h.example',
  status: 500,
  from: '2026-01-01',
  until: '2025-01-01',
  type: 'ty-fact',
  by: 'email',
  identityType: 'it-fact',
  count: 1,
  of: 2,
  name: 'n-fact',
  registry: 'r-fact',
  schema: 'sc-fact',
  value: 'v-fact',
  algorithm: 'Ed25519',
  store: 'static',
  id: 'urn:uuid:1',
  opens: '2026-03-06T09:00:00Z',
  closes: '2026-03-07T17:00:00Z',
  position: 7,
};
const codes = Object.keys(problemsFr) as ElementProblem['code'][];
const problem = (code: string): ElementProblem => ({ ...FACTS, code }) as unknown as ElementProblem;

test('every code that the core, the stores and a page can tell has a sentence in each language', () => {
  const sources = [
    'openbadges-validator-core/src/problems.ts',
    'stores/src/store-problems.ts',
    'elements/src/lib/element-problem.ts',
  ];
  const text = sources.map((path) => readFileSync(`packages/${path}`, 'utf8')).join('\n');
  const listed = [...text.matchAll(/^ {2}'([a-z]+\.[a-z_]+)':/gm)].map(([, code]) => code).sort();
  assert.ok(listed.length > 60);
  assert.deepEqual([...codes].sort(), listed);
  assert.deepEqual(Object.keys(problemsEn).sort(), listed);
});

for (const [language, explanations] of [
  ['fr', explanationsFr],
  ['en', explanationsEn],
] as const) {
  test(`each sentence is a whole one, without holes (${language})`, () => {
    for (const code of codes) {
      const sentence = explanations.describeProblem(problem(code));
      assert.match(sentence, /^\S.*[.!?]$/su, code);
      assert.doesNotMatch(sentence, /\bundefined\b|\bnull\b|NaN|\[object|\$\{/, code);
      assert.ok(sentence.length < 260, `${code}: ${sentence.length}`);
    }
  });

  test(`different problems are told differently (${language})`, () => {
    const sentences = codes.map((code) => explanations.describeProblem(problem(code)));
    assert.equal(new Set(sentences).size, sentences.length);
  });

  test(`every check has a sentence for when it went well and for when it was not made (${language})`, () => {
    const ids = [
      'input',
      'model',
      'proof',
      'issuer',
      'dates',
      'refresh',
      'status',
      'recipient',
      'endorsements',
      'contained',
      'trust',
    ];
    assert.deepEqual(Object.keys(explanations.passed), ids);
    assert.deepEqual(Object.keys(explanations.skipped), ids);
    assert.equal(
      new Set([...Object.values(explanations.passed), ...Object.values(explanations.skipped)]).size,
      22,
    );
  });
}

test('no code and no jargon of ours stands in a sentence', () => {
  for (const code of codes) {
    for (const { describeProblem } of [explanationsFr, explanationsEn]) {
      assert.ok(!describeProblem(problem(code)).includes(code), code);
    }
  }
});

test('dates are written out', () => {
  assert.match(
    explanationsFr.describeProblem({ code: 'date.expired', at: '2026-03-06T23:30:00Z' }),
    /6 mars 2026/,
  );
  assert.match(
    explanationsEn.describeProblem({ code: 'date.expired', at: '2026-03-06T23:30:00Z' }),
    /March 6, 2026/,
  );
});

test('a date that is none is shown as it stands', () => {
  assert.match(explanationsFr.describeProblem({ code: 'date.expired', at: 'demain' }), /demain/);
});

test('the reason of a withdrawal is told where there is one', () => {
  assert.match(
    explanationsFr.describeProblem({ code: 'status.revoked', reason: 'erreur de nom' }),
    /« erreur de nom »/,
  );
  assert.doesNotMatch(explanationsFr.describeProblem({ code: 'status.revoked' }), /Raison/);
});

test('a host without a name is still a sentence', () => {
  assert.match(explanationsFr.describeProblem({ code: 'fetch.network', url: 'x', host: '' }), /^Le serveur /);
});

test('what could not be checked never sounds like a verdict against the badge', () => {
  for (const { describeProblem } of [explanationsFr, explanationsEn]) {
    for (const code of [
      'fetch.network',
      'fetch.timed_out',
      'key.unsupported',
      'proof.unsupported',
      'status.unavailable',
    ]) {
      assert.doesNotMatch(
        describeProblem(problem(code)),
        /faux|false|forge|ne vous y fiez|do not rely/i,
        code,
      );
    }
  }
});

test('a language is found by its first part; one that is missing is French', async () => {
  assert.equal(await loadExplanations('en-US'), explanationsEn);
  assert.equal(await loadExplanations('oc'), explanationsFr);
});
