import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBadges3Shapes } from '../../../packages/openbadges-validator-core/src/models/open-badges-3-shapes.js';
import { primitiveKinds } from '../../../packages/openbadges-validator-core/src/models/primitive-kinds.js';
import { rarerKinds } from '../../../packages/openbadges-validator-core/src/models/rarer-kinds.js';
import { verifiableCredentialShapes } from '../../../packages/openbadges-validator-core/src/models/verifiable-credential-shapes.js';

const SHAPES = { openBadges3Shapes, verifiableCredentialShapes };

describe('primitiveKinds', () => {
  for (const [name, shapes] of Object.entries(SHAPES)) {
    it(`holds every kind that ${name} ask for`, () => {
      const asked = Object.values(shapes).flatMap(({ members }) => Object.values(members));
      const kinds = new Set(asked.flatMap((rule) => rule.replace(/[!*+]$/, '').split('|')));
      assert.ok(kinds.size > 5);
      for (const kind of kinds) assert.ok(kind in shapes || kind in primitiveKinds, kind);
    });
  }

  it('means the same where there are more', () => {
    for (const [kind, isOne] of Object.entries(primitiveKinds)) assert.equal(rarerKinds[kind], isOne);
  });
});
