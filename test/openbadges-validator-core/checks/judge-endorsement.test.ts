import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeEndorsement } from '../../../packages/openbadges-validator-core/src/checks/judge-endorsement.js';
import type { Check } from '../../../packages/openbadges-validator-core/src/verdict.js';
import { buildEndorsement } from '../fixtures/build-credential.js';
import { forgeToken } from '../fixtures/sign-jwt.js';

const FRIEND = 'did:example:friend';
const GOOD: readonly Check[] = [
  { id: 'proof', outcome: 'pass', source: '' },
  { id: 'issuer', outcome: 'pass', source: '' },
];
const FORGED: readonly Check[] = [{ id: 'proof', outcome: 'fail', source: '', code: 'proof.invalid' }];

const carry = (endorsement: unknown) => ({
  endorsement: endorsement as never,
  carriedBy: 'achievement' as const,
  endorsable: ['urn:badge', 'urn:model'],
});
const judge = (checks: readonly Check[]) => () => Promise.resolve(checks);
const never = () => assert.fail('nothing is to be verified here');

describe('judgeEndorsement', () => {
  it('shows who said what about what, and when, once its proof holds', async () => {
    const verdict = await judgeEndorsement(carry(buildEndorsement(FRIEND, 'urn:model')), judge(GOOD));
    assert.deepEqual(verdict, {
      outcome: 'valid',
      checks: GOOD,
      carriedBy: 'achievement',
      about: 'urn:model',
      by: { id: FRIEND, name: 'Ressourcerie' },
      comment: 'Vu de mes yeux.',
      issuedOn: '2026-03-02T00:00:00Z',
    });
  });

  it('lets a forged one say nothing', async () => {
    const verdict = await judgeEndorsement(carry(buildEndorsement(FRIEND, 'urn:badge')), judge(FORGED));
    assert.deepEqual(verdict, { outcome: 'invalid', checks: FORGED, carriedBy: 'achievement' });
  });

  it('reads one that is a JWT', async () => {
    const token = forgeToken({ alg: 'ES256' }, buildEndorsement(FRIEND, 'urn:badge'));
    const verdict = await judgeEndorsement(carry(token), judge(GOOD));
    assert.equal(verdict.by?.id, FRIEND);
  });

  it('tells which endorsers the caller knows, and only of proven ones', async () => {
    const one = carry(buildEndorsement(FRIEND, 'urn:badge'));
    const trusted = { [FRIEND]: 'La Ressourcerie du Vexin' };
    assert.equal((await judgeEndorsement(one, judge(GOOD), trusted)).by?.knownAs, 'La Ressourcerie du Vexin');
    assert.equal((await judgeEndorsement(one, judge(GOOD), ['did:other'])).by?.knownAs, undefined);
    const unbound: Check = {
      id: 'issuer',
      outcome: 'warn',
      source: '',
      code: 'proof.issuer_not_bound',
      issuer: FRIEND,
    };
    const [proof] = GOOD;
    assert.ok(proof);
    assert.equal((await judgeEndorsement(one, judge([proof, unbound]), trusted)).by?.knownAs, undefined);
  });

  for (const [why, subject] of [
    ['something else', { id: 'urn:other', type: ['EndorsementSubject'] }],
    ['nothing', { type: ['EndorsementSubject'] }],
    ['several things at once', [{ id: 'urn:badge' }, { id: 'urn:other' }]],
  ] as const) {
    it(`does not verify praise of ${why}`, async () => {
      const one = buildEndorsement(FRIEND, 'urn:badge', { credentialSubject: subject });
      const { outcome, checks } = await judgeEndorsement(carry(one), never);
      assert.deepEqual([outcome, checks[0]?.code], ['invalid', 'endorsement.other_subject']);
    });
  }

  for (const [what, endorsement, code] of [
    [
      'another credential',
      { ...buildEndorsement(FRIEND, 'urn:badge'), type: ['VerifiableCredential'] },
      'model.type',
    ],
    ['an address', 'https://friend.example/endorsement', 'input.not_a_badge'],
    ['a word', 'hello', 'input.not_a_badge'],
    ['a number', 5, 'input.not_a_badge'],
    ['a list', [], 'input.not_a_badge'],
    ['a cut token', 'e30.e30.!', 'input.not_a_badge'],
  ] as const) {
    it(`does not take ${what} for an endorsement`, async () => {
      const { outcome, checks } = await judgeEndorsement(carry(endorsement), never);
      assert.deepEqual([outcome, checks[0]?.code], ['invalid', code]);
    });
  }

  it('lets what is no matter of the endorsement pass through', async () => {
    const one = carry(buildEndorsement(FRIEND, 'urn:badge'));
    await assert.rejects(
      judgeEndorsement(one, () => Promise.reject(new RangeError('x'))),
      RangeError,
    );
  });
});
