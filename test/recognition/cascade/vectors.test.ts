// The vectors V1 to V5 of the lineage, on records that are signed and opened as anybody's would be (recognition §2.7).
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { buildCascade } from '../../../packages/recognition/src/cascade/build-cascade.js';
import type { BundleParts } from '../../../packages/recognition/src/cascade/bundle.js';
import type { Cascade } from '../../../packages/recognition/src/cascade/cascade.js';
import { closedBranchesOf } from '../../../packages/recognition/src/cascade/closed-branches-of.js';
import { fragilityOf } from '../../../packages/recognition/src/cascade/fragility-of.js';
import { indicatorsOf, type Figure } from '../../../packages/recognition/src/cascade/indicators-of.js';
import { judgeCascade } from '../../../packages/recognition/src/cascade/judge-cascade.js';
import { lineageOfPerson } from '../../../packages/recognition/src/cascade/lineage-of-person.js';
import { sharedCredit } from '../../../packages/recognition/src/cascade/shared-credit.js';
import { buildTeachingGraph, reachOf } from '../../../packages/recognition/src/cascade/teaching-graph.js';
import { verifyCascade } from '../../../packages/recognition/src/cascade/verify-cascade.js';
import {
  ATTESTERS,
  GARDENS,
  NOW,
  ONE_COLLUDER,
  ROOTS,
  TEACHERS,
  TWO_COLLUDERS,
} from '../fixtures/lineage.js';
import { later } from '../fixtures/records.js';
import { buildVillage, gardenOf, type Village } from '../fixtures/signed-lineage.js';

const PEOPLE = Object.keys(GARDENS);
const LEARNERS = Object.keys(ATTESTERS);
const now = new Date(NOW);
const SECOND = 1 / 86_400;

let village: Village;
let parts: BundleParts;
let cascade: Cascade;
before(async () => {
  village = await buildVillage();
  parts = village.parts();
  cascade = buildCascade(parts, { now });
});

/** What each of some badges comes to, by the names of their holders. */
const outcomes = (names: readonly string[], of: Village, records: BundleParts, at: Date) =>
  Object.fromEntries(
    names.map((name) => [name, verifyCascade(of.badge(name), records, { now: at }).outcome]),
  );

const named = (names: readonly string[], outcome: string) =>
  Object.fromEntries(names.map((name) => [name, outcome]));

describe('V1: thirteen people of one family', () => {
  it('draws each once, with her wave, her garden and what her badge comes to', () => {
    const waves = {
      Ana: 0,
      Bo: 0,
      Cleo: 0,
      Dan: 1,
      Eve: 1,
      Fox: 1,
      Gil: 1,
      Hoa: 2,
      Ida: 2,
      Jo: 2,
      Kim: 3,
      Lou: 3,
      Max: 4,
    };
    const expected = Object.entries(waves).map(([name, generation]) => ({
      id: village.did(name),
      kind: 'person',
      isRoot: (ROOTS as readonly string[]).includes(name),
      garden: gardenOf(GARDENS[name] ?? ''),
      generation,
      outcome: 'verified',
    }));
    assert.deepEqual(
      cascade.nodes,
      expected.sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it('draws whom each learned from, verified, in the order of the nodes', () => {
    const expected = Object.entries(TEACHERS).flatMap(([name, teachers]) =>
      teachers.map((teacher) => ({
        from: village.did(teacher),
        to: village.did(name),
        state: 'verified',
        badge: village.badge(name).digest,
      })),
    );
    assert.equal(expected.length, 13);
    assert.deepEqual(
      cascade.edges,
      expected.sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1)),
    );
  });

  it('finds two separate paths to all ten, and says what that rests on', () => {
    for (const name of LEARNERS) {
      const verdict = verifyCascade(village.badge(name), parts, { now });
      assert.deepEqual(
        [verdict.outcome, verdict.paths, verdict.minPaths, verdict.reasons],
        ['verified', 2, 2, []],
      );
      const rests = [village.badge(name), village.claim(name), ...(ATTESTERS[name] ?? []).map(village.badge)];
      for (const { digest } of rests) assert.ok(verdict.used.includes(digest), name);
    }
    assert.ok(
      !verifyCascade(village.badge('Dan'), parts, { now }).used.includes(village.badge('Max').digest),
    );
  });

  it('gives the same answer on nothing but the records that it used', () => {
    const { used } = verifyCascade(village.badge('Lou'), parts, { now });
    const few = parts.opened.filter(({ digest }) => used.includes(digest));
    assert.ok(few.length < parts.opened.length);
    assert.equal(verifyCascade(village.badge('Lou'), { ...parts, opened: few }, { now }).outcome, 'verified');
  });

  it('counts reach and shared credit as the table does', () => {
    const graph = buildTeachingGraph(cascade);
    const place = (name: string): number => graph.placeOf(village.did(name)) ?? assert.fail(name);
    const reach = Object.fromEntries(PEOPLE.map((name) => [name, reachOf([place(name)], graph)]));
    assert.deepEqual(reach, {
      Ana: 8,
      Bo: 7,
      Cleo: 1,
      Dan: 5,
      Eve: 5,
      Fox: 0,
      Gil: 0,
      Hoa: 3,
      Ida: 1,
      Jo: 0,
      Kim: 1,
      Lou: 0,
      Max: 0,
    });
    const credit = sharedCredit(graph);
    const shares = Object.fromEntries(PEOPLE.map((name) => [name, credit[place(name)]]));
    assert.deepEqual(shares, {
      Ana: 6.125,
      Bo: 2.875,
      Cleo: 1,
      Dan: 3.25,
      Eve: 2.75,
      Fox: 0,
      Gil: 0,
      Hoa: 2.5,
      Ida: 0.5,
      Jo: 0,
      Kim: 1,
      Lou: 0,
      Max: 0,
    });
    assert.equal(
      ROOTS.reduce((sum, name) => sum + 1 + (credit[place(name)] ?? 0), 0),
      13,
    );
    assert.equal(reachOf(['Dan', 'Eve'].map(place), graph) / 2, 3);
    assert.equal(fragilityOf(graph), 0.15);
  });

  it('says of all together what the table says', () => {
    const found: Readonly<Record<string, Figure>> = { ...indicatorsOf(cascade) };
    const rounded = Object.fromEntries(
      Object.entries(found).map(([name, figure]) => [
        name,
        'value' in figure ? Math.round(figure.value * 1000) / 1000 : figure.code,
      ]),
    );
    assert.deepEqual(rounded, {
      people: 13,
      roots: 3,
      multiplication: 3.333,
      waves: 4,
      transmission: 0.615,
      reciprocity: 0.385,
      diversity: 2.88,
      permeability: 0.769,
      // There are eight teachers: everybody would know who it is.
      fragility: 'too_few',
    });
  });

  it('tells Hoa that she learned from two, taught two, and reached three in all', () => {
    const { learnedFrom, passedOn, reach } = lineageOfPerson(village.did('Hoa'), cascade);
    assert.deepEqual(learnedFrom.map(({ from }) => from).sort(), ['Dan', 'Eve'].map(village.did).sort());
    assert.deepEqual(passedOn.map(({ to }) => to).sort(), ['Kim', 'Lou'].map(village.did).sort());
    assert.equal(reach, 3);
  });

  it('hints at no closed branch', () => {
    assert.deepEqual(closedBranchesOf(parts, { now }), []);
  });

  it('draws one family, and nobody of another', () => {
    assert.deepEqual(buildCascade(parts, { now, family: 'gpc' }), cascade);
    assert.deepEqual(buildCascade(parts, { now, family: 'tricot' }), { nodes: [], edges: [] });
  });
});

describe('V2: one colluder', () => {
  it('is verified himself, and none of the keys that he makes', async () => {
    const fakes = await buildVillage(ONE_COLLUDER);
    const records = fakes.parts();
    const verdicts = Object.keys(ONE_COLLUDER).map((name) => {
      const { outcome, paths, reasons } = verifyCascade(fakes.badge(name), records, { now });
      return [name, outcome, paths, reasons.map(({ code }) => code).join(' ')];
    });
    assert.deepEqual(verdicts, [
      ['Mal', 'verified', 2, ''],
      ['s1', 'refused', 1, 'rule.not_met paths.too_few'],
      ['s2', 'refused', 1, 'rule.not_met paths.too_few'],
      ['s3', 'refused', 1, 'rule.not_met paths.too_few'],
    ]);
    // All that hangs on Mal hangs on Dan and Eve, who vouched for him: the hint begins there.
    const hanging = ['Hoa', 'Kim', ...Object.keys(ONE_COLLUDER)];
    assert.deepEqual(closedBranchesOf(records, { now }), [
      { attesters: ['Dan', 'Eve'].map(fakes.did).sort(), people: hanging.map(fakes.did).sort() },
    ]);
  });
});

describe('V3: two colluders', () => {
  it('can make keys that are verified, which is known, and then the hint is given', async () => {
    const fakes = await buildVillage(TWO_COLLUDERS);
    const records = fakes.parts();
    const names = Object.keys(TWO_COLLUDERS);
    assert.deepEqual(outcomes(names, fakes, records, now), named(names, 'verified'));
    assert.deepEqual(closedBranchesOf(records, { now }), [
      {
        attesters: ['Mal', 'Mal2'].map(fakes.did).sort(),
        people: ['s1', 's2', 's3'].map(fakes.did).sort(),
      },
    ]);
  });
});

describe('V4: a badge made by mistake', () => {
  const standing = (fallen: readonly string[]) => ({
    ...named(LEARNERS, 'verified'),
    Eve: 'refused',
    ...named(fallen, 'to_reendorse'),
  });
  const after = (days: number) => new Date(Date.parse(NOW) + Math.round(days * 86_400) * 1000);

  it('leaves three to be endorsed anew at once, and after ninety days two more', async () => {
    const records = village.parts(await village.withdraw('Eve', 'erreur', ['Jardin'], NOW));
    const found = (days: number) => outcomes(LEARNERS, village, records, after(days));
    assert.deepEqual(found(0), standing(['Hoa', 'Jo', 'Kim']));
    assert.deepEqual(found(90 - SECOND), standing(['Hoa', 'Jo', 'Kim']));
    assert.deepEqual(found(90), standing(['Hoa', 'Jo', 'Kim', 'Lou', 'Max']));
  });

  it('is the same for a fraud that two of the care circle sign, and nothing where one does', async () => {
    const fraud = village.parts(await village.withdraw('Eve', 'fraude', ['Cleo', 'Fox'], NOW));
    assert.deepEqual(outcomes(LEARNERS, village, fraud, now), standing(['Hoa', 'Jo', 'Kim']));
    const alone = village.parts(await village.withdraw('Eve', 'fraude', ['Cleo'], NOW));
    assert.deepEqual(outcomes(LEARNERS, village, alone, now), named(LEARNERS, 'verified'));
  });

  it('hurts nobody whom somebody endorses anew in time', async () => {
    const mistake = await village.withdraw('Eve', 'erreur', ['Jardin'], NOW);
    const repairs = [];
    for (const name of ['Hoa', 'Jo', 'Kim']) repairs.push(await village.endorse('Fox', name, later(NOW, 30)));
    const records = village.parts(mistake, ...repairs);
    assert.deepEqual(outcomes(LEARNERS, village, records, after(31)), standing([]));
    assert.deepEqual(outcomes(LEARNERS, village, records, after(200)), standing([]));
  });

  it('is drawn without the badge, and her lessons stay', async () => {
    const records = village.parts(await village.withdraw('Eve', 'erreur', ['Jardin'], NOW));
    const { nodes, edges } = buildCascade(records, { now });
    const eve = village.did('Eve');
    assert.equal(nodes.find(({ id }) => id === eve)?.outcome, undefined);
    assert.ok(!edges.some(({ to }) => to === eve));
    const lessons = edges.filter(({ from }) => from === eve).map(({ to, state }) => [to, state]);
    assert.deepEqual(
      lessons,
      ['Hoa', 'Jo']
        .map(village.did)
        .sort()
        .map((to) => [to, 'confirmed']),
    );
  });
});

describe('V5: a holder who leaves', () => {
  it('changes nobody else, and becomes a ghost of whom nothing is said', async () => {
    const records = village.parts(await village.withdraw('Eve', 'retrait', ['Eve'], NOW));
    const others = LEARNERS.filter((name) => name !== 'Eve');
    assert.deepEqual(outcomes(others, village, records, now), named(others, 'verified'));
    const { nodes, edges } = buildCascade(records, { now });
    const [ghost, ...more] = nodes.filter(({ kind }) => kind === 'ghost');
    assert.deepEqual(more, []);
    const { id, ...said } = ghost ?? assert.fail();
    assert.deepEqual(said, {
      kind: 'ghost',
      isRoot: false,
      garden: undefined,
      generation: 1,
      outcome: undefined,
    });
    assert.match(id, /^urn:ghost:[1-9A-HJ-NP-Za-km-z]{44}$/);
    assert.ok(!JSON.stringify({ nodes, edges }).includes(village.did('Eve')));
    const eve = village.did('Eve');
    const renamed = cascade.edges.map((edge) => ({
      ...edge,
      from: edge.from === eve ? id : edge.from,
      to: edge.to === eve ? id : edge.to,
    }));
    const inOrder = (list: readonly { from: string; to: string }[]) =>
      [...list].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
    assert.deepEqual(edges, inOrder(renamed));
    assert.deepEqual(judgeCascade(records, { now }).get(village.badge('Eve').digest)?.outcome, 'expired');
  });

  it('is none where somebody else says that she left', async () => {
    const records = village.parts(await village.withdraw('Eve', 'retrait', ['Bo'], NOW));
    assert.deepEqual(buildCascade(records, { now }), cascade);
  });
});
