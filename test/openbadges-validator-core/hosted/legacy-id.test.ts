import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { legacyId } from '../../../packages/openbadges-validator-core/src/hosted/legacy-id.js';

const URL_1 = 'https://a.example/1';

describe('legacyId', () => {
  for (const [why, node, url, expected] of [
    [
      'the address that a hosted badge names',
      { verify: { type: 'hosted', url: URL_1 } },
      'https://b.example/1',
      URL_1,
    ],
    [
      'the same under its newer name',
      { verification: { type: 'HostedBadge', url: URL_1 } },
      undefined,
      URL_1,
    ],
    [
      'where a hosted badge was found, when it names no address',
      { verify: { type: 'hosted' } },
      URL_1,
      URL_1,
    ],
    [
      'the uid of a signed badge',
      { uid: 'a b', verify: { type: 'signed', url: URL_1 } },
      undefined,
      'urn:uid:a%20b',
    ],
    ['where a part was found', { name: 'Atelier' }, URL_1, URL_1],
    ['nothing where there is nothing', { verify: 'hosted' }, undefined, undefined],
  ] as const) {
    it(`is ${why}`, () => {
      assert.equal(legacyId(node, url), expected);
    });
  }
});
