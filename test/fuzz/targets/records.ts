import assert from 'node:assert/strict';
import { digestRecord } from '../../../packages/recognition/src/records/digest-record.js';
import { openRecord } from '../../../packages/recognition/src/records/open-record.js';
import { parseRecord } from '../../../packages/recognition/src/records/parse-record.js';
import { RECORD_KINDS } from '../../../packages/recognition/src/records/record-kinds.js';
import { evaluate } from '../../../packages/recognition/src/rules/evaluate.js';
import { parseRule } from '../../../packages/recognition/src/rules/parse-rule.js';
import { FULFILLED } from '../../recognition/fixtures/scenes.js';
import {
  sampleBadge,
  sampleEndorsement,
  sampleModel,
} from '../../recognition/fixtures/sample-credentials.js';
import { ID, OWN_KINDS, sampleMembers } from '../../recognition/fixtures/sample-members.js';
import { TWELVE } from '../../recognition/fixtures/rules.js';
import { mutateBytes } from '../mutate-bytes.js';
import { withJson } from './readers.js';
import { toBytes, toText, type Target } from './target.js';

const never = (): boolean => false;
const isSyntax = (error: unknown): boolean => error instanceof SyntaxError;
const NOW = new Date('2026-06-01T00:00:00Z');
const DID = 'did:key:z6MkAna';

const samples = [
  ...OWN_KINDS.map((kind) => ({
    type: RECORD_KINDS[kind].type,
    v: 1,
    id: ID,
    created: '2026-03-04T18:00:00Z',
    ...sampleMembers(DID)[kind],
  })),
  sampleBadge(DID, { endorsement: [sampleEndorsement(DID)] }),
  sampleEndorsement(DID),
  sampleModel(DID),
];
const rules = Object.values(TWELVE).map((require) => ({
  type: 'BadgeRule',
  v: 1,
  signer: 'peer',
  validFor: 'P2Y',
  claimTTL: 'P60D',
  require: { any: [require, { all: [{ selfClaim: { evidenceMin: 1, narrativeMin: 1 } }] }] },
}));
const seedsOf = (values: readonly object[]): Uint8Array[] =>
  values.map((value) => toBytes(JSON.stringify(value)));

/** What people hand to each other, and the rules that judge it. */
export const records: readonly Target[] = [
  {
    name: 'record',
    seeds: seedsOf(samples),
    mutate: withJson,
    run: (bytes) => {
      const value: unknown = JSON.parse(toText(bytes));
      const answer = parseRecord(value);
      if (answer.ok) {
        assert.deepEqual(answer.record, value);
        assert.ok(Object.isFrozen(answer.record));
      }
      return answer;
    },
    allows: isSyntax,
  },
  {
    name: 'opened record (read)',
    seeds: seedsOf(samples),
    mutate: mutateBytes,
    run: async (bytes) => {
      const answer = await openRecord(toText(bytes), { now: NOW });
      if (!answer.ok) return answer;
      assert.notEqual(answer.opened.outcome, 'valid');
      assert.equal(answer.opened.digest, await digestRecord(answer.opened.record));
      return answer;
    },
    allows: never,
  },
  {
    name: 'rule',
    seeds: seedsOf(rules),
    mutate: withJson,
    run: (bytes) => {
      const answer = parseRule(JSON.parse(toText(bytes)));
      if (!answer.ok) return answer;
      return Object.values(FULFILLED).map(({ records: some, now }) => {
        const verdict = evaluate(answer.rule, some, new Date(now), 'en');
        assert.equal(verdict.ok, verdict.missing.length === 0);
        return verdict;
      });
    },
    allows: isSyntax,
  },
];
