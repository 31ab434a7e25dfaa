import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseRule } from '../../../packages/recognition/src/rules/parse-rule.js';
import { P1, P2, P3, P4, P7, P12, TWELVE } from '../fixtures/rules.js';

const envelope = { type: 'BadgeRule', v: 1, signer: 'peer', validFor: 'P2Y', claimTTL: 'P60D' };
const tell = (require: unknown, changes: object = {}): string => {
  const answer = parseRule({ ...envelope, require, ...changes });
  if (answer.ok) return 'ok';
  const { code, ...facts } = answer.problem;
  return [code, ...Object.values(facts).map(String)].join(' ');
};

describe('parseRule', () => {
  for (const [name, leaf] of Object.entries(TWELVE)) {
    it(`reads ${name} as its table writes it`, () => {
      const answer = parseRule({ ...envelope, require: leaf });
      assert.ok(answer.ok);
      const [[called, facts] = []] = Object.entries(leaf) as [string, object][];
      assert.deepEqual(answer.rule, {
        signer: 'peer',
        validFor: 'P2Y',
        claimTTL: 'P60D',
        require: { kind: 'leaf', name: called, facts },
      });
      assert.ok(Object.isFrozen(answer.rule) && Object.isFrozen(answer.rule.require));
    });
  }

  it('joins leaves by all, any and so many of them', () => {
    assert.equal(tell({ all: [P1, P3] }), 'ok');
    assert.equal(tell({ any: [P1, { all: [P2, P4] }] }), 'ok');
    assert.equal(tell({ atLeast: { n: 2, of: [P1, P2, P4] } }), 'ok');
  });

  it('takes two levels and three leaves, as much as one can read', () => {
    assert.equal(tell({ all: [{ any: [P1, { all: [P2] }] }] }), 'rule.too_deep 2');
    assert.equal(tell({ all: [P1, P2, P3, P4] }), 'rule.too_many_leaves 3');
    assert.equal(tell({ all: [{ any: [P1, P2] }, { any: [P3, P4] }] }), 'rule.too_many_leaves 3');
  });

  it('says where it is malformed', () => {
    assert.equal(tell({ all: [] }), 'rule.malformed require.all');
    assert.equal(tell({ all: P1 }), 'rule.malformed require.all');
    assert.equal(tell({}), 'rule.malformed require');
    assert.equal(tell({ ...P1, ...P2 }), 'rule.malformed require');
    assert.equal(tell({ all: [P1, 7] }), 'rule.malformed require.all.1');
    assert.equal(tell({ atLeast: { n: 3, of: [P1, P2] } }), 'rule.malformed require.atLeast.n');
    assert.equal(tell({ atLeast: { n: 0, of: [P1, P2] } }), 'rule.malformed require.atLeast.n');
    assert.equal(tell({ atLeast: [P1] }), 'rule.malformed require.atLeast');
    assert.equal(tell({ endorsed: { n: '2' } }), 'rule.malformed require.endorsed.n');
    assert.equal(tell({ endorsed: { n: 0 } }), 'rule.malformed require.endorsed.n');
    assert.equal(
      tell({ any: [P1, { taught: { n: 1, minAge: '14 days' } }] }),
      'rule.malformed require.any.1.taught.minAge',
    );
    assert.equal(
      tell({ contributed: { kind: 'temps', band: '7 h', attestedBy: { role: 'x' } } }),
      'rule.malformed require.contributed.band',
    );
  });

  it('wants the envelope whole, and no member that it does not know', () => {
    assert.equal(tell(P1, { signer: 'anybody' }), 'rule.malformed signer');
    assert.equal(tell(P1, { validFor: 'P' }), 'rule.malformed validFor');
    assert.equal(tell(P1, { type: 'Rule' }), 'rule.malformed type');
    assert.equal(tell(P1, { unless: P2 }), 'rule.malformed unless');
    assert.equal(tell(P1, { v: 2 }), 'rule.unsupported_version 2');
    assert.deepEqual(parseRule('rule'), { ok: false, problem: { code: 'rule.malformed', path: '' } });
    assert.equal(parseRule(null).ok, false);
  });

  it('keeps a leaf that it does not know, to be never true', () => {
    for (const name of ['tasted', 'toString', 'constructor', '__proto__x']) {
      const answer = parseRule({ ...envelope, require: { [name]: { n: 1 } } });
      assert.ok(answer.ok);
      assert.deepEqual(answer.rule.require, { kind: 'unknown', name });
    }
  });

  it('does not take a known leaf that asks for more than it knows for the one it knows', () => {
    for (const leaf of [
      { endorsed: { ...P3.endorsed, neverTwice: true } },
      { endorsed: { n: 2, by: { holds: 'self', since: 'P1Y' } } },
      { holds: { ...P7.holds, recent: 1 } },
      { root: { ...P12.root, atLarge: true } },
    ]) {
      const answer = parseRule({ ...envelope, require: leaf });
      assert.ok(answer.ok);
      assert.equal(answer.rule.require.kind, 'unknown');
    }
  });

  it('answers for any JSON', () => {
    const leaf = fc.oneof(fc.constantFrom(...Object.values(TWELVE)), fc.jsonValue());
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.record({ all: fc.array(tie('tree')) }),
        fc.record({ any: fc.array(tie('tree')) }),
        fc.record({ atLeast: fc.record({ n: fc.nat(4), of: fc.array(tie('tree')) }) }),
      ),
    }));
    fc.assert(
      fc.property(tree, (require) => {
        assert.match(tell(require), /^(ok$|rule\.)/);
      }),
      { numRuns: 500 },
    );
  });
});
