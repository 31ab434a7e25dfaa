import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBundle, type BundleParts } from '../../../packages/recognition/src/cascade/bundle.js';
import { countedPaths } from '../../../packages/recognition/src/cascade/counted-paths.js';
import { familyRules } from '../../../packages/recognition/src/cascade/family-rules.js';
import { findStamp } from '../../../packages/recognition/src/cascade/find-stamp.js';
import { isInForce } from '../../../packages/recognition/src/cascade/is-in-force.js';
import { isOfCommunity, isReached } from '../../../packages/recognition/src/cascade/is-reached.js';
import type { Opened } from '../../../packages/recognition/src/records/open-record.js';
import { buildLineage, NOW } from '../fixtures/lineage.js';
import { badgeOf, charterOf, COMMUNITY, did, digestOf, endorsementOf, later } from '../fixtures/records.js';

const now = Date.parse(NOW);
const OTHER = 'did:web:ailleurs.example';
const roots = ['Ana', 'Bo', 'Cleo'].map((name) => ({ id: did(name), since: '2025-01-10' }));
const charterWith = (rule?: object) => charterOf({ families: { gpc: { roots, ...(rule && { rule }) } } });
const bundleOf = (opened: BundleParts['opened'], charter?: Opened<'charter'>) =>
  createBundle({ opened, ...(charter && { charter }) });

describe('what a charter says of a family', () => {
  const rulesOf = (charter?: Opened<'charter'>, family = 'gpc', creator: string | undefined = COMMUNITY) => {
    const { roots: found, ...rules } = familyRules(family, creator, bundleOf([], charter));
    return { ...rules, roots: [...found] };
  };
  const PLAIN = { minPaths: 2, seedPaths: 1, maxSeedHolders: 9 };

  it('is two paths, and one with the stamp, where it names the sources alone', () => {
    assert.deepEqual(rulesOf(charterWith()), { ...PLAIN, roots: ['Ana', 'Bo', 'Cleo'].map(did) });
  });

  it('is what it writes', () => {
    const seedPhase = { maxHolders: 5, minPaths: 2, minHolders: 1 };
    const { minPaths, seedPaths, maxSeedHolders } = rulesOf(
      charterWith({ minPaths: 4, minHolders: 2, seedPhase }),
    );
    assert.deepEqual([minPaths, seedPaths, maxSeedHolders], [4, 2, 5]);
  });

  it('is never less than one path', () => {
    const seedPhase = { maxHolders: 0, minPaths: 0 };
    const { minPaths, seedPaths, maxSeedHolders } = rulesOf(
      charterWith({ minPaths: 0, minHolders: 0, seedPhase }),
    );
    assert.deepEqual([minPaths, seedPaths, maxSeedHolders], [1, 1, 0]);
  });

  it('is no source at all without a charter, of another family, or of the badge of others', () => {
    const none = { ...PLAIN, roots: [] };
    assert.deepEqual(rulesOf(), none);
    assert.deepEqual(rulesOf(charterWith({ minPaths: 4 }), 'pain'), none);
    assert.deepEqual(rulesOf(charterWith({ minPaths: 4 }), 'constructor'), none, 'no name of a program');
    assert.deepEqual(rulesOf(charterWith({ minPaths: 4 }), 'gpc', OTHER), none);
    assert.deepEqual(rulesOf(charterWith({ minPaths: 4 }), 'gpc', did('Ana')), none);
  });

  it('is what an answer rests on where it is asked, and only then', () => {
    const bundle = bundleOf([], charterWith());
    familyRules('gpc', OTHER, bundle);
    assert.ok(!bundle.used.has(digestOf('charter')));
    familyRules('gpc', COMMUNITY, bundle);
    assert.ok(bundle.used.has(digestOf('charter')));
  });

  it('is read once, and the same for every question', () => {
    const bundle = bundleOf([], charterWith());
    const first = familyRules('gpc', COMMUNITY, bundle);
    assert.equal(familyRules('gpc', COMMUNITY, bundle), first);
    assert.equal(familyRules('pain', OTHER, bundle), familyRules('gpc', OTHER, bundle));
  });
});

describe('a charter is in force', () => {
  it('with the signatures of two sources beside that of the community', () => {
    assert.ok(isInForce(charterOf({}, ['Ana', 'Cleo'])));
    assert.ok(isInForce(charterOf({}, ['Ana', 'Bo', 'Cleo', 'Mal'])));
    for (const signers of [[], ['Ana'], ['Ana', 'Mal'], ['Dan', 'Eve']])
      assert.ok(!isInForce(charterOf({}, signers)), signers.join());
  });

  it('not by a community that counts itself among its sources', () => {
    const families = { gpc: { roots: [...roots.slice(0, 1), { id: COMMUNITY, since: '2025-01-10' }] } };
    assert.ok(!isInForce(charterOf({ families }, ['Ana'])));
  });

  it('with the signatures of sources of different families', () => {
    const [ana, bo] = roots;
    const families = { gpc: { roots: [ana] }, pain: { roots: [bo] } };
    assert.ok(isInForce(charterOf({ families }, ['Ana', 'Bo'])));
  });

  it('never where a signature could not be checked', () => {
    assert.ok(!isInForce({ ...charterOf(), outcome: 'unchecked' }));
  });
});

/** Zoe has it of Ana alone. */
const young = badgeOf({
  label: 'badge-Zoe',
  subject: 'Zoe',
  issuer: 'Ana',
  validFrom: later(NOW, -5),
  links: ['badge-Ana'],
});
const stamp = (at = later(NOW, -4), by = COMMUNITY, of = 'badge-Zoe') =>
  endorsementOf({ label: `stamp-${by}`, by, of, claim: 'claim-Zoe', at });

describe('the stamp of a community', () => {
  const find = (one: Opened<'endorsement'>, community: string | undefined = COMMUNITY) => {
    const bundle = bundleOf([one]);
    return [findStamp('urn:uuid:badge-Zoe', community, now, bundle)?.digest, bundle.used.size];
  };

  it('is its endorsement, from its day on, and what the answer rests on', () => {
    assert.deepEqual(find(stamp()), [digestOf(`stamp-${COMMUNITY}`), 1]);
    assert.deepEqual(find(stamp(NOW)), [digestOf(`stamp-${COMMUNITY}`), 1]);
  });

  it('is none of tomorrow, by others, or of another badge', () => {
    assert.deepEqual(find(stamp(later(NOW, 1))), [undefined, 0]);
    assert.deepEqual(find(stamp(NOW, 'Ana')), [undefined, 0]);
    assert.deepEqual(find(stamp(), OTHER), [undefined, 0]);
    assert.deepEqual(find(stamp(NOW, COMMUNITY, 'badge-Dan')), [undefined, 0]);
  });

  it('does what a second path would while the family is young', () => {
    const isIt = (...further: readonly Opened<'endorsement'>[]) => {
      const bundle = bundleOf([...buildLineage(), young, ...further], charterWith());
      return [isReached(young, now, bundle), countedPaths(young, now, bundle)];
    };
    assert.deepEqual(isIt(), [false, { paths: 1, minPaths: 2 }]);
    assert.deepEqual(isIt(stamp()), [true, { paths: 1, minPaths: 1 }]);
    assert.deepEqual(isIt(stamp(NOW, 'Bo')), [true, { paths: 2, minPaths: 2 }], 'a second source');
  });

  it('does not do what all paths would, nor what the charter asks for beside it', () => {
    const alone = badgeOf({ label: 'badge-Zoe', subject: 'Zoe', issuer: 'Mal', validFrom: later(NOW, -5) });
    const without = bundleOf([...buildLineage(), alone, stamp()], charterWith());
    assert.equal(isReached(alone, now, without), false);
    assert.deepEqual(countedPaths(alone, now, without), { paths: 0, minPaths: 2 });
    const two = { minPaths: 3, minHolders: 1, seedPhase: { maxHolders: 9, minPaths: 2 } };
    assert.equal(
      isReached(young, now, bundleOf([...buildLineage(), young, stamp()], charterWith(two))),
      false,
    );
  });

  it('changes nothing where there are paths enough', () => {
    const opened = [...buildLineage(), stamp(NOW, COMMUNITY, 'badge-Hoa')];
    const bundle = bundleOf(opened, charterWith());
    const hoa = bundle.find('badge', digestOf('badge-Hoa')) ?? assert.fail();
    assert.deepEqual(countedPaths(hoa, now, bundle), { paths: 2, minPaths: 2 });
  });
});

describe('what the community issued itself', () => {
  it('is one path of one, with nothing else at hand', () => {
    const given = badgeOf({ label: 'badge-Zoe', subject: 'Zoe', validFrom: NOW });
    assert.ok(isOfCommunity(given));
    assert.deepEqual(countedPaths(given, now, bundleOf([given])), { paths: 1, minPaths: 1 });
  });

  it('is not what it issued to itself, nor what it issued of the badge of others', () => {
    assert.ok(!isOfCommunity(badgeOf({ label: 'b', subject: COMMUNITY, validFrom: NOW })));
    const theirs = badgeOf({ label: 'b', subject: 'Zoe', validFrom: NOW, achievement: { creator: OTHER } });
    assert.ok(!isOfCommunity(theirs));
  });

  it('is no path where a signature is broken', () => {
    const broken = {
      ...badgeOf({ label: 'b', subject: 'Zoe', validFrom: NOW }),
      outcome: 'invalid' as const,
    };
    assert.deepEqual(countedPaths(broken, now, bundleOf([broken], charterWith())), { paths: 0, minPaths: 2 });
  });

  it('is not what somebody gives herself of a badge that she wrote', () => {
    const achievement = { creator: did('Zoe') };
    const mine = badgeOf({ label: 'b', subject: 'Zoe', issuer: 'Zoe', validFrom: NOW, achievement });
    assert.ok(!isReached(mine, now, bundleOf([mine], charterWith())));
  });
});
