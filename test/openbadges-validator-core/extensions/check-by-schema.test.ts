import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkBySchema } from '../../../packages/openbadges-validator-core/src/extensions/check-by-schema.js';

const PLACE = {
  $schema: 'http://json-schema.org/draft-04/schema#',
  type: 'object',
  properties: {
    name: { type: 'string' },
    geo: { type: 'object', properties: { latitude: { type: 'number' } }, required: ['latitude'] },
  },
  required: ['name'],
};

describe('checkBySchema', () => {
  for (const [why, value, expected] of [
    ['what keeps to it', { name: 'Valence', geo: { latitude: 44.9 } }, true],
    ['a member that is missing', { geo: { latitude: 44.9 } }, ''],
    ['a value of another kind', { name: 5 }, 'name'],
    ['a part that is wrong', { name: 'Valence', geo: { latitude: 'nord' } }, 'geo.latitude'],
  ] as const) {
    it(`says ${JSON.stringify(expected)} for ${why}`, async () => {
      assert.equal(await checkBySchema(value, PLACE), expected);
    });
  }

  it('reads each edition of JSON Schema', async () => {
    for (const edition of ['draft-04', 'draft-06', 'draft-07', 'draft/2019-09', 'draft/2020-12']) {
      const schema = { ...PLACE, $schema: `http://json-schema.org/${edition}/schema#` };
      assert.equal(await checkBySchema({ name: 'Valence' }, schema), true, edition);
      assert.equal(await checkBySchema({ name: 5 }, schema), 'name', edition);
    }
  });

  it('does not apply what cannot be applied', async () => {
    assert.equal(await checkBySchema({}, { $ref: 'https://a.example/other.json' }), undefined);
    assert.equal(await checkBySchema({ name: 'x'.repeat(20_000) }, PLACE), undefined);
    assert.equal(await checkBySchema({ name: 'x' }, { properties: { name: { pattern: '(' } } }), undefined);
  });
});
