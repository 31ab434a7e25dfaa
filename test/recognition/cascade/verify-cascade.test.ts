import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BundleParts } from '../../../packages/recognition/src/cascade/bundle.js';
import { verifyCascade } from '../../../packages/recognition/src/cascade/verify-cascade.js';
import type { Opened, OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { buildLineage, NOW } from '../fixtures/lineage.js';
import {
  badgeOf,
  charterOf,
  claimOf,
  COMMUNITY,
  did,
  digestOf,
  endorsementOf,
  later,
  own,
} from '../fixtures/records.js';
import { P3, P9 } from '../fixtures/rules.js';

const LINEAGE = buildLineage();
const badgeIn = (opened: readonly OpenedRecord[], name: string) =>
  (opened.find(({ digest }) => digest === digestOf(`badge-${name}`)) ?? assert.fail(name)) as Opened<'badge'>;

/** What a badge comes to, and why. */
function verdictOf(badge: Opened<'badge'>, changes: Partial<BundleParts> = {}, now = NOW) {
  const parts = { opened: LINEAGE, charter: charterOf(), ...changes };
  const { outcome, reasons } = verifyCascade(badge, parts, { now: new Date(now) });
  return [outcome, ...reasons.map(({ code }) => code)].join(' ');
}

/** As above, of Hoa, where her badge or other records are different. */
const ofHoa = (
  change: (one: OpenedRecord) => OpenedRecord | readonly OpenedRecord[],
  further: readonly OpenedRecord[] = [],
) => {
  const opened = [...LINEAGE.flatMap((one) => change(one)), ...further];
  return verdictOf(badgeIn(opened, 'Hoa'), { opened });
};

const withRecord = (one: OpenedRecord, members: object) =>
  ({ ...one, record: { ...one.record, ...members } }) as OpenedRecord;

const isOne = (one: OpenedRecord, label: string) => one.digest === digestOf(label);
const change = (label: string, members: object) => (one: OpenedRecord) =>
  isOne(one, label) ? withRecord(one, members) : one;
const without = (label: string) => (one: OpenedRecord) => (isOne(one, label) ? [] : one);

describe('verifyCascade, step 1: the badge', () => {
  it('refuses one of which a signature is broken, or that is of tomorrow', () => {
    const broken = { ...badgeIn(LINEAGE, 'Hoa'), outcome: 'invalid' } as Opened<'badge'>;
    assert.equal(verdictOf(broken, { opened: [broken] }), 'refused badge.not_valid');
    assert.equal(verdictOf(badgeIn(LINEAGE, 'Hoa'), {}, '2025-02-01T00:00:00Z'), 'refused badge.not_valid');
  });

  it('refuses one that is revoked', () => {
    assert.equal(
      verdictOf(badgeIn(LINEAGE, 'Hoa'), { revoked: ['urn:uuid:badge-Hoa'] }),
      'refused badge.withdrawn',
    );
  });

  it('says of one whose time is over that it was good', () => {
    assert.equal(verdictOf(badgeIn(LINEAGE, 'Hoa'), {}, '2027-06-01T00:00:00Z'), 'expired badge.expired');
  });

  it('lets those be who learned of somebody whose badge ended later', () => {
    // Dan's badge ends a month before that of Hoa.
    assert.equal(verdictOf(badgeIn(LINEAGE, 'Hoa'), {}, '2027-02-01T00:00:00Z'), 'verified');
  });

  it('finds the badge itself where it is not among the records', () => {
    const hoa = badgeIn(LINEAGE, 'Hoa');
    assert.equal(verdictOf(hoa, { opened: LINEAGE.filter((one) => one !== hoa) }), 'verified');
  });
});

describe('verifyCascade, step 2: the claim', () => {
  it('leaves open what a claim says that is not at hand', () => {
    assert.equal(ofHoa(without('claim-Hoa')), 'partial records.missing');
  });

  it('refuses a badge whose claim is of somebody else, of another badge, or of another achievement', () => {
    const expected = 'refused claim.not_hers';
    assert.equal(ofHoa(change('claim-Hoa', { subject: did('Kim') })), expected);
    assert.equal(ofHoa(change('claim-Hoa', { credentialId: 'urn:uuid:badge-Kim' })), expected);
    assert.equal(
      ofHoa(
        change('claim-Hoa', { achievement: { id: 'https://jdn.example/b/autre', digest: digestOf('m') } }),
      ),
      expected,
    );
  });

  it('refuses a badge whose claim its learner did not sign', () => {
    const unsigned = (one: OpenedRecord) =>
      isOne(one, 'claim-Hoa') ? ({ ...one, signers: [did('Eve')] } as OpenedRecord) : one;
    assert.equal(ofHoa(unsigned), 'refused claim.not_hers');
  });

  it('refuses a badge that names no claim, and asks none of a source', () => {
    assert.equal(ofHoa(change('badge-Hoa', { evidence: [] })), 'refused claim.not_found');
    assert.equal(verdictOf(badgeIn(LINEAGE, 'Ana')), 'verified');
  });
});

describe('verifyCascade, step 3: the endorsements', () => {
  const endorsed = (members: object) => {
    const opened = LINEAGE.map((one) => {
      if (!isOne(one, 'badge-Hoa')) return one;
      const carried = one.carried.map((endorsement) => {
        const { credentialSubject } = (endorsement as Opened<'endorsement'>).record;
        return withRecord(endorsement, { credentialSubject: { ...credentialSubject, ...members } });
      });
      return { ...one, carried };
    });
    return verdictOf(badgeIn(opened, 'Hoa'), { opened });
  };

  it('counts none that is of another badge or claim, or says nothing of how it was known', () => {
    assert.equal(endorsed({}), 'verified');
    assert.equal(endorsed({ id: 'urn:uuid:badge-Kim' }), 'partial paths.too_few');
    assert.equal(endorsed({ claimDigest: digestOf('claim-Kim') }), 'partial paths.too_few');
    assert.equal(endorsed({ basis: undefined }), 'partial paths.too_few');
  });

  it('counts none without a badge of the endorser, and says which is not there', () => {
    const link = { id: 'urn:uuid:elsewhere', digest: digestOf('elsewhere') };
    assert.equal(endorsed({ holderCredential: link }), 'partial paths.too_few records.missing');
    assert.equal(
      endorsed({ holderCredential: { id: 'urn:uuid:badge-Eve', digest: digestOf('badge-Eve') } }),
      'partial paths.too_few',
    );
  });

  it('names what is missing behind it, however far', () => {
    const opened = LINEAGE.filter((one) => !isOne(one, 'badge-Ana') && !isOne(one, 'badge-Bo'));
    const parts = { opened, charter: charterOf() };
    const { outcome, reasons } = verifyCascade(badgeIn(opened, 'Max'), parts, { now: new Date(NOW) });
    assert.equal(outcome, 'partial');
    assert.deepEqual(reasons.at(-1), {
      code: 'records.missing',
      about: ['badge-Ana', 'badge-Bo'].map(digestOf),
    });
  });
});

describe('verifyCascade, step 4: the rule', () => {
  const withRule = (rule: unknown) => (one: OpenedRecord) => {
    if (!isOne(one, 'badge-Hoa')) return one;
    const { credentialSubject } = (one as Opened<'badge'>).record;
    const achievement = { ...credentialSubject.achievement, criteria: { rule } };
    return withRecord(one, { credentialSubject: { ...credentialSubject, achievement } });
  };
  const written = (require: object, envelope: object = {}) =>
    withRule(JSON.stringify({ type: 'BadgeRule', v: 1, signer: 'peer', require, ...envelope }));

  it('counts who signed the badge as one who stands for it', () => {
    assert.equal(ofHoa(written(P3)), 'verified');
  });

  it('takes the rule as it is written, too', () => {
    assert.equal(ofHoa(withRule({ type: 'BadgeRule', v: 1, signer: 'peer', require: P3 })), 'verified');
  });

  it('refuses a badge whose endorsements are too few for it', () => {
    const three = { endorsed: { n: 3, by: { holds: 'self' }, paths: 2 } };
    assert.equal(ofHoa(written(three)), 'refused rule.not_met');
  });

  it('takes an endorsement that came later', () => {
    const three = { endorsed: { n: 3, by: { holds: 'self' }, paths: 2 } };
    const third = endorsementOf({
      label: 'third',
      by: 'Fox',
      of: 'badge-Hoa',
      claim: 'claim-Hoa',
      at: later(NOW, -1),
    });
    assert.equal(ofHoa(written(three), [third]), 'verified');
  });

  it('refuses a badge that was given after the claim had ended', () => {
    assert.equal(ofHoa(written(P3, { claimTTL: 'P1D' })), 'refused rule.not_met');
    assert.equal(ofHoa(written(P3, { claimTTL: 'P2D' })), 'verified');
  });

  it('leaves open what rests on records that may be kept elsewhere, and what this version does not know', () => {
    const open = 'partial rule.not_met records.missing';
    assert.equal(ofHoa(written({ all: [P3, P9] })), open);
    assert.equal(ofHoa(written({ levitated: { n: 1 } })), open);
    assert.equal(ofHoa(withRule('{')), open);
    assert.equal(ofHoa(written({ any: [P3, P9] })), 'verified');
    assert.equal(ofHoa(written({ any: [{ endorsed: { n: 9 } }, P9] })), open);
    assert.equal(
      ofHoa(written({ any: [{ endorsed: { n: 9 } }, { endorsed: { n: 8 } }] })),
      'refused rule.not_met',
    );
  });
});

describe('verifyCascade, step 5: the paths', () => {
  it('asks for no more than the charter does', () => {
    const roots = ['Ana', 'Bo', 'Cleo'].map((name) => ({ id: did(name), since: '2025-01-10' }));
    const families = (minPaths: number) => ({ gpc: { roots, rule: { minPaths, minHolders: 2 } } });
    const asked = (minPaths: number) => {
      const parts = { opened: LINEAGE, charter: charterOf({ families: families(minPaths) }) };
      const {
        outcome,
        paths,
        minPaths: wanted,
      } = verifyCascade(badgeIn(LINEAGE, 'Hoa'), parts, { now: new Date(NOW) });
      return [outcome, paths, wanted];
    };
    assert.deepEqual(asked(1), ['verified', 1, 1]);
    assert.deepEqual(asked(3), ['partial', 2, 3]);
  });

  it('finds no source without a charter in force', () => {
    const { outcome, paths } = verifyCascade(
      badgeIn(LINEAGE, 'Hoa'),
      { opened: LINEAGE, charter: charterOf({}, ['Ana']) },
      { now: new Date(NOW) },
    );
    assert.deepEqual([outcome, paths], ['partial', 0]);
  });

  it('takes one path and the stamp of the community while a family is young', () => {
    const young = badgeOf({
      label: 'badge-Zoe',
      subject: 'Zoe',
      issuer: 'Ana',
      validFrom: later(NOW, -5),
      links: ['badge-Ana'],
      claim: 'claim-Zoe',
    });
    const claim = claimOf({ label: 'claim-Zoe', by: 'Zoe', for: 'badge-Zoe', at: later(NOW, -6) });
    const stamp = endorsementOf({
      label: 'stamp',
      by: COMMUNITY,
      of: 'badge-Zoe',
      claim: 'claim-Zoe',
      at: later(NOW, -5),
    });
    const opened = [...LINEAGE, young, claim];
    assert.equal(verdictOf(young, { opened }), 'partial paths.too_few');
    const { outcome, paths, minPaths } = verifyCascade(
      young,
      { opened: [...opened, stamp], charter: charterOf() },
      { now: new Date(NOW) },
    );
    assert.deepEqual([outcome, paths, minPaths], ['verified', 1, 1]);
  });

  it('takes the word of the community for what it issued itself', () => {
    const given = badgeOf({ label: 'badge-Zoe', subject: 'Zoe', validFrom: later(NOW, -5) });
    const { outcome, paths, minPaths } = verifyCascade(
      given,
      { opened: [given], charter: charterOf() },
      { now: new Date(NOW) },
    );
    assert.deepEqual([outcome, paths, minPaths], ['verified', 1, 1]);
  });
});

describe('verifyCascade, where a badge behind it was withdrawn', () => {
  const mistake = own('withdrawal', 'w', NOW, {
    credential: { id: 'urn:uuid:badge-Eve' },
    reason: 'erreur',
    by: [COMMUNITY],
  });

  it('says that it is to be endorsed anew, and that its time is over where it is', () => {
    const opened = [...LINEAGE, mistake];
    assert.equal(verdictOf(badgeIn(opened, 'Hoa'), { opened }), 'to_reendorse paths.too_few');
    assert.equal(
      verdictOf(badgeIn(opened, 'Hoa'), { opened }, '2027-06-01T00:00:00Z'),
      'expired badge.expired paths.too_few',
    );
  });

  it('knows no grace where a status list revokes, as it does not say since when', () => {
    const revoked = ['urn:uuid:badge-Eve'];
    const outcomes = ['Hoa', 'Jo', 'Kim', 'Lou', 'Max', 'Ida'].map(
      (name) => verdictOf(badgeIn(LINEAGE, name), { revoked }).split(' ')[0],
    );
    assert.deepEqual(outcomes, [...Array.from({ length: 5 }, () => 'to_reendorse'), 'verified']);
  });

  it('is frozen, and names each record once', () => {
    const verdict = verifyCascade(
      badgeIn(LINEAGE, 'Max'),
      { opened: [...LINEAGE, mistake], charter: charterOf() },
      { now: new Date(NOW) },
    );
    assert.ok(Object.isFrozen(verdict) && Object.isFrozen(verdict.reasons) && Object.isFrozen(verdict.used));
    assert.deepEqual(verdict.used, [...new Set(verdict.used)].sort());
    assert.ok(verdict.used.includes(digestOf('w')));
  });
});
