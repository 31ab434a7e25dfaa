import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Json } from '../../../packages/openbadges-validator-core/src/json.js';
import { furtherKinds } from '../../../packages/openbadges-validator-core/src/models/further-kinds.js';
import { rarerKinds } from '../../../packages/openbadges-validator-core/src/models/rarer-kinds.js';

const VALUES: Readonly<
  Record<string, { readonly taken: readonly Json[]; readonly refused: readonly Json[] }>
> = {
  day: { taken: ['1990-02-28', '2024-02-29'], refused: ['1990-02-30', '1990-2-28', '1990-02-28T10:00Z', 5] },
  identifierType: { taken: ['emailAddress', 'ext:carte'], refused: ['mail', 5] },
  associationType: { taken: ['isParentOf'], refused: ['isFriendOf', null] },
  resultStatus: { taken: ['Completed', 'ext:Presque'], refused: ['completed', null] },
  resultType: { taken: ['Percent'], refused: ['Points'] },
  targetType: { taken: ['CFItem', 'ceasn:Competency'], refused: ['Item'] },
};

describe('furtherKinds', () => {
  it('are those of every table, and what is written down here', () => {
    assert.deepEqual(
      Object.keys(furtherKinds).sort(),
      [...Object.keys(rarerKinds), ...Object.keys(VALUES)].sort(),
    );
  });

  for (const [kind, { taken, refused }] of Object.entries(VALUES)) {
    it(`tells ${kind} from what is not`, () => {
      const isKind = furtherKinds[kind] ?? assert.fail();
      for (const value of taken) assert.equal(isKind(value), true, JSON.stringify(value));
      for (const value of refused) assert.equal(isKind(value), false, JSON.stringify(value));
    });
  }
});
