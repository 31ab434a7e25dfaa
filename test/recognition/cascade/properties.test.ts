import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buildCascade } from '../../../packages/recognition/src/cascade/build-cascade.js';
import type { Cascade, CascadeNode } from '../../../packages/recognition/src/cascade/cascade.js';
import { createCascade } from '../../../packages/recognition/src/cascade/create-cascade.js';
import { judgeCascade } from '../../../packages/recognition/src/cascade/judge-cascade.js';
import { sharedCredit } from '../../../packages/recognition/src/cascade/shared-credit.js';
import { buildTeachingGraph, reachOf } from '../../../packages/recognition/src/cascade/teaching-graph.js';
import { verifyCascade } from '../../../packages/recognition/src/cascade/verify-cascade.js';
import type { Opened, OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { buildLineage, holding, NOW, ROOTS } from '../fixtures/lineage.js';
import { communities, moments } from '../fixtures/random-community.js';
import { badgeOf, charterOf, did, later } from '../fixtures/records.js';

const charter = charterOf();
const RUNS = { numRuns: 150 };

const badgesIn = (opened: readonly OpenedRecord[]) =>
  opened.filter((one): one is Opened<'badge'> => one.kind === 'badge');

const verdictsOneByOne = (opened: readonly OpenedRecord[], now: Date) =>
  badgesIn(opened).map((badge) => {
    const { outcome, paths, minPaths, reasons } = verifyCascade(badge, { opened, charter }, { now });
    return [badge.digest, { outcome, paths, minPaths, reasons }];
  });

const verdictsAtOnce = (opened: readonly OpenedRecord[], now: Date) => {
  const verdicts = judgeCascade({ opened, charter }, { now });
  return badgesIn(opened).map(({ digest }) => {
    const { outcome, paths, minPaths, reasons } = verdicts.get(digest) ?? assert.fail(digest);
    return [digest, { outcome, paths, minPaths, reasons }];
  });
};

describe('a whole community', () => {
  it('is judged as its badges are one by one', () => {
    const seen = new Set<unknown>();
    fc.assert(
      fc.property(communities(), moments, (opened, now) => {
        const expected = verdictsOneByOne(opened, now);
        assert.deepEqual(verdictsAtOnce(opened, now), expected);
        for (const [, verdict] of expected) seen.add((verdict as { outcome: unknown }).outcome);
      }),
      RUNS,
    );
    assert.deepEqual([...seen].sort(), ['expired', 'partial', 'refused', 'to_reendorse', 'verified']);
  });

  it('is the same in whatever order and number its records come', () => {
    const anyOrder = communities().chain((opened) =>
      fc.tuple(
        fc.constant(opened),
        fc.shuffledSubarray(opened, { minLength: opened.length }),
        fc.subarray(opened),
      ),
    );
    fc.assert(
      fc.property(anyOrder, moments, ([opened, shuffled, again], now) => {
        const cascade = buildCascade({ opened, charter }, { now });
        assert.deepEqual(buildCascade({ opened: [...shuffled, ...again], charter }, { now }), cascade);
      }),
      RUNS,
    );
  });

  it('comes to the same when its records are added one by one', () => {
    const inParts = communities().chain((opened) =>
      fc.tuple(fc.shuffledSubarray(opened, { minLength: opened.length }), fc.nat(opened.length)),
    );
    fc.assert(
      fc.property(inParts, moments, ([opened, first], now) => {
        const live = createCascade({ opened: opened.slice(0, first), charter }, { now });
        for (const record of opened.slice(first)) live.add(record);
        assert.deepEqual(live.cascade, buildCascade({ opened, charter }, { now }));
        const whole = createCascade({ opened, charter }, { now });
        for (const { digest } of badgesIn(opened))
          assert.deepEqual(live.verdictOf(digest), whole.verdictOf(digest), digest);
      }),
      RUNS,
    );
  });

  it('has its nodes and edges in order, each once, and no edge without its ends', () => {
    fc.assert(
      fc.property(communities(), moments, (opened, now) => {
        const { nodes, edges } = buildCascade({ opened, charter }, { now });
        const ids = nodes.map(({ id }) => id);
        assert.deepEqual(ids, [...new Set(ids)].sort());
        const pairs = edges.map(({ from, to }) => `${from}\n${to}`);
        assert.deepEqual(pairs, [...new Set(pairs)].sort());
        for (const { from, to } of edges) assert.ok(ids.includes(from) && ids.includes(to));
      }),
      RUNS,
    );
  });
});

const HONEST = buildLineage();

/** Fakes that one holder, or another fake before, vouches for in any way; each has a key of its own. */
const fakes = fc
  .array(fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })
  .map((rows) => {
    const names = ['Mal'];
    const records = holding('Mal', ['Dan', 'Eve'], ['Dan'], later(NOW, -60));
    for (const [index, row] of rows.entries()) {
      const by = [...new Set(row.map((place) => names[place % names.length] ?? 'Mal'))];
      const name = `fake${index}`;
      records.push(...holding(name, by, by.slice(0, 1), later(NOW, index - 50)));
      names.push(name);
    }
    return { names: names.slice(1), records };
  });

describe('one dishonest holder', () => {
  it('never gets a fake verified, however many keys he makes', () => {
    fc.assert(
      fc.property(fakes, ({ names, records }) => {
        const opened = [...HONEST, ...records];
        const { nodes } = buildCascade({ opened, charter }, { now: new Date(NOW) });
        const outcomeOf = (name: string) => nodes.find(({ id }) => id === did(name))?.outcome;
        assert.equal(outcomeOf('Mal'), 'verified');
        for (const name of names) assert.equal(outcomeOf(name), 'partial', name);
      }),
      RUNS,
    );
  });
});

describe('badges that name each other, as no true digests can', () => {
  const tangle = fc.array(fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 6,
  });

  it('come to an end, at once and one by one, and vouch for nobody', () => {
    fc.assert(
      fc.property(tangle, (rows) => {
        const opened = rows.map((row, index) =>
          badgeOf({
            label: `t${index}`,
            subject: `T${index}`,
            issuer: `T${(row[0] ?? 0) % rows.length}`,
            validFrom: later(NOW, -10),
            links: row.map((place) => `t${place % rows.length}`),
            claim: `claim${index}`,
          }),
        );
        const now = new Date(NOW);
        const one = verdictsOneByOne(opened, now);
        for (const [, verdict] of one) assert.notEqual((verdict as { outcome: unknown }).outcome, 'verified');
        assert.deepEqual(verdictsAtOnce(opened, now), one);
      }),
      RUNS,
    );
  });
});

/** People who taught each other in any way, circles included; the first are roots. */
const anyLessons = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 40 }))
  .map(([size, pairs]): Cascade => {
    const roots = Math.min(2, size);
    const taught = pairs
      .map(([from, to]): [number, number] => [from % size, to % size])
      .filter(([from, to]) => from !== to);
    const waves = new Map<number, number>();
    for (let root = 0; root < roots; root += 1) waves.set(root, 0);
    for (const [person, wave] of waves)
      for (const [from, to] of taught) if (from === person && !waves.has(to)) waves.set(to, wave + 1);
    const nodes = Array.from({ length: size }, (_, place): CascadeNode => {
      const id = `did:key:${String.fromCharCode(97 + place)}`;
      return {
        id,
        kind: 'person',
        isRoot: place < roots,
        garden: undefined,
        generation: waves.get(place),
        outcome: undefined,
      };
    });
    const unique = new Map(taught.map((pair) => [pair.join(), pair]));
    const edges = [...unique.values()].map(([from, to]) => ({
      from: nodes[from]?.id ?? '',
      to: nodes[to]?.id ?? '',
      state: 'confirmed' as const,
      badge: 'zQm',
    }));
    return { nodes, edges };
  });

describe('shared credit', () => {
  it('is kept: what the roots have between them is one for each person reached', () => {
    fc.assert(
      fc.property(anyLessons, (cascade) => {
        const graph = buildTeachingGraph(cascade);
        const credit = sharedCredit(graph);
        const roots = graph.people.flatMap(({ isRoot }, place) => (isRoot ? [place] : []));
        const sum = roots.reduce((total, root) => total + 1 + (credit[root] ?? 0), 0);
        const reached = roots.length + reachOf(roots, graph);
        assert.ok(Math.abs(sum - reached) < 1e-9, `${sum} for ${reached}`);
      }),
      { numRuns: 500 },
    );
  });

  it('is kept in a community of records', () => {
    fc.assert(
      fc.property(communities(), moments, (opened, now) => {
        const graph = buildTeachingGraph(buildCascade({ opened, charter }, { now }));
        const credit = sharedCredit(graph);
        const reached = graph.people.filter(({ generation }) => generation !== undefined).length;
        const sum = ROOTS.reduce(
          (total, name) => total + 1 + (credit[graph.placeOf(did(name)) ?? -1] ?? 0),
          0,
        );
        assert.ok(graph.people.length === 0 || Math.abs(sum - reached) < 1e-9);
      }),
      RUNS,
    );
  });
});
