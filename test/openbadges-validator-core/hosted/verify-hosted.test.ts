import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verifyLegacy } from '../../../packages/openbadges-validator-core/src/hosted/verify-legacy.js';
import { readDocument } from '../../../packages/openbadges-validator-core/src/intake/read-document.js';
import { buildSession, fetchFrom, type Web } from '../../support/build-session.js';
import {
  ASSERTION_URL,
  CLASS_URL,
  ISSUER_URL,
  assertion,
  badgeClass,
  hostedWeb,
  issuer,
} from '../../support/hosted-badge.js';

async function judge(input: object | string, web: Web | undefined, email?: string) {
  const session = buildSession(web, email === undefined ? {} : { recipient: { email } });
  const verdict = await verifyLegacy(await readDocument(input), session);
  const odd = verdict.checks.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'skipped');
  return { ...verdict, told: odd.map(({ id, outcome, code }) => `${id} ${outcome} ${code ?? ''}`.trim()) };
}

describe('verifying a hosted badge', () => {
  it('passes every check, and shows the badge with its class and issuer', async () => {
    const { told, checks, badge, openBadgesVersion } = await judge(assertion(), hostedWeb());
    assert.deepEqual(told, []);
    assert.deepEqual(
      checks.map(({ id }) => id),
      ['model', 'proof', 'issuer', 'status', 'dates', 'recipient'],
    );
    assert.equal(badge?.name, 'Réparer un vélo');
    assert.equal(badge.issuer.name, 'Atelier du Vallon');
    assert.equal(openBadgesVersion, '2.0');
  });

  it('starts from an address as well', async () => {
    const { told, badge } = await judge(ASSERTION_URL, hostedWeb());
    assert.deepEqual(told, []);
    assert.equal(badge?.id, ASSERTION_URL);
  });

  it('asks for nobody’s pictures, criteria or evidence', async () => {
    const asked: string[] = [];
    const whole = assertion({ evidence: 'https://atelier.example/preuve' });
    const session = buildSession(undefined, {
      fetch: fetchFrom(hostedWeb({ [ASSERTION_URL]: whole }), asked),
    });
    await verifyLegacy(await readDocument(whole), session);
    assert.deepEqual(asked, [ASSERTION_URL, CLASS_URL, ISSUER_URL]);
  });

  it('compares the recipient when asked to', async () => {
    assert.deepEqual(
      (await judge(assertion(), hostedWeb(), 'camille@example.org')).told,
      ['recipient pass recipient.match'].slice(1),
    );
    assert.deepEqual((await judge(assertion(), hostedWeb(), 'claude@example.org')).told, [
      'recipient fail recipient.mismatch',
    ]);
  });

  it('finds out nothing without a network, and shows nothing as true', async () => {
    const { told, badge } = await judge(assertion(), undefined);
    assert.deepEqual(told, ['proof unchecked fetch.not_available']);
    assert.equal(badge, undefined);
  });

  it('still sees without a network that a badge expired, or keeps no rule', async () => {
    const expired = assertion({ expires: '2026-05-01T00:00:00Z' });
    assert.deepEqual((await judge(expired, undefined)).told, [
      'proof unchecked fetch.not_available',
      'dates fail date.expired',
    ]);
    assert.ok(
      (await judge(assertion({ badge: undefined }), undefined)).told.includes('model fail model.required'),
    );
  });

  for (const [why, status, told] of [
    ['410 Gone means revoked', 410, ['proof fail fetch.http_status', 'status fail status.revoked']],
    ['404 means that there is no such badge', 404, ['proof fail fetch.http_status']],
    ['403 means that nobody knows', 403, ['proof unchecked fetch.http_status']],
    ['500 means that nobody knows', 500, ['proof unchecked fetch.http_status']],
    ['a page where a badge should be means that nobody knows', '<html>', ['proof unchecked fetch.not_json']],
    [
      'a list where a badge should be means that nobody knows',
      [assertion()],
      ['proof unchecked fetch.not_json'],
    ],
    [
      'a copy with a name twice means that nobody knows',
      '{"id":"a","id":"b"}',
      ['proof unchecked fetch.not_json'],
    ],
  ] as const) {
    it(`takes care: ${why}`, async () => {
      const verdict = await judge(assertion(), hostedWeb({ [ASSERTION_URL]: status }));
      assert.deepEqual(verdict.told, told);
      assert.equal(verdict.badge, undefined);
    });
  }

  it('sees that the hosted copy says revoked, and why', async () => {
    const revoked = {
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id: ASSERTION_URL,
      revoked: true,
      revocationReason: 'Erreur',
    };
    const { checks, badge } = await judge(assertion(), hostedWeb({ [ASSERTION_URL]: revoked }));
    const status = checks.find(({ id }) => id === 'status');
    assert.ok(status?.code === 'status.revoked' && status.reason === 'Erreur');
    assert.equal(badge, undefined);
  });

  it('fails a badge that was written for somebody else than the hosted one', async () => {
    const forged = assertion({ recipient: { type: 'email', hashed: false, identity: 'voleur@example.org' } });
    const { told, badge } = await judge(forged, hostedWeb());
    assert.deepEqual(told, ['proof fail hosted.differs']);
    assert.equal(badge, undefined);
  });

  it('warns of a badge that differs in details, and shows the hosted one', async () => {
    const { told, badge } = await judge(assertion({ issuedOn: '2020-01-01T00:00:00Z' }), hostedWeb());
    assert.deepEqual(told, ['proof warn hosted.differs']);
    assert.equal(badge?.issuedOn, '2026-03-01T10:00:00Z');
  });

  it('follows a copy that says it is another’s, warns, and believes only that one', async () => {
    const moved = 'https://atelier.example/nouveau/1.json';
    const web = hostedWeb({ [ASSERTION_URL]: assertion({ id: moved }), [moved]: assertion({ id: moved }) });
    const { told, badge } = await judge(ASSERTION_URL, web);
    assert.deepEqual(told, ['proof warn hosted.id_mismatch']);
    assert.equal(badge?.id, moved);
    const circle = { ...web, [moved]: assertion({ id: 'https://atelier.example/ailleurs.json' }) };
    assert.deepEqual((await judge(ASSERTION_URL, circle)).told, ['proof fail hosted.id_mismatch']);
    assert.deepEqual((await judge(ASSERTION_URL, { ...web, [moved]: 404 })).told, [
      'proof fail fetch.http_status',
    ]);
  });

  it('refuses a mirror that vouches for a badge of somebody else', async () => {
    const mirror = 'https://evil.test/1.json';
    const forged = assertion({ recipient: { type: 'email', hashed: false, identity: 'voleur@example.org' } });
    const { told, badge } = await judge(mirror, hostedWeb({ [mirror]: forged }));
    assert.deepEqual(told, ['proof fail hosted.differs']);
    assert.equal(badge, undefined);
  });

  it('refuses a badge on a host where its issuer does not publish', async () => {
    const elsewhere = 'https://evil.test/1.json';
    const forged = assertion({ id: elsewhere });
    const { told } = await judge(forged, hostedWeb({ [elsewhere]: forged }));
    assert.deepEqual(told, ['issuer fail hosted.scope']);
  });

  it('does not let an open redirect on the issuer’s host vouch for a badge', async () => {
    const open = 'https://atelier.example/aller?vers=evil';
    const forged = assertion({ id: open });
    const { told } = await judge(
      forged,
      hostedWeb({ [open]: new URL('https://evil.test/1'), 'https://evil.test/1': forged }),
    );
    assert.deepEqual(told, ['proof warn hosted.id_mismatch', 'issuer fail hosted.scope']);
  });

  it('follows a redirect on the same host, and one from the bare host to www', async () => {
    const ends = ['https://atelier.example/ici.json', 'https://www.atelier.example/ici.json'];
    for (const end of ends) {
      const web = hostedWeb({ [ASSERTION_URL]: new URL(end), [end]: assertion() });
      assert.deepEqual((await judge(assertion(), web)).told, []);
    }
  });

  it('reads an issuer at its own address, whatever a badge says of it', async () => {
    const elsewhere = 'https://evil.test/1.json';
    const tame = issuer({ verification: { allowedOrigins: 'evil.test' } });
    const forged = assertion({ id: elsewhere, badge: badgeClass({ issuer: tame }) });
    assert.deepEqual((await judge(forged, hostedWeb({ [elsewhere]: forged }))).told, [
      'issuer fail hosted.scope',
    ]);
  });

  it('reads an issuer at the address that it says is its own', async () => {
    const elsewhere = 'https://evil.test/1.json';
    const copy = 'https://evil.test/atelier.json';
    const forged = assertion({
      id: elsewhere,
      badge: badgeClass({ id: 'https://evil.test/c', issuer: copy }),
    });
    const web = hostedWeb({
      [elsewhere]: forged,
      [copy]: issuer({ verification: { allowedOrigins: 'evil.test' } }),
    });
    assert.deepEqual((await judge(forged, web)).told, ['issuer fail hosted.scope']);
  });

  it('takes what a badge carries of its own host without asking again', async () => {
    const whole = assertion({ badge: badgeClass({ issuer: issuer() }) });
    assert.deepEqual((await judge(whole, { [ASSERTION_URL]: whole })).told, []);
  });

  it('warns of an issuer without a host of its own', async () => {
    const nameless = badgeClass({ issuer: issuer({ id: 'urn:uuid:1' }) });
    const { told } = await judge(assertion(), hostedWeb({ [CLASS_URL]: nameless }));
    assert.deepEqual(told, ['issuer warn hosted.no_policy_domain']);
  });

  for (const [why, changes, told] of [
    ['a class that is gone', { [CLASS_URL]: 404 }, ['model fail fetch.http_status']],
    ['a class that cannot be read now', { [CLASS_URL]: 503 }, ['model unchecked fetch.http_status']],
    ['a class that keeps no rule', { [CLASS_URL]: badgeClass({ name: 5 }) }, ['model fail model.value']],
    ['an issuer that is gone', { [ISSUER_URL]: 404 }, ['issuer fail fetch.http_status']],
    ['an issuer that cannot be read now', { [ISSUER_URL]: 503 }, ['issuer unchecked fetch.http_status']],
    [
      'an issuer that is something else',
      { [ISSUER_URL]: issuer({ type: 'Criteria' }) },
      ['issuer fail model.type'],
    ],
  ] as const) {
    it(`tells of ${why}`, async () => {
      assert.deepEqual((await judge(assertion(), hostedWeb(changes))).told, told);
    });
  }

  it('does not take a badge that is called signed for a hosted one', async () => {
    const named = assertion({ verification: { type: 'SignedBadge' } });
    assert.deepEqual((await judge(named, hostedWeb({ [ASSERTION_URL]: named }))).told, [
      'proof fail proof.missing',
    ]);
  });

  it('wants a hosted badge to say where it is hosted', async () => {
    assert.deepEqual((await judge(assertion({ id: 'urn:uuid:1' }), hostedWeb())).told, [
      'proof fail hosted.no_url',
    ]);
  });

  it('judges a class and an issuer alone, and calls neither a badge', async () => {
    for (const part of [badgeClass(), issuer()]) {
      const { told, badge } = await judge(part, hostedWeb());
      assert.deepEqual(told, []);
      assert.equal(badge, undefined);
    }
  });

  it('does not vouch for what is no part of a badge', async () => {
    const thing = {
      '@context': 'https://w3id.org/openbadges/v2',
      id: 'https://evil.test/1',
      type: 'https://evil.test/Diploma',
      name: 'Diplôme',
    };
    assert.deepEqual((await judge(thing, { 'https://evil.test/1': thing })).told, [
      'issuer unchecked model.type',
    ]);
  });

  it('lets an abort through', async () => {
    const session = buildSession(hostedWeb(), { signal: AbortSignal.timeout(0) });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await assert.rejects(async () => verifyLegacy(await readDocument(assertion()), session), {
      name: 'TimeoutError',
    });
  });
});

describe('verifying a hosted badge of before 2.0', () => {
  const FIRST = {
    recipient: 'camille@example.org',
    issued_on: '2012-05-01',
    badge: {
      name: 'Vélo',
      description: 'Réparer',
      image: '/v.png',
      criteria: '/c',
      issuer: { origin: 'https://a.example', name: 'Atelier' },
    },
  };
  const SECOND = {
    uid: '1',
    recipient: { type: 'email', hashed: false, identity: 'camille@example.org' },
    badge: 'https://a.example/class',
    issuedOn: 1_330_000_000,
    verify: { type: 'hosted', url: 'https://a.example/1' },
  };
  const WEB: Web = {
    'https://a.example/0': FIRST,
    'https://a.example/1': SECOND,
    'https://a.example/class': {
      name: 'Vélo',
      description: 'Réparer',
      image: 'https://a.example/v.png',
      criteria: 'https://a.example/c',
      issuer: 'https://a.example/org',
    },
    'https://a.example/org': { name: 'Atelier', url: 'https://a.example' },
  };

  it('passes a badge of 0.5 that is found on the host of its origin', async () => {
    const { told, badge, openBadgesVersion } = await judge('https://a.example/0', WEB);
    assert.deepEqual(told, []);
    assert.equal(openBadgesVersion, '0.5');
    assert.equal(badge?.image, 'https://a.example/v.png');
  });

  it('fails one that is found elsewhere, and cannot tell of one that was found nowhere', async () => {
    assert.deepEqual((await judge('https://evil.test/0', { 'https://evil.test/0': FIRST })).told, [
      'issuer fail hosted.scope',
    ]);
    assert.deepEqual((await judge(FIRST, WEB)).told, ['proof unchecked hosted.no_url']);
  });

  it('passes a badge of 1.0 with its class and issuer', async () => {
    const { told, badge, openBadgesVersion } = await judge(SECOND, WEB);
    assert.deepEqual(told, []);
    assert.equal(openBadgesVersion, '1.0');
    assert.equal(badge?.issuer.id, 'https://a.example/org');
  });

  it('fails a badge of 1.0 whose issuer is on another host', async () => {
    const copy = { ...SECOND, verify: { type: 'hosted', url: 'https://evil.test/1' } };
    assert.deepEqual((await judge(copy, { ...WEB, 'https://evil.test/1': copy })).told, [
      'issuer fail hosted.scope',
    ]);
  });

  it('tells of a date that the calendar does not have', async () => {
    const odd = { ...SECOND, issuedOn: '2015-04-31' };
    const { told } = await judge(odd, { ...WEB, 'https://a.example/1': odd });
    assert.deepEqual(told, ['model fail model.value', 'dates fail date.malformed']);
  });
});
