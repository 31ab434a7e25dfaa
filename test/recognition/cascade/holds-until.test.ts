import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asKnownAt } from '../../../packages/recognition/src/cascade/as-known-at.js';
import {
  createBundle,
  type Bundle,
  type BundleParts,
} from '../../../packages/recognition/src/cascade/bundle.js';
import { holdsUntil } from '../../../packages/recognition/src/cascade/holds-until.js';
import { isHolder } from '../../../packages/recognition/src/cascade/is-holder.js';
import { touchedByMistakes } from '../../../packages/recognition/src/cascade/touched-by-mistakes.js';
import { wasReached } from '../../../packages/recognition/src/cascade/was-reached.js';
import type { OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { buildLineage, NOW, ONE_COLLUDER } from '../fixtures/lineage.js';
import {
  badgeOf,
  charterOf,
  COMMUNITY,
  DAY_MS,
  did,
  digestOf,
  endorsementOf,
  later,
  own,
} from '../fixtures/records.js';

const LINEAGE = buildLineage();
const SECOND = 1 / 86_400;
const after = (days: number) => Date.parse(later(NOW, days));
const withdrawn = (
  name: string,
  days = 0,
  reason: 'erreur' | 'fraude' | 'retrait' = 'erreur',
  by: readonly string[] = [COMMUNITY],
) =>
  own(
    'withdrawal',
    `w-${name}-${days}`,
    later(NOW, days),
    { credential: { id: `urn:uuid:badge-${name}` }, reason, by: by.map(did) },
    { signers: by.map(did) },
  );
const repair = (name: string, by: string, days: number) =>
  endorsementOf({
    label: `repair-${by}-${name}`,
    by,
    of: `badge-${name}`,
    claim: `claim-${name}`,
    at: later(NOW, days),
  });
const bundleOf = (further: readonly OpenedRecord[], changes: Partial<BundleParts> = {}) =>
  createBundle({ opened: [...LINEAGE, ...further], charter: charterOf(), ...changes });
const badgeIn = (bundle: Bundle, name: string) =>
  bundle.find('badge', digestOf(`badge-${name}`)) ?? assert.fail(name);

/** In days after NOW, as of a day. */
function endOf(name: string, asOf: number, further: readonly OpenedRecord[]): number {
  const bundle = bundleOf(further);
  return (holdsUntil(badgeIn(bundle, name), after(asOf), bundle) - after(0)) / DAY_MS;
}
const holdsOn = (name: string, day: number, ...further: readonly OpenedRecord[]) => {
  const bundle = bundleOf(further);
  return isHolder(badgeIn(bundle, name), after(day), bundle);
};

describe('how long somebody is a holder', () => {
  it('has no end while the sources reach her', () => {
    assert.equal(endOf('Max', 400, []), Infinity);
  });

  it('is never where they never did', () => {
    const bundle = createBundle({ opened: buildLineage(ONE_COLLUDER), charter: charterOf() });
    assert.equal(holdsUntil(badgeIn(bundle, 's1'), after(0), bundle), -Infinity);
  });

  it('is never where they never did, though a badge behind her was a mistake, too', () => {
    const opened = [...buildLineage(ONE_COLLUDER), withdrawn('Dan')];
    const bundle = createBundle({ opened, charter: charterOf() });
    assert.ok(touchedByMistakes(bundle).has(digestOf('badge-s2')));
    assert.equal(holdsUntil(badgeIn(bundle, 's2'), after(1), bundle), -Infinity);
  });

  it('is ninety days from the mistake behind her: on day 89 yes, on day 90 and 91 no', () => {
    const days = [0, 89, 90 - SECOND, 90, 91];
    assert.deepEqual(
      days.map((day) => holdsOn('Hoa', day, withdrawn('Eve'))),
      [true, true, true, false, false],
    );
    assert.equal(endOf('Hoa', 91, [withdrawn('Eve')]), 90);
  });

  it('is ninety days more for those who then lose her, and no end yet before that', () => {
    assert.equal(endOf('Lou', 89, [withdrawn('Eve')]), Infinity);
    assert.equal(endOf('Lou', 90, [withdrawn('Eve')]), 180);
    assert.deepEqual(
      [179, 180].map((day) => holdsOn('Lou', day, withdrawn('Eve'))),
      [true, false],
    );
  });

  it('is the same for a fraud that two stewards sign, and untouched by what nobody may say', () => {
    assert.equal(endOf('Hoa', 1, [withdrawn('Eve', 0, 'fraude', ['Cleo', 'Fox'])]), 90);
    assert.equal(endOf('Hoa', 1, [withdrawn('Eve', 0, 'fraude', ['Cleo'])]), Infinity);
    assert.equal(endOf('Hoa', 1, [withdrawn('Eve', 0, 'erreur', ['Mal'])]), Infinity);
  });

  it('is not shortened by a teacher who leaves', () => {
    assert.equal(endOf('Hoa', 400, [withdrawn('Eve', 0, 'retrait', ['Eve'])]), Infinity);
  });

  it('is not shortened by the mistake of somebody who is not behind her', () => {
    assert.equal(endOf('Dan', 200, [withdrawn('Eve')]), Infinity);
    assert.equal(endOf('Ida', 200, [withdrawn('Eve')]), Infinity);
  });
});

describe('a holder who is endorsed anew', () => {
  it('stays one without end, in time', () => {
    const repaired = [withdrawn('Eve'), repair('Hoa', 'Fox', 30)];
    assert.equal(endOf('Hoa', 29, repaired), 90, 'as of the day before');
    assert.equal(endOf('Hoa', 30, repaired), Infinity);
    assert.ok(holdsOn('Hoa', 365, ...repaired));
  });

  it('keeps those who come of her', () => {
    assert.equal(endOf('Lou', 200, [withdrawn('Eve'), repair('Hoa', 'Fox', 30)]), Infinity);
  });

  it('becomes one again, too late', () => {
    const late = [withdrawn('Eve'), repair('Hoa', 'Fox', 120)];
    assert.deepEqual(
      [89, 90, 119, 120].map((day) => holdsOn('Hoa', day, ...late)),
      [true, false, false, true],
    );
  });

  it('is not helped by another of the same path, or by somebody who is no holder', () => {
    // Kim stands on Hoa herself and on Eve; Lou on Hoa, but on Ida too, whom Fox stands for.
    assert.equal(endOf('Hoa', 40, [withdrawn('Eve'), repair('Hoa', 'Dan', 30)]), 90);
    assert.equal(endOf('Hoa', 40, [withdrawn('Eve'), repair('Hoa', 'Eve', 30)]), 90);
    assert.equal(endOf('Hoa', 40, [withdrawn('Eve'), repair('Hoa', 'Kim', 30)]), 90);
    assert.equal(endOf('Hoa', 40, [withdrawn('Eve'), repair('Hoa', 'Lou', 30)]), Infinity);
  });
});

describe('two mistakes', () => {
  it('count from the first that took a path away', () => {
    const both = [withdrawn('Eve', 0), withdrawn('Dan', 30)];
    assert.equal(endOf('Hoa', 31, both), 90);
    assert.equal(endOf('Ida', 31, both), 120);
    assert.equal(endOf('Jo', 31, both), 90);
  });

  it('of one badge count from the earlier, in whatever order they are read', () => {
    const both = [withdrawn('Eve', 20), withdrawn('Eve', 5)];
    assert.equal(endOf('Hoa', 21, both), 95);
    assert.equal(endOf('Hoa', 21, [...both].reverse()), 95);
  });

  it('give no second grace to somebody whose badge had fallen before', () => {
    assert.equal(endOf('Hoa', 200, [withdrawn('Eve', 0), withdrawn('Dan', 80)]), 90);
  });

  it('leave ninety days from the second where the first was repaired', () => {
    const said = [withdrawn('Eve'), repair('Hoa', 'Fox', 30), withdrawn('Fox', 60)];
    assert.equal(endOf('Hoa', 61, said), 150);
  });
});

describe('a badge behind her that a status list revokes', () => {
  const revoked = ['urn:uuid:badge-Eve'];
  it('gives no grace, as nobody knows since when', () => {
    const bundle = bundleOf([], { revoked });
    for (const name of ['Hoa', 'Jo', 'Kim', 'Lou', 'Max'])
      assert.ok(!isHolder(badgeIn(bundle, name), after(0), bundle), name);
    for (const name of ['Dan', 'Ida', 'Fox'])
      assert.ok(isHolder(badgeIn(bundle, name), after(0), bundle), name);
  });

  it('can be made good by a new endorsement like any other', () => {
    const bundle = bundleOf([repair('Hoa', 'Fox', -1)], { revoked });
    assert.equal(holdsUntil(badgeIn(bundle, 'Hoa'), after(0), bundle), Infinity);
  });
});

describe('as things were known before', () => {
  it('the sources reached her until the mistake was known, and not after', () => {
    const bundle = bundleOf([withdrawn('Eve')]);
    const hoa = badgeIn(bundle, 'Hoa');
    assert.ok(wasReached(hoa, after(-1), after(1), bundle));
    assert.ok(!wasReached(hoa, after(0), after(1), bundle));
    assert.equal(holdsUntil(hoa, after(1), asKnownAt(bundle, after(-1))), Infinity);
  });

  it('a later endorsement counts from the beginning', () => {
    const bundle = bundleOf([withdrawn('Eve'), repair('Hoa', 'Fox', 30)]);
    assert.ok(wasReached(badgeIn(bundle, 'Hoa'), after(10), after(40), bundle));
    assert.ok(!wasReached(badgeIn(bundle, 'Hoa'), after(10), after(20), bundle));
  });

  it('touches those alone who come of a mistake, directly or through others', () => {
    const touched = [...touchedByMistakes(bundleOf([withdrawn('Eve')]))];
    assert.deepEqual(
      touched.sort(),
      ['Hoa', 'Jo', 'Kim', 'Lou', 'Max'].map((one) => digestOf(`badge-${one}`)),
    );
    assert.equal(touchedByMistakes(bundleOf([withdrawn('Eve', 0, 'retrait', ['Eve'])])).size, 0);
  });

  it('touches who was endorsed by a badge that was a mistake without naming it herself', () => {
    const zoe = badgeOf({ label: 'badge-Zoe', subject: 'Zoe', validFrom: later(NOW, -2) });
    const said = { label: 'e', by: 'Eve', of: 'badge-Zoe', claim: 'c', at: later(NOW, -1) };
    const bundle = bundleOf([zoe, endorsementOf(said), withdrawn('Eve')]);
    assert.ok(touchedByMistakes(bundle).has(zoe.digest));
  });
});
