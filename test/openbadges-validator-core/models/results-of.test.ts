import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resultsOf } from '../../../packages/openbadges-validator-core/src/models/results-of.js';
import { badgeWithResults } from '../fixtures/results.js';

describe('resultsOf', () => {
  it('writes each result with the words of its description', () => {
    const badge = badgeWithResults([
      { resultDescription: 'urn:score', value: '17' },
      { resultDescription: 'urn:rubric', achievedLevel: 'urn:level:2' },
      { resultDescription: 'urn:progress', status: 'Failed' },
      { value: 'très bien' },
    ]);
    assert.deepEqual(resultsOf(badge), [
      { name: 'Note', type: 'RawScore', value: '17' },
      { name: 'Maîtrise', type: 'RubricCriterionLevel', level: 'Sait faire' },
      { name: 'Avancement', type: 'Status', status: 'Failed' },
      { value: 'très bien' },
    ]);
  });

  it('leaves out what says nothing', () => {
    const badge = badgeWithResults([
      { resultDescription: 'urn:score' },
      { achievedLevel: 'urn:none' },
      { status: 5 },
    ]);
    assert.deepEqual(resultsOf(badge), []);
    assert.deepEqual(resultsOf({ credentialSubject: { result: ['x'] } }), []);
    assert.deepEqual(resultsOf({}), []);
  });
});
