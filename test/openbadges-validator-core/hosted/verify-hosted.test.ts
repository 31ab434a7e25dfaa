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

const NAMELESS = 'urn:uuid:11111111-0000-4000-8000-000000000001';

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
    assert.deepEqual(told, ['proof fail hosted.id_mismatch']);
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
      badge: 'https://evil.test/c',
    });
    const web = hostedWeb({
      [elsewhere]: forged,
      'https://evil.test/c': badgeClass({ id: 'https://evil.test/c', issuer: copy }),
      [copy]: issuer({ verification: { allowedOrigins: 'evil.test' } }),
    });
    assert.deepEqual((await judge(forged, web)).told, [
      'issuer warn hosted.id_mismatch',
      'issuer fail hosted.scope',
      'issuer warn hosted.class_scope',
    ]);
  });

  it('reads what a badge carries at its own address too, also on the same host', async () => {
    const tame = issuer({ name: 'Faux', verification: { startsWith: 'https://atelier.example/' } });
    const whole = assertion({ badge: badgeClass({ issuer: tame }) });
    const strict = issuer({ verification: { startsWith: 'https://atelier.example/officiel/' } });
    const web = hostedWeb({ [ASSERTION_URL]: whole, [ISSUER_URL]: strict });
    const { told, badge } = await judge(whole, web);
    assert.deepEqual(told, ['issuer fail hosted.scope', 'issuer warn hosted.class_scope']);
    assert.equal(badge, undefined);
    assert.equal(
      (await judge(whole, hostedWeb({ [ASSERTION_URL]: whole }))).badge?.issuer.name,
      'Atelier du Vallon',
    );
  });

  it('does not let a neighbour on the host pass for the issuer', async () => {
    const mine = 'https://atelier.example/membres/voleur/atelier.json';
    const class_ = 'https://atelier.example/membres/voleur/velo.json';
    const badge = 'https://atelier.example/membres/voleur/1.json';
    const forged = assertion({ id: badge, badge: class_ });
    const web = hostedWeb({
      [badge]: forged,
      [class_]: badgeClass({ id: class_, issuer: mine }),
      [mine]: issuer({ name: 'Faux' }),
      [ISSUER_URL]: issuer({ verification: { startsWith: 'https://atelier.example/officiel/' } }),
    });
    assert.deepEqual((await judge(forged, web)).told, [
      'issuer fail hosted.scope',
      'issuer warn hosted.class_scope',
    ]);
  });

  it('takes a class that has no address of its own from the badge that carries it', async () => {
    const whole = assertion({ badge: badgeClass({ id: NAMELESS }) });
    const { told, badge } = await judge(whole, hostedWeb({ [ASSERTION_URL]: whole }));
    assert.deepEqual(told, []);
    assert.equal(badge?.achievementId, NAMELESS);
  });

  it('warns of a class that another host than the issuer’s keeps', async () => {
    const away = 'https://modeles.example/velo.json';
    const linked = assertion({ badge: away });
    const web = hostedWeb({ [ASSERTION_URL]: linked, [away]: badgeClass({ id: away }) });
    assert.deepEqual((await judge(linked, web)).told, ['issuer warn hosted.class_scope']);
  });

  it('warns of a badge that its host serves as something else than JSON', async () => {
    const fetch = fetchFrom(hostedWeb());
    const asText: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init);
      if (answer.url !== ASSERTION_URL) return answer;
      return new Response(await answer.text(), { headers: { 'content-type': 'text/plain;charset=UTF-8' } });
    };
    const session = buildSession(undefined, { fetch: asText });
    const { checks, badge } = await verifyLegacy(await readDocument(assertion()), session);
    const odd = checks.find(({ code }) => code === 'hosted.content_type');
    assert.ok(odd?.outcome === 'warn' && odd.code === 'hosted.content_type' && odd.url === ASSERTION_URL);
    assert.equal(badge?.name, 'Réparer un vélo');
  });

  it('says why a badge is gone, when its host does', async () => {
    const gone: typeof fetch = () =>
      Promise.resolve(new Response('{"revoked":true,"revocationReason":"Erreur"}', { status: 410 }));
    const { checks } = await verifyLegacy(
      await readDocument(assertion()),
      buildSession(undefined, { fetch: gone }),
    );
    const status = checks.find(({ id }) => id === 'status');
    assert.ok(status?.code === 'status.revoked' && status.reason === 'Erreur');
  });

  it('does not mind that a host moved a badge, when what is left there leads to it', async () => {
    const now = 'https://atelier.example/v2/1.json';
    const moved = assertion({ id: now });
    const web = hostedWeb({ [ASSERTION_URL]: new URL(now), [now]: moved });
    assert.deepEqual((await judge(assertion(), web)).told, []);
    assert.equal((await judge(assertion(), web)).badge?.id, now);
  });

  it('does not mind that an id of before TLS is read with it', async () => {
    const before = assertion({ id: ASSERTION_URL.replace('https:', 'http:') });
    assert.deepEqual((await judge(ASSERTION_URL, hostedWeb({ [ASSERTION_URL]: before }))).told, []);
  });

  it('cannot tell of a badge that is to be verified in another way', async () => {
    const chained = assertion({
      '@context': ['https://w3id.org/openbadges/v2', 'https://w3id.org/blockcerts/v2'],
      verification: { type: ['MerkleProofVerification2017', 'Extension'] },
    });
    assert.deepEqual((await judge(chained, hostedWeb({ [ASSERTION_URL]: chained }))).told, [
      'proof unchecked proof.unsupported',
    ]);
  });

  it('judges the hosted copy by its own version', async () => {
    const { verification: _, ...old } = assertion({
      uid: '1',
      verify: { type: 'hosted', url: ASSERTION_URL },
    });
    const { openBadgesVersion } = await judge(
      { ...old, '@context': 'https://w3id.org/openbadges/v1' },
      hostedWeb(),
    );
    assert.equal(openBadgesVersion, '2.0');
  });

  it('reads a badge that is written in another of JSON-LD’s ways', async () => {
    const { id, type, badge, verification, ...rest } = assertion();
    const spelled = {
      ...rest,
      '@id': id,
      '@type': `https://w3id.org/openbadges#${type as string}`,
      'obi:badge': badge,
      'https://w3id.org/openbadges#verify': verification,
    };
    assert.deepEqual((await judge(spelled, hostedWeb({ [ASSERTION_URL]: spelled }))).told, []);
  });

  it('warns of an issuer without a host of its own', async () => {
    const nameless = badgeClass({ issuer: issuer({ id: NAMELESS }) });
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
    assert.deepEqual((await judge(assertion({ id: NAMELESS }), hostedWeb())).told, [
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
