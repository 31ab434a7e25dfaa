import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimProgress, endorsersOf } from '../../../packages/recognition/src/dossier/claim-progress.js';
import { createDossier } from '../../../packages/recognition/src/dossier/create-dossier.js';
import { inboxOf } from '../../../packages/recognition/src/dossier/inbox-of.js';
import { rightToEndorse } from '../../../packages/recognition/src/dossier/right-to-endorse.js';
import type { Opened, OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { buildLineage, NOW, ONE_COLLUDER } from '../fixtures/lineage.js';
import {
  achievementOf,
  badgeOf,
  charterOf,
  claimOf,
  COMMUNITY,
  did,
  digestOf,
  endorsementOf,
  later,
  opened,
  own,
} from '../fixtures/records.js';
import { P1, P3, P9 } from '../fixtures/rules.js';

const now = new Date(NOW);
const PAIRS = { all: [P1, P3] };
const model = (require: object = PAIRS, envelope: object = { claimTTL: 'P60D' }) =>
  opened(
    'model',
    {
      ...achievementOf(),
      criteria: { narrative: 'x', rule: { type: 'BadgeRule', v: 1, signer: 'peer', require, ...envelope } },
    } as never,
    { label: 'model', signers: [COMMUNITY] },
  );
const asks = (name = 'Zoe', days = -9, changes: object = {}) =>
  claimOf({ label: `claim-${name}`, by: name, for: `badge-${name}`, at: later(NOW, days), ...changes });
const endorsed = (by: string, days = -1, name = 'Zoe') =>
  endorsementOf({
    label: `new-${by}-${days}`,
    by,
    of: `badge-${name}`,
    claim: `claim-${name}`,
    at: later(NOW, days),
  });
const replied = (answer: string, days: number, member = 'Dan') =>
  own('reply', `reply-${days}-${member}`, later(NOW, days), {
    claim: { id: 'urn:uuid:claim-Zoe', digest: digestOf('claim-Zoe') },
    member: did(member),
    answer,
  });
const dossierOf = (...records: readonly OpenedRecord[]) =>
  createDossier([charterOf(), ...buildLineage(ONE_COLLUDER), ...records]);
const withdrawn = (id: string, by: string, reason = 'retrait') =>
  own(
    'withdrawal',
    `w-${id}`,
    NOW,
    { credential: { id: `urn:uuid:${id}` }, reason, by: [did(by)] },
    { signers: [did(by)] },
  );

describe('the state of a claim', () => {
  const stateOf = (records: readonly OpenedRecord[], claim: Opened<'claim'> = asks(), rules = model()) =>
    claimProgress(claim, dossierOf(rules, claim, ...records), { now }).state;

  it('is waiting until the rule is met, and then ready', () => {
    assert.equal(stateOf([]), 'waiting');
    assert.equal(stateOf([endorsed('Dan')]), 'waiting');
    assert.equal(stateOf([endorsed('Dan'), endorsed('Eve')]), 'ready');
  });

  it('is what was last answered, but for an endorsement after it', () => {
    assert.equal(stateOf([replied('complete', -3)]), 'to-complete');
    assert.equal(stateOf([replied('decline', -3)]), 'declined');
    assert.equal(stateOf([replied('decline', -3), replied('complete', -2, 'Eve')]), 'to-complete');
    assert.equal(stateOf([replied('decline', -3), endorsed('Dan', -2)]), 'waiting');
    assert.equal(stateOf([replied('decline', -1), endorsed('Dan', -2)]), 'declined');
  });

  it('is not what she answers herself', () => {
    assert.equal(stateOf([replied('decline', -3, 'Zoe')]), 'waiting');
  });

  it('is over when its time is', () => {
    assert.equal(stateOf([], asks('Zoe', -61)), 'expired');
    assert.equal(stateOf([replied('decline', -3)], asks('Zoe', -61)), 'expired');
  });

  it('is left by her alone, and replaced by her alone', () => {
    assert.equal(stateOf([withdrawn('claim-Zoe', 'Zoe')]), 'left');
    assert.equal(stateOf([withdrawn('claim-Zoe', 'Dan')]), 'waiting');
    const completing = (by: string) => {
      const made = claimOf({ label: 'claim-2', by, for: 'badge-Zoe', at: later(NOW, -2) });
      return {
        ...made,
        record: { ...made.record, completes: { id: 'urn:uuid:claim-Zoe', digest: digestOf('claim-Zoe') } },
      };
    };
    assert.equal(stateOf([completing('Zoe')]), 'replaced');
    assert.equal(stateOf([completing('Mal')]), 'waiting');
  });

  it('is accepted by a badge of this claim for her, and by no other', () => {
    const badge = (changes: object) =>
      badgeOf({ label: 'badge-Zoe', subject: 'Zoe', validFrom: NOW, ...changes });
    assert.equal(stateOf([badge({ claim: 'claim-Zoe' })]), 'accepted');
    assert.equal(stateOf([badge({})]), 'accepted', 'one that names no claim');
    assert.equal(stateOf([badge({ claim: 'other' })]), 'waiting');
    assert.equal(stateOf([badge({ subject: 'Mal', claim: 'claim-Zoe' })]), 'waiting');
  });

  it('is unknown where the model or its rule cannot be read', () => {
    assert.equal(claimProgress(asks(), dossierOf(asks()), { now }).state, 'unknown');
    assert.equal(stateOf([], asks(), { ...model(), outcome: 'invalid' }), 'unknown');
    const broken = { ...model(), record: { ...model().record, criteria: { narrative: 'x' } } };
    assert.equal(stateOf([], asks(), broken), 'unknown');
  });

  it('comes with the endorsements of this claim, the oldest first, and each endorser once', () => {
    const other = endorsementOf({ label: 'o', by: 'Fox', of: 'badge-Zoe', claim: 'other', at: NOW });
    const said = [endorsed('Eve', -1), endorsed('Dan', -2), endorsed('Eve', -3), other];
    const progress = claimProgress(asks(), dossierOf(model(), asks(), ...said), { now });
    assert.deepEqual(
      progress.endorsements.map(({ record }) => record.validFrom),
      [-3, -2, -1].map((day) => later(NOW, day)),
    );
    assert.deepEqual(endorsersOf(progress), ['Eve', 'Dan'].map(did));
  });
});

describe('rightToEndorse', () => {
  const right = (person: string, require: object = PAIRS, ...records: readonly OpenedRecord[]) => {
    const dossier = dossierOf(model(require), asks(), ...records);
    const progress = claimProgress(asks(), dossier, { now });
    return rightToEndorse(did(person), progress, dossier, now)?.digest.slice('zQm'.length);
  };
  const badge = (label: string, subject: string, changes: object = {}) =>
    badgeOf({ label, subject, validFrom: later(NOW, -5), ...changes });

  it('is that of a holder whom the sources reach', () => {
    assert.equal(right('Dan'), 'badge-Dan');
    assert.equal(right('Mal'), 'badge-Mal');
    assert.equal(right('s1'), undefined, 'a key that one holder made up');
    assert.equal(right('Nobody'), undefined);
  });

  it('is nobody’s of her own claim', () => {
    assert.equal(right('Zoe', PAIRS, badge('badge-Zoe-1', 'Zoe')), undefined);
  });

  it('is nobody’s where the rule asks for no endorsement, or cannot be read', () => {
    assert.equal(right('Dan', P9), undefined);
    assert.equal(right('Dan', { levitated: {} }), undefined);
    assert.equal(right('Dan', { any: [P9, P3] }), 'badge-Dan', 'one way of several does');
  });

  it('is hers by the badge that the rule names', () => {
    const coach = { id: 'https://jdn.example/b/coach', family: 'coach', stage: 1 };
    const named = { endorsed: { n: 1, by: { holds: coach.id } } };
    assert.equal(right('Dan', named), undefined);
    assert.equal(right('Dan', named, badge('coach', 'Dan', { achievement: coach })), 'coach');
    assert.equal(right('Dan', { endorsed: { n: 1, by: { holds: 'stage-3' } } }), undefined);
    assert.equal(right('Dan', { endorsed: { n: 1, by: { holds: 'stage-1' } } }), 'badge-Dan');
  });

  it('is hers for whom another community vouches, too', () => {
    const external = { issuers: ['did:web:a.example'], achievements: ['https://a.example/b'] };
    assert.equal(right('Dan', { external: { ...external, then: { endorsed: { n: 1 } } } }), 'badge-Dan');
    const stage3 = { endorsed: { n: 1, by: { holds: 'stage-3' } } };
    assert.equal(right('Dan', { external: { ...external, then: stage3 } }), undefined);
  });

  it('is by the highest of her badges, and of those of one stage by the newest', () => {
    const higher = badge('badge-Dan-3', 'Dan', {
      achievement: { id: 'https://jdn.example/b/gpc-3', stage: 3 },
    });
    const newer = badge('badge-Dan-2', 'Dan');
    assert.equal(right('Dan', PAIRS, newer), 'badge-Dan-2');
    assert.equal(right('Dan', PAIRS, newer, higher), 'badge-Dan-3');
  });

  it('is gone with her badge', () => {
    assert.equal(right('Dan', PAIRS, withdrawn('badge-Dan', 'Dan')), undefined);
    assert.equal(right('Dan', PAIRS, withdrawn('badge-Dan', COMMUNITY, 'erreur')), undefined);
    assert.equal(right('Dan', PAIRS, withdrawn('badge-Dan', 'Mal')), 'badge-Dan');
  });
});

describe('inboxOf', () => {
  const inbox = (person: string, ...records: readonly OpenedRecord[]) =>
    inboxOf(did(person), dossierOf(model(), ...records), { now }).map(({ claim, isTeacher, isEndorsed }) =>
      [claim.digest.slice('zQmclaim-'.length), isTeacher && 'teacher', isEndorsed && 'endorsed']
        .filter(Boolean)
        .join(' '),
    );
  const three = [asks('Xu', -3), asks('Yan', -8), asks('Zoe', -5, { learnedFrom: ['Dan'] })];

  it('has the claims of others: first those that name her, then the oldest', () => {
    assert.deepEqual(inbox('Dan', ...three), ['Zoe teacher', 'Yan', 'Xu']);
    assert.deepEqual(inbox('Eve', ...three), ['Yan', 'Zoe', 'Xu']);
  });

  it('is empty for who may not answer', () => {
    for (const person of ['Zoe', 's1', 'Nobody']) assert.deepEqual(inbox(person, ...three), []);
  });

  it('keeps a claim that she endorsed, and that is ready, until its badge is there', () => {
    const ready = [asks(), endorsed('Dan'), endorsed('Eve')];
    assert.deepEqual(inbox('Dan', ...ready), ['Zoe endorsed']);
    assert.deepEqual(inbox('Fox', ...ready), ['Zoe']);
    const badge = badgeOf({
      label: 'badge-Zoe',
      subject: 'Zoe',
      issuer: 'Eve',
      validFrom: NOW,
      claim: 'claim-Zoe',
    });
    assert.deepEqual(inbox('Dan', ...ready, badge), []);
  });

  it('keeps what another declined, and nothing that is over, left or replaced', () => {
    assert.deepEqual(inbox('Eve', asks(), replied('decline', -3)), ['Zoe']);
    assert.deepEqual(inbox('Eve', asks('Zoe', -61)), []);
    assert.deepEqual(inbox('Eve', asks(), withdrawn('claim-Zoe', 'Zoe')), []);
  });

  it('gives with each the badge by which she may answer', () => {
    const [item] = inboxOf(did('Dan'), dossierOf(model(), asks()), { now });
    assert.equal(item?.by.digest, digestOf('badge-Dan'));
    assert.equal(item.state, 'waiting');
  });
});
