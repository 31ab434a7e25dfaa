import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { adviseOnOpenBadges2 } from '../../../packages/openbadges-validator-core/src/models/advise-on-open-badges-2.js';
import { badgeClass, issuer } from '../../support/hosted-badge.js';

const told = (node: JsonObject) => adviseOnOpenBadges2(node);

describe('adviseOnOpenBadges2', () => {
  it('has nothing to say of what keeps to the recommendations, or leaves the members out', () => {
    assert.deepEqual(told(badgeClass({ '@language': 'fr-CA' })), []);
    assert.deepEqual(told(issuer({ telephone: '+33123456789' })), []);
    for (const nothing of ['', null, undefined])
      assert.deepEqual(told(badgeClass({ '@language': nothing })), []);
  });

  it('tells of a language as Moodle writes it, and of a number as people write it', () => {
    assert.deepEqual(told(badgeClass({ '@language': 'fr_ca' })), [
      { code: 'model.value', path: '@language' },
    ]);
    assert.deepEqual(told(issuer({ telephone: '01 23 45 67 89' })), [
      { code: 'model.value', path: 'telephone' },
    ]);
  });
});
