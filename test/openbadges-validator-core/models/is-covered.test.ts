import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { checkFurtherShape } from '../../../packages/openbadges-validator-core/src/models/check-further-shape.js';
import { checkShape } from '../../../packages/openbadges-validator-core/src/models/check-shape.js';
import { isCovered } from '../../../packages/openbadges-validator-core/src/models/is-covered.js';
import { openBadges3FurtherShapes } from '../../../packages/openbadges-validator-core/src/models/open-badges-3-further-shapes.js';
import { openBadges3Shapes } from '../../../packages/openbadges-validator-core/src/models/open-badges-3-shapes.js';
import { achievement, badgeFor, badgeOf, openBadge } from '../../support/open-badge.js';

const KIND = 'AchievementCredential';
const covers = (credential: JsonObject) => isCovered(credential, KIND, openBadges3Shapes);

describe('isCovered', () => {
  it('is true of a badge of every day, signed, with picture, status and dates', () => {
    const everyday = openBadge({
      ...badgeOf({ image: { id: 'https://a.example/i.png', type: 'Image' } }),
      validUntil: '2027-01-01T00:00:00Z',
      credentialStatus: { id: 'https://a.example/s', type: '1EdTechRevocationList' },
      credentialSchema: [{ id: 'https://a.example/s', type: '1EdTechJsonSchemaValidator2019' }],
      proof: { type: 'DataIntegrityProof', anything: 'at all' },
    });
    assert.equal(covers(everyday), true);
  });

  for (const [what, credential] of [
    ['a member that the short table does not name', openBadge({ evidence: [] })],
    ['one deep inside', badgeOf({ alignment: [] })],
    ['one in one of several', badgeFor({ achievement: [achievement(), achievement({ related: 'x' })] })],
    ['one that nobody knows', openBadge({ 'ext:note': 1 })],
    ['one of the name of what every object has', openBadge({ constructor: 'x', toString: 'y' })],
  ] as const) {
    it(`is false of a badge with ${what}`, () => {
      assert.equal(covers(credential), false);
    });
  }

  it('is false where the table has no such shape', () => {
    assert.equal(isCovered({}, 'EndorsementCredential', openBadges3Shapes), false);
    assert.equal(isCovered({}, 'toString', openBadges3Shapes), false);
  });
});

describe('the short table', () => {
  it('has no member that the whole one does not have in the same way', () => {
    for (const [name, shape] of Object.entries(openBadges3Shapes)) {
      const whole = openBadges3FurtherShapes[name] ?? assert.fail(name);
      const { members, ...rest } = shape;
      const { members: all, ...others } = whole;
      assert.deepEqual(rest, others, name);
      for (const [member, rule] of Object.entries(members))
        assert.equal(all[member], rule, `${name}.${member}`);
    }
  });

  it('says the same as the whole one of every badge that it covers', () => {
    const word = fc.constantFrom<unknown>('x', '', 5, null, true, [], ['x'], {}, { fr: 'x' }, 'urn:a', {
      id: 'urn:a',
    });
    const names = Object.values(openBadges3Shapes).flatMap(({ members }) => Object.keys(members));
    const some = fc.dictionary(fc.constantFrom(...names, 'type'), word, { maxKeys: 4 });
    let covered = 0;
    fc.assert(
      fc.property(some, some, some, (credential, subject, model) => {
        const badge = openBadge({
          ...(credential as JsonObject),
          credentialSubject: {
            type: ['AchievementSubject'],
            ...(subject as JsonObject),
            achievement: achievement(model as JsonObject),
          },
        });
        if (!covers(badge)) return;
        covered += 1;
        assert.deepEqual(checkShape(badge, KIND, openBadges3Shapes), checkFurtherShape(badge, KIND));
      }),
      { numRuns: 1000 },
    );
    assert.ok(covered > 50, `${covered} were covered`);
  });
});
