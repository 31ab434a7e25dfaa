import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { checkResults } from '../../../packages/openbadges-validator-core/src/models/check-results.js';
import { openBadge } from '../../support/open-badge.js';
import { badgeWithResults, GRADE, RUBRIC, SCORE } from '../fixtures/results.js';

const RESULT = 'credentialSubject.result[0]';
const DESCRIPTION = 'credentialSubject.achievement.resultDescription[0]';
const of = (...results: readonly JsonObject[]) => checkResults(badgeWithResults(results));

describe('checkResults', () => {
  it('has nothing against results that fit to what may be achieved', () => {
    const fitting = of(
      { resultDescription: 'urn:score', value: '17,5' },
      { resultDescription: 'urn:grade', value: 'A' },
      { resultDescription: 'urn:rubric', achievedLevel: 'urn:level:1' },
      { resultDescription: 'urn:progress', status: 'InProgress' },
    );
    assert.deepEqual(fitting, []);
  });

  it('has nothing to say of a badge without results, and of results that nothing describes', () => {
    assert.deepEqual(checkResults(openBadge()), []);
    assert.deepEqual(of({ value: 'très bien' }), []);
    assert.deepEqual(checkResults({}), []);
  });

  it('tells of a result whose description is not in this achievement', () => {
    assert.deepEqual(of({ resultDescription: 'urn:other', value: '999' }), [
      { code: 'result.unlinked', path: `${RESULT}.resultDescription`, target: 'urn:other' },
    ]);
  });

  it('tells of a level that its description does not have', () => {
    assert.deepEqual(of({ resultDescription: 'urn:rubric', achievedLevel: 'urn:level:9' }), [
      { code: 'result.unlinked', path: `${RESULT}.achievedLevel`, target: 'urn:level:9' },
    ]);
    assert.equal(of({ resultDescription: 'urn:score', achievedLevel: 'urn:level:1' }).length, 1);
  });

  it('looks for a level in every description where the result names none', () => {
    assert.deepEqual(of({ achievedLevel: 'urn:level:1' }), []);
    assert.equal(of({ achievedLevel: 'urn:level:9' })[0]?.code, 'result.unlinked');
  });

  for (const [why, result] of [
    ['that is none of those allowed', { resultDescription: 'urn:grade', value: 'D' }],
    ['above the highest', { resultDescription: 'urn:score', value: '21' }],
    ['below the lowest', { resultDescription: 'urn:score', value: '-1' }],
    ['that is no number where one belongs', { resultDescription: 'urn:score', value: 'beaucoup' }],
  ] as const) {
    it(`tells of a value ${why}`, () => {
      assert.deepEqual(of(result), [
        { code: 'result.out_of_range', path: `${RESULT}.value`, value: result.value },
      ]);
    });
  }

  it('tells of a result that should say how far the learner has come and does not', () => {
    assert.deepEqual(of({ resultDescription: 'urn:progress' }), [
      { code: 'result.status_missing', path: `${RESULT}.status` },
    ]);
  });

  it('tells of an achievement that asks for what it does not allow', () => {
    const asking = (description: JsonObject) => checkResults(badgeWithResults([], [description]));
    assert.deepEqual(asking({ ...GRADE, requiredValue: 'E' }), [
      { code: 'result.out_of_range', path: `${DESCRIPTION}.requiredValue`, value: 'E' },
    ]);
    assert.deepEqual(asking({ ...RUBRIC, requiredLevel: 'urn:level:9' }), [
      { code: 'result.unlinked', path: `${DESCRIPTION}.requiredLevel`, target: 'urn:level:9' },
    ]);
    assert.deepEqual(asking({ ...SCORE, requiredValue: '10' }), []);
  });

  it('tells of the first few only', () => {
    const many = Array.from({ length: 50 }, () => ({ resultDescription: 'urn:other' }));
    assert.equal(of(...many).length, 5);
  });

  it('does not stumble over what has no form', () => {
    const odd = {
      credentialSubject: [5, { result: ['x', null], achievement: [{ resultDescription: ['y'] }, 'z'] }],
    };
    assert.deepEqual(checkResults(odd), []);
  });
});
