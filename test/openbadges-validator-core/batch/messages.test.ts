import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAnswer } from '../../../packages/openbadges-validator-core/src/batch/parse-answer.js';
import { parseRequest } from '../../../packages/openbadges-validator-core/src/batch/parse-request.js';
import { parseVerdict } from '../../../packages/openbadges-validator-core/src/batch/parse-verdict.js';

const verdict = {
  outcome: 'valid',
  openBadgesVersion: '3.0',
  checks: [{ id: 'proof', outcome: 'pass', source: 'x' }],
};
const NOTHING = [undefined, null, 7, 'ready', [], {}, { type: 'other' }, { type: 7 }];

describe('what a worker says', () => {
  it('is that it is ready, that it has verdicts, or that it needs a document', () => {
    for (const answer of [
      { type: 'ready' },
      { type: 'fetch', number: 1, url: 'https://a.example/', accept: '*/*', policy: { plainHttp: true } },
    ]) {
      assert.deepEqual(parseAnswer(structuredClone(answer)), answer);
    }
    const error = new Error('x');
    const judged = [
      { number: 3, verdict },
      { number: 4, verdict, holds: { from: 1, until: null } },
    ];
    const message = { type: 'judged', judged: JSON.stringify(judged), errors: [null, { number: 3, error }] };
    const heard = parseAnswer(structuredClone(message));
    assert.deepEqual(heard, { type: 'judged', judged: [{ ...judged[0], error }, judged[1]] });
  });

  it('is nothing else', () => {
    const wrong = [
      ...NOTHING,
      { type: 'judged' },
      ...[[{ number: 3 }], [{ number: '3', verdict }], [{ number: 1, verdict }, null], {}, null].map(
        (list) => ({
          type: 'judged',
          judged: JSON.stringify(list),
          errors: [],
        }),
      ),
      { type: 'judged', judged: [{ number: 1, verdict }], errors: [] },
      { type: 'judged', judged: '[', errors: [] },
      { type: 'fetch', number: 1, url: 7, accept: '*/*' },
      { type: 'fetch', url: 'https://a.example/', accept: '*/*' },
    ];
    for (const message of wrong) assert.equal(parseAnswer(message), undefined, JSON.stringify(message));
  });
});

describe('what a worker is told', () => {
  it('is how to judge, what to judge, and what stands at an address', () => {
    const document = { url: 'https://a.example/', contentType: 'text/plain', bytes: new Uint8Array(2) };
    for (const request of [
      { type: 'open', options: { now: new Date() }, isKept: false },
      {
        type: 'badges',
        badges: [
          { number: 0, badge: '{}' },
          { number: 1, badge: new Uint8Array(3) },
        ],
      },
      { type: 'fetched', number: 4, document },
      { type: 'refused', number: 4, problem: { code: 'fetch.not_available', url: 'https://a.example/' } },
    ]) {
      assert.deepEqual(parseRequest(structuredClone(request)), request);
    }
  });

  it('is nothing else: a page may send its workers other things', () => {
    const wrong = [
      ...NOTHING,
      { type: 'open' },
      { type: 'badges', badges: [{ number: 0, badge: 7 }] },
      { type: 'fetched', number: 1, document: { url: 'https://a.example/' } },
      { type: 'fetched', document: {} },
      { type: 'refused', number: 1, problem: 'no' },
    ];
    for (const message of wrong) assert.equal(parseRequest(message), undefined, JSON.stringify(message));
  });
});

describe('a verdict from elsewhere', () => {
  it('has an outcome, a version and checks', () => {
    assert.equal(parseVerdict(verdict), verdict);
    assert.ok(parseVerdict({ ...verdict, openBadgesVersion: null, badge: {} }));
    for (const change of [
      { outcome: 'splendid' },
      { outcome: undefined },
      { openBadgesVersion: 3 },
      { checks: {} },
      { checks: ['proof'] },
      { checks: [{}] },
      { badge: 'x' },
    ]) {
      assert.equal(parseVerdict({ ...verdict, ...change }), undefined, JSON.stringify(change));
    }
    for (const wrong of NOTHING) assert.equal(parseVerdict(wrong), undefined);
  });
});
