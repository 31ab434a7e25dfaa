import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { evaluate } from '../../../packages/recognition/src/rules/evaluate.js';
import { parseRule } from '../../../packages/recognition/src/rules/parse-rule.js';
import type { RuleRecords } from '../../../packages/recognition/src/rules/scene.js';
import { ATTESTERS, buildLineage, NOW } from '../fixtures/lineage.js';
import { did, later } from '../fixtures/records.js';
import { judge, P1, P2, P3, P8, ruleOf, tell, TWELVE } from '../fixtures/rules.js';
import {
  ASKED,
  closedBy,
  endorsed,
  FULFILLED,
  hoaAsks,
  liftedBy,
  objectionBy,
  proposal,
  seenBy,
} from '../fixtures/scenes.js';

const names = Object.keys(TWELVE);
const leafNamed = (name: string) => (TWELVE as Readonly<Record<string, object>>)[name] ?? assert.fail(name);
const sceneNamed = (name: string) => FULFILLED[name] ?? assert.fail(name);
/** More records may break these: what lets them be is another record, or the lack of one. */
const NOT_MONOTONE = new Set(['P4', 'P10']);

/** A part of the records of a scene, told by which of them to drop. */
const dropping = fc.array(fc.nat(200), { maxLength: 12 });
const drop = (opened: readonly OpenedRecord[], at: readonly number[]): OpenedRecord[] => {
  const gone = new Set(at.map((index) => index % Math.max(1, opened.length)));
  return opened.filter((_, index) => !gone.has(index));
};
const only = (records: RuleRecords, used: readonly string[]): RuleRecords => ({
  ...records,
  opened: records.opened.filter(({ digest, carried }) =>
    [digest, ...carried.map((one) => one.digest)].some((one) => used.includes(one)),
  ),
});

describe('evaluate, whatever it is given', () => {
  it('answers the same in any order, and when records come twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), dropping, fc.infiniteStream(fc.nat()), (name, gone, numbers) => {
        const { records, now } = sceneNamed(name);
        const opened = drop(records.opened, gone);
        const expected = judge(leafNamed(name), { ...records, opened }, now);
        const twice = [...opened, ...opened.slice(0, 5)];
        const shuffled = twice
          .map((record) => [numbers.next().value, record] as const)
          .sort(([a], [b]) => a - b)
          .map(([, record]) => record);
        assert.deepEqual(judge(leafNamed(name), { ...records, opened: shuffled }, now), expected);
      }),
      { numRuns: 500 },
    );
  });

  it('is never made true by the loss of a record, where only more can help', () => {
    const monotone = names.filter((name) => !NOT_MONOTONE.has(name));
    fc.assert(
      fc.property(fc.constantFrom(...monotone), dropping, dropping, (name, first, second) => {
        const { records, now } = sceneNamed(name);
        const opened = drop(records.opened, first);
        const before = judge(leafNamed(name), { ...records, opened }, now);
        const after = judge(leafNamed(name), { ...records, opened: drop(opened, second) }, now);
        assert.ok(before.ok || !after.ok);
      }),
      { numRuns: 500 },
    );
  });

  it('answers the same from the records that it says it used', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), dropping, (name, gone) => {
        const { records, now } = sceneNamed(name);
        const some = { ...records, opened: drop(records.opened, gone) };
        const verdict = judge(leafNamed(name), some, now);
        assert.equal(judge(leafNamed(name), only(some, verdict.used), now).ok, verdict.ok);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what speaks against among what it used', () => {
    const readers = ['Ana', 'Bo', 'Cleo'].map(seenBy);
    const { records } = sceneNamed('P8');
    const pieces: OpenedRecord[] = [
      proposal(),
      ...readers,
      objectionBy('Ana'),
      objectionBy('Bo'),
      liftedBy('Ana', 3),
      liftedBy('Bo', 3),
      closedBy('Dan', 11),
      closedBy('Hoa', 12),
    ];
    fc.assert(
      fc.property(fc.subarray(pieces), (opened) => {
        const some = { ...records, opened };
        const verdict = judge(P8, some);
        assert.equal(judge(P8, only(some, verdict.used)).ok, verdict.ok);
        const has = (label: string) => opened.some(({ digest }) => digest === `zQm${label}`);
        const lifted = (name: string) => !has(`objection-${name}`) || has(`lifted-${name}`);
        const isGood =
          has('proposal') &&
          readers.every(({ digest }) => opened.some((one) => one.digest === digest)) &&
          lifted('Ana') &&
          lifted('Bo') &&
          has('closed-Dan');
        assert.equal(verdict.ok, isGood);
      }),
      { numRuns: 400 },
    );
  });

  it('never counts what the candidate says for herself', () => {
    const people = Object.keys(ATTESTERS);
    fc.assert(
      fc.property(fc.subarray(people), fc.constantFrom(P2, P3), fc.nat(20), (by, rule, days) => {
        const others = by.filter((name) => name !== 'Hoa').map((name) => endorsed(name));
        const own = ['teacher', 'peer', 'organisation'].map((role, index) =>
          endorsed('Hoa', { label: `own-${index}`, role: role as 'peer', at: later(ASKED, -days / 4) }),
        );
        const lineage = buildLineage();
        const records = (endorsements: readonly OpenedRecord[]) =>
          hoaAsks(endorsements, { opened: [...lineage, ...endorsements] });
        const without = judge(rule, records(others));
        const withOwn = judge(rule, records([...others, ...own]));
        assert.equal(withOwn.ok, without.ok);
        assert.deepEqual(withOwn.missing, without.missing);
      }),
      { numRuns: 300 },
    );
  });

  it('never takes what it does not know for true, however it is joined', () => {
    const unknown = fc
      .string({ minLength: 1, maxLength: 12 })
      .filter((name) => !['all', 'any', 'atLeast', '__proto__'].includes(name))
      .map((name) => ({ [`x-${name}`]: { n: 1 } }));
    fc.assert(
      fc.property(unknown, unknown, fc.constantFrom('all', 'any', 'both', 'of two'), (one, other, how) => {
        const { records, now } = sceneNamed('P3');
        const joined =
          {
            all: { all: [one, P3] },
            any: { any: [one, other] },
            both: { all: [{ any: [one, other] }, P3] },
            'of two': { atLeast: { n: 2, of: [one, P3, other] } },
          }[how] ?? one;
        const verdict = judge(joined, records, now);
        assert.equal(verdict.ok, false);
        assert.match(tell(verdict), /règle inconnue de cette version/);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws for a rule that was read, and answers what can be written as JSON', () => {
    const amount = fc.integer({ min: 1, max: 5 });
    const name = fc.oneof(
      fc.constantFrom('self', 'stage-1', 'stage-3', 'a', 'gpc', '__proto__', 'toString'),
      fc.string({ minLength: 1, maxLength: 8 }),
    );
    const span = fc.constantFrom('P1D', 'P2Y', 'P1Y6M', 'P9999Y', 'P2W');
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const endorsedFacts = fc.record({
      n: amount,
      by: maybe(fc.record({ holds: name })),
      paths: maybe(amount),
    });
    const leaf = fc.oneof(
      fc.record({ selfClaim: fc.record({ evidenceMin: amount, narrativeMin: amount }) }),
      fc.record({ endorsed: endorsedFacts }),
      fc.record({
        taught: fc.record({ n: amount, achievement: name, mutual: maybe(fc.boolean()), minAge: maybe(span) }),
      }),
      fc.record({ attended: fc.record({ event: name, proof: fc.constant('eventKey') }) }),
      fc.record({
        contributed: fc.record({
          kind: name,
          band: fc.constantFrom('≥ 1 heure', '≥ plusieurs journées'),
          attestedBy: fc.record({ role: name }),
        }),
      }),
      fc.record({
        holds: fc.record({
          n: amount,
          of: fc.array(name, { minLength: 1, maxLength: 4 }),
          gardensMin: maybe(amount),
        }),
      }),
      fc.record({ consent: fc.record({ circle: name, days: amount, seenMin: amount }) }),
      fc.record({ wiki: fc.record({ what: name, n: amount, days: amount, period: span }) }),
      fc.record({
        nominated: fc.record({ n: amount, gardensMin: maybe(amount), accepted: fc.constant(true) }),
      }),
      fc.record({
        external: fc.record({
          issuers: fc.array(name, { minLength: 1 }),
          then: fc.record({ endorsed: endorsedFacts }),
        }),
      }),
      fc.record({ root: fc.record({ family: name }) }),
      fc.record({ later: fc.jsonValue() }),
    );
    const joined = fc.oneof(
      leaf,
      fc.record({ all: fc.array(leaf, { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(leaf, { minLength: 1, maxLength: 3 }) }),
    );
    fc.assert(
      fc.property(
        joined,
        fc.constantFrom(...names),
        fc.constantFrom('fr', 'en'),
        (require, scene, language) => {
          const rule = parseRule(
            JSON.parse(
              JSON.stringify({ type: 'BadgeRule', v: 1, signer: 'peer', claimTTL: 'P60D', require }),
            ),
          );
          assert.ok(rule.ok, JSON.stringify(rule));
          const verdict = evaluate(rule.rule, sceneNamed(scene).records, new Date(NOW), language);
          assert.deepEqual(JSON.parse(JSON.stringify(verdict)), verdict);
          assert.equal(verdict.ok, verdict.missing.length === 0);
          assert.doesNotMatch(verdict.phrase, /undefined|NaN|\[object/);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('trusts nothing that is not valid', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names.filter((name) => !['P11', 'P12'].includes(name))),
        fc.constantFrom('invalid', 'unchecked'),
        (name, outcome) => {
          const { records, now } = sceneNamed(name);
          const opened = records.opened.map((record) => ({ ...record, outcome }));
          assert.equal(judge(leafNamed(name), { ...records, opened }, now).ok, false);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('does not change what it was given', () => {
    const { records, now } = sceneNamed('P3');
    const before = JSON.stringify(records);
    const verdict = evaluate(ruleOf({ all: [P1, P3] }), records, new Date(now));
    assert.equal(JSON.stringify(records), before);
    assert.ok(Object.isFrozen(verdict) && Object.isFrozen(verdict.used));
    assert.ok(verdict.used.includes('zQmbadge-Dan') && !verdict.used.includes('zQmbadge-Gil'), did('x'));
  });
});
