import assert from 'node:assert/strict';
import { it } from 'node:test';
import { leavesOf, requiredLeaf } from '../../../packages/elements/src/lib/leaves-of.js';
import { parseRule } from '../../../packages/recognition/src/rules.js';

const STORY = { selfClaim: { evidenceMin: 1, narrativeMin: 80 } };
const PEERS = { endorsed: { n: 2 } };

function ruleOf(require: object) {
  const answer = parseRule({ type: 'BadgeRule', v: 1, signer: 'peer', require });
  assert.ok(answer.ok);
  return answer.rule;
}

it('finds a pattern wherever it stands', () => {
  for (const require of [STORY, { all: [PEERS, STORY] }, { any: [PEERS, STORY] }])
    assert.deepEqual(leavesOf('selfClaim', ruleOf(require)), [STORY.selfClaim]);
  assert.deepEqual(leavesOf('attended', ruleOf(STORY)), []);
  assert.deepEqual(leavesOf('attended', undefined), []);
});

it('asks of nobody what is one way among several', () => {
  assert.deepEqual(requiredLeaf('selfClaim', ruleOf({ all: [PEERS, STORY] })), STORY.selfClaim);
  assert.deepEqual(requiredLeaf('selfClaim', ruleOf({ any: [STORY] })), STORY.selfClaim);
  assert.equal(requiredLeaf('selfClaim', ruleOf({ any: [PEERS, STORY] })), undefined);
});
