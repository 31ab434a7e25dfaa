import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createKey, type CreatedKey } from '../../../packages/openbadges-validator-core/src/create-key.js';
import { sign } from '../../../packages/openbadges-validator-core/src/sign.js';
import { createRecord } from '../../../packages/recognition/src/records/create-record.js';
import { digestRecord } from '../../../packages/recognition/src/records/digest-record.js';
import {
  openRecord,
  type Opened,
  type OpenedRecord,
} from '../../../packages/recognition/src/records/open-record.js';
import { signRecord } from '../../../packages/recognition/src/records/sign-record.js';
import { evaluate } from '../../../packages/recognition/src/rules/evaluate.js';
import { claimOf, digestOf, later } from '../fixtures/records.js';
import { sampleBadge, sampleEndorsement } from '../fixtures/sample-credentials.js';
import { DIGEST } from '../fixtures/sample-members.js';
import { codesOf, judge, P1, P2, P3, P5, P7, P9, P12, ruleOf, tell } from '../fixtures/rules.js';
import { ASKED, CLAIMED, endorsed, hoaAsks } from '../fixtures/scenes.js';

const both = [endorsed('Dan'), endorsed('Eve')];
const UNKNOWN = { tasted: {} };

describe('evaluate', () => {
  it('of all, wants each, and lists what is missing in the order of the rule', () => {
    assert.equal(tell(judge({ all: [P1, P3] }, hoaAsks(both), ASKED)), 'ok');
    assert.equal(
      codesOf(judge({ all: [P9, P1, P3] }, hoaAsks([]), ASKED).missing),
      'wiki.statement endorsed.peers',
    );
  });

  it('of any, wants one, and says what each way lacks', () => {
    assert.equal(tell(judge({ any: [P9, P3] }, hoaAsks(both), ASKED)), 'ok');
    const { missing } = judge({ any: [P9, P3] }, hoaAsks([endorsed('Dan')]), ASKED);
    assert.deepEqual(missing, [
      { code: 'choice', n: 1, of: [[{ code: 'wiki.statement' }], [{ code: 'endorsed.peers', n: 1 }]] },
    ]);
  });

  it('of several, wants as many, and says how many more', () => {
    const rule = { atLeast: { n: 2, of: [P1, P9, P3] } };
    assert.equal(tell(judge(rule, hoaAsks(both), ASKED)), 'ok');
    const { missing } = judge(rule, hoaAsks([]), ASKED);
    assert.deepEqual(missing, [
      { code: 'choice', n: 1, of: [[{ code: 'wiki.statement' }], [{ code: 'endorsed.peers', n: 2 }]] },
    ]);
  });

  it('of a known and an unknown way, takes the known one', () => {
    assert.equal(tell(judge({ any: [UNKNOWN, P3] }, hoaAsks(both), ASKED)), 'ok');
    assert.equal(codesOf(judge({ all: [UNKNOWN, P3] }, hoaAsks(both), ASKED).missing), 'rule.unknown');
    assert.equal(judge({ any: [UNKNOWN] }, hoaAsks(both), ASKED).ok, false);
  });

  it('tells one lack once', () => {
    const { claim: _, ...unclaimed } = hoaAsks(both);
    assert.equal(codesOf(judge({ all: [P1, P2, P3] }, unclaimed, ASKED).missing), 'claim.none');
  });

  it('counts paths where the rule does', () => {
    assert.equal(judge({ all: [P1, P3] }, hoaAsks(both), ASKED).paths, 2);
    assert.equal(judge({ all: [P1, P2] }, hoaAsks(both), ASKED).paths, undefined);
    assert.equal(judge(P3, hoaAsks([]), ASKED).paths, 0);
  });

  it('wants a claim that is named to be there and open, whatever the rule asks', () => {
    const envelope = { claimTTL: 'P60D' };
    const records = hoaAsks([]);
    const ana = { ...records, candidate: 'did:key:z6MkAna' };
    assert.equal(codesOf(judge(P12, ana, ASKED).missing), 'claim.none');
    const { claim: _, ...unclaimed } = ana;
    assert.equal(tell(judge(P12, unclaimed, ASKED, envelope)), 'ok');
    assert.equal(codesOf(judge(P1, records, later(CLAIMED, 61), envelope).missing), 'claim.expired');
    assert.equal(tell(judge(P1, records, later(CLAIMED, 61))), 'ok');
  });

  it('takes no claim of tomorrow', () => {
    const claim = claimOf({ label: 'claim-Hoa', by: 'Hoa', for: 'badge-Hoa', at: later(ASKED, 1) });
    assert.equal(codesOf(judge(P1, hoaAsks([], { opened: [claim] }), ASKED).missing), 'claim.none');
    assert.equal(tell(judge(P1, hoaAsks([], { opened: [claim] }), later(ASKED, 1))), 'ok');
  });

  it('says the rule in the language that is asked for, French where none is', () => {
    assert.equal(
      evaluate(ruleOf(P5), hoaAsks([]), new Date(ASKED)).phrase,
      'Scannez le code pendant l’atelier.',
    );
    assert.equal(
      evaluate(ruleOf(P5), hoaAsks([]), new Date(ASKED), 'en').phrase,
      'Scan the code during the workshop.',
    );
  });

  it('names what the answer rests on, sorted, and nothing that it did not need', () => {
    const { used } = judge(P3, hoaAsks(both), ASKED);
    assert.deepEqual([...used].sort(), used);
    for (const label of [
      'claim-Hoa',
      'new-Dan',
      'new-Eve',
      'badge-Dan',
      'badge-Eve',
      'badge-Ana',
      'endorsement-Ana-Dan',
      'charter',
    ])
      assert.ok(used.includes(digestOf(label)), label);
    for (const label of ['badge-Gil', 'badge-Jo', 'claim-Ida', 'membership-Ana'])
      assert.ok(!used.includes(digestOf(label)), label);
    assert.deepEqual(judge(P7, hoaAsks([]), ASKED).used, [digestOf('claim-Hoa')]);
  });
});

describe('from signed bytes to an answer', () => {
  const now = new Date('2026-03-10T08:00:00Z');
  let community: CreatedKey;
  let dan: CreatedKey;
  let hoa: CreatedKey;
  let eve: CreatedKey;
  before(async () => {
    [community, dan, hoa, eve] = (await Promise.all([1, 2, 3, 4].map(() => createKey()))) as [
      CreatedKey,
      CreatedKey,
      CreatedKey,
      CreatedKey,
    ];
  });

  async function opened(value: object): Promise<OpenedRecord> {
    const answer = await openRecord(JSON.stringify(value), { now });
    assert.ok(answer.ok);
    return answer.opened;
  }

  /** Badges of the community for two holders, a claim of Hoa, and what they say of it. */
  async function story() {
    const { credentialSubject } = sampleBadge(community.did) as {
      credentialSubject: { achievement: object };
    };
    const achievement = {
      ...credentialSubject.achievement,
      creator: { id: community.did, type: ['Profile'] },
    };
    const held = (key: CreatedKey, id: string) =>
      sign(
        sampleBadge(community.did, {
          id,
          validFrom: '2026-02-01T09:00:00Z',
          credentialSubject: { id: key.did, type: ['AchievementSubject'], achievement },
          evidence: undefined,
        }),
        community,
        { created: new Date('2026-02-01T09:00:00Z') },
      );
    const ids = [
      'urn:uuid:da000000-0000-4000-8000-000000000001',
      'urn:uuid:ee000000-0000-4000-8000-000000000001',
    ] as const;
    const badges = await Promise.all([held(dan, ids[0]), held(eve, ids[1])]);
    const charter = await [community, dan, eve].reduce(
      async (record, key) => signRecord(await record, key, { now }),
      Promise.resolve(
        createRecord(
          'charter',
          {
            community: community.did,
            families: { gpc: { roots: [dan, eve].map(({ did }) => ({ id: did, since: '2026-01-01' })) } },
          },
          { now, id: 'urn:uuid:c4000000-0000-4000-8000-000000000001' },
        ),
      ),
    );
    const credentialId = 'urn:uuid:7e1c0000-0000-4000-8000-000000000009';
    const claim = await signRecord(
      createRecord(
        'claim',
        {
          credentialId,
          achievement: { id: 'https://jdn.example/b/gpc-2', digest: DIGEST },
          subject: hoa.did,
          evidence: [{ kind: 'récit', text: 'J’ai animé une gestion par consentement.' }],
        },
        { now: new Date('2026-03-01T09:00:00Z'), id: 'urn:uuid:c1000000-0000-4000-8000-000000000001' },
      ),
      hoa,
      { now: new Date('2026-03-01T09:00:00Z') },
    );
    const claimDigest = await digestRecord(claim);
    const endorse = async (key: CreatedKey, index: 0 | 1) =>
      sign(
        sampleEndorsement(key.did, {
          id: `urn:uuid:e${index}000000-0000-4000-8000-000000000001`,
          credentialSubject: {
            id: credentialId,
            type: ['EndorsementSubject'],
            role: 'peer',
            basis: 'vu-faire',
            claimDigest,
            holderCredential: { id: ids[index], digest: await digestRecord(badges[index]) },
          },
        }),
        key,
        { created: new Date('2026-03-05T09:00:00Z') },
      );
    const endorsements = await Promise.all([endorse(dan, 0), endorse(eve, 1)]);
    const records = await Promise.all([...badges, claim, ...endorsements].map(opened));
    return {
      achievement: achievement as never,
      claim: claimDigest,
      candidate: hoa.did,
      charter: (await opened(charter)) as Opened<'charter'>,
      opened: records,
    };
  }

  it('two holders endorse what was claimed', async () => {
    const records = await story();
    assert.deepEqual(
      records.opened.map(({ outcome, problem }) => [outcome, problem?.code]),
      Array(5).fill(['valid', undefined]),
    );
    const verdict = evaluate(ruleOf(P3, { claimTTL: 'P60D' }), records, now);
    assert.equal(tell(verdict), 'ok');
    assert.equal(verdict.paths, 2);
    assert.equal(verdict.used.length, 6);
  });

  it('an endorsement that was changed after it was signed does not count', async () => {
    const records = await story();
    const last = records.opened.at(-1) ?? assert.fail();
    const changed = await opened({ ...last.record, validFrom: '2026-03-06T09:00:00Z' });
    assert.equal(changed.outcome, 'invalid');
    const verdict = evaluate(
      ruleOf(P3),
      { ...records, opened: [...records.opened.slice(0, -1), changed] },
      now,
    );
    assert.equal(tell(verdict), 'il manque 1 pair');
  });
});
