import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arrangeEntries } from '../../../../packages/elements/src/badge-wall/lib/arrange-entries.js';
import { arrangeNewest } from '../../../../packages/elements/src/badge-wall/lib/arrange-newest.js';
import { buildEntry, buildUnreadable } from '../../support/build-entry.js';

test('the first drawing and the one with the tools are the same wall', () => {
  const entry = fc.oneof(
    fc.constant(null),
    fc.record({ year: fc.integer({ min: 1990, max: 2030 }), issuer: fc.constantFrom('a', 'b', 'c') }),
  );
  fc.assert(
    fc.property(fc.array(entry), fc.integer({ min: 1, max: 30 }), (drawn, limit) => {
      const entries = drawn.map((one, index) =>
        one === null
          ? buildUnreadable(String(index))
          : buildEntry({
              id: String(index),
              issuedOn: `${one.year}-01-01T00:00:00Z`,
              issuer: { id: one.issuer },
            }),
      );
      const tools = arrangeEntries(entries, {
        query: '',
        sort: 'newest',
        groupBy: 'none',
        person: null,
        badge: null,
        community: null,
        filter: null,
        limit,
        language: 'fr',
        unknownGroup: '',
      });
      assert.deepEqual(arrangeNewest(entries, limit), tools);
    }),
  );
});

test('a badge without a date stands after those with one', () => {
  const { issuedOn, ...undated } = { issuedOn: undefined, id: 'undated' };
  assert.equal(issuedOn, undefined);
  const dateless = buildEntry(undated);
  dateless.issued = 0;
  const [group] = arrangeNewest([dateless, buildEntry({ id: 'dated' })], 10).groups;
  assert.deepEqual(
    group?.entries.map(({ id }) => id),
    ['dated', 'undated'],
  );
});
