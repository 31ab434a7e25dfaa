import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashIdentity } from '../../../packages/openbadges-validator-core/src/hash-identity.js';
import { verify } from '../../../packages/openbadges-validator-core/src/verify.js';
import type { BadgeInput } from '../../../packages/openbadges-validator-core/src/badge-document.js';
import type { VerifyOptions } from '../../../packages/openbadges-validator-core/src/verify-options.js';
import { NOW, fetchFrom, type Web } from '../../support/build-session.js';
import { buildPng, internationalText, plainText } from '../../support/build-png.js';

const V1 = 'https://w3id.org/openbadges/v1';
const V2 = 'https://w3id.org/openbadges/v2';
const EMAIL = 'camille@example.org';
const PICTURE = 'data:image/png;base64,iVBORw0KGgo=';

async function judge(input: BadgeInput, web: Web, options: VerifyOptions = {}) {
  const asked: string[] = [];
  const verdict = await verify(input, {
    now: NOW,
    fetch: fetchFrom(web, asked),
    recipient: { email: EMAIL },
    ...options,
  });
  const odd = verdict.checks.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'skipped');
  return { ...verdict, asked, told: odd.map(({ id, outcome, code }) => `${id} ${outcome} ${code ?? ''}`) };
}

/** As each platform writes them; the words are ours. */
const hashed = async (salt?: string) => ({
  type: 'email',
  hashed: true,
  identity: await hashIdentity(EMAIL, salt),
  ...(salt !== undefined && { salt }),
});

describe('a badge of Moodle before 5.1', () => {
  const SITE = 'https://moodle.example/badges';
  const URL_1 = `${SITE}/assertion.php?b=abc&obversion=2`;
  const CLASS = `${SITE}/badge_json.php?id=7`;
  const ISSUER = `${SITE}/issuer_json.php?id=7`;
  const issuer = {
    name: 'Université du Vallon',
    url: 'https://moodle.example',
    email: 'badges@moodle.example',
    '@context': V2,
    id: ISSUER,
    type: 'Issuer',
  };
  const badgeClass = (language = 'fr') => ({
    name: 'Vélo',
    description: 'Réparer un vélo',
    image: PICTURE,
    criteria: { id: `${SITE}/badge.php?hash=abc`, narrative: 'Terminer le cours' },
    '@context': V2,
    id: CLASS,
    type: 'BadgeClass',
    version: '',
    issuer,
    '@language': language,
    alignments: [{ targetName: 'RNCP', targetUrl: 'https://rncp.example' }],
  });
  const assertion = async (language?: string) => ({
    recipient: await hashed('sel du site'),
    badge: badgeClass(language),
    verify: { type: 'hosted', url: URL_1 },
    issuedOn: '2024-05-01T10:00:00+02:00',
    evidence: `${SITE}/badge.php?hash=abc`,
    '@context': V2,
    type: 'Assertion',
    id: URL_1,
  });
  const web = async (language?: string): Promise<Web> => ({
    [URL_1]: await assertion(language),
    [CLASS]: { ...badgeClass(language), image: `${SITE}/f1` },
    [ISSUER]: issuer,
  });

  it('is valid from its address, from its JSON, and from a picture that carries the address', async () => {
    const baked = buildPng(plainText('openbadges', URL_1));
    for (const input of [URL_1, await assertion(), baked]) {
      const { outcome, told, badge } = await judge(input, await web());
      assert.deepEqual([outcome, told], ['valid', []]);
      assert.deepEqual([badge?.name, badge?.issuer.name], ['Vélo', 'Université du Vallon']);
    }
  });

  it('only warns of a language as Moodle writes it', async () => {
    const { outcome, told } = await judge(URL_1, await web('fr_ca'));
    assert.deepEqual([outcome, told], ['valid', []]);
    const { told: ofClass } = await judge(CLASS, await web('fr_ca'));
    assert.deepEqual(ofClass, ['model warn model.value', 'recipient unchecked recipient.unsupported']);
  });

  it('stays what it was when the site is brought to 5.1, which moves every address', async () => {
    const json = `${SITE}/json`;
    const [now, nowClass, nowIssuer] = [
      `${json}/assertion.php?b=abc&obversion=v2p0`,
      `${json}/badge.php?id=7&obversion=v2p0`,
      `${json}/issuer.php?obversion=v2p0&badgeid=7`,
    ];
    const movedIssuer = { ...issuer, id: nowIssuer };
    const movedClass = { ...badgeClass(), id: nowClass, issuer: movedIssuer, image: `${SITE}/f3` };
    const moved = {
      ...(await assertion()),
      id: now,
      verify: { type: 'hosted', url: now },
      badge: movedClass,
    };
    const site: Web = {
      [URL_1]: new URL(now),
      [now]: moved,
      [nowClass]: movedClass,
      [nowIssuer]: movedIssuer,
    };
    assert.deepEqual((await judge(URL_1, site)).told, []);
    const { outcome, told } = await judge(await assertion(), site);
    assert.deepEqual([outcome, told], ['warning', ['proof warn hosted.differs']]);
  });

  it('is revoked when the site answers 410', async () => {
    const gone: typeof fetch = () =>
      Promise.resolve(new Response(JSON.stringify({ id: URL_1, revoked: true }), { status: 410 }));
    const { outcome, told } = await judge(URL_1, {}, { fetch: gone });
    assert.deepEqual([outcome, told], ['invalid', ['status fail status.revoked']]);
  });

  it('is valid in the form of 1.0 that older sites publish', async () => {
    const [first, firstClass, firstIssuer] = [
      `${SITE}/assertion.php?b=abc`,
      `${SITE}/assertion.php?b=abc&action=1`,
      `${SITE}/assertion.php?b=abc&action=0`,
    ];
    const site: Web = {
      [first]: {
        uid: 'abc',
        recipient: await hashed('sel du site'),
        badge: firstClass,
        verify: { type: 'hosted', url: first },
        issuedOn: 1_400_000_000,
        evidence: `${SITE}/badge.php?hash=abc`,
      },
      [firstClass]: {
        name: 'Vélo',
        description: 'Réparer un vélo',
        image: PICTURE,
        criteria: `${SITE}/badge.php?hash=abc`,
        issuer: firstIssuer,
      },
      [firstIssuer]: {
        name: 'Université du Vallon',
        url: 'https://moodle.example',
        email: 'b@moodle.example',
      },
    };
    const { outcome, openBadgesVersion, badge } = await judge(first, site);
    assert.deepEqual(
      [outcome, openBadgesVersion, badge?.issuedOn],
      ['valid', '1.0', '2014-05-13T16:53:20.000Z'],
    );
  });
});

describe('a badge of Badgr, as Canvas uses it', () => {
  const API = 'https://api.badgr.example/public';
  const URL_1 = `${API}/assertions/aBc`;
  const CLASS = `${API}/badges/dEf`;
  const ISSUER = `${API}/issuers/gHi`;
  const issuer = {
    '@context': V2,
    type: 'Issuer',
    id: ISSUER,
    name: 'Université du Vallon',
    url: 'https://univ.example',
    email: 'badges@univ.example',
    description: null,
    image: `${ISSUER}/image`,
  };
  const badgeClass = {
    '@context': V2,
    type: 'BadgeClass',
    id: CLASS,
    name: 'Vélo',
    image: `${CLASS}/image`,
    description: 'Réparer un vélo',
    criteria: { narrative: 'Réparer', id: `${CLASS}/criteria` },
    issuer: ISSUER,
    alignment: [{ targetName: 'RNCP', targetUrl: 'https://rncp.example', targetDescription: null }],
    tags: ['vélo'],
  };
  const assertion = async () => ({
    '@context': V2,
    type: 'Assertion',
    id: URL_1,
    badge: CLASS,
    image: { id: `${URL_1}/image` },
    verification: { type: 'HostedBadge' },
    issuedOn: '2025-05-01T10:00:00.123456+00:00',
    recipient: await hashed('f00'),
    evidence: [{ type: 'Evidence', narrative: 'Trois vélos', id: 'https://univ.example/preuve' }],
    narrative: null,
    'extensions:recipientProfile': {
      '@context': 'https://openbadgespec.org/extensions/recipientProfile/context.json',
      type: ['Extension', 'extensions:RecipientProfile'],
      name: 'Camille',
    },
  });
  const web = async (): Promise<Web> => ({
    [URL_1]: await assertion(),
    [CLASS]: badgeClass,
    [ISSUER]: issuer,
  });

  it('is valid, and nobody is asked about its extension', async () => {
    const { outcome, told, asked } = await judge(URL_1, await web());
    assert.deepEqual([outcome, told], ['valid', []]);
    assert.deepEqual([...new Set(asked)], [URL_1, CLASS, ISSUER]);
  });

  it('is valid from its picture, which carries all of it', async () => {
    const whole = { ...(await assertion()), badge: { ...badgeClass, issuer } };
    const baked = buildPng(internationalText('openbadges', JSON.stringify(whole)));
    const { outcome, told, badge } = await judge(baked, await web());
    assert.deepEqual([outcome, told, badge?.name], ['valid', [], 'Vélo']);
  });

  it('warns from an address with a version, which gives itself the one without', async () => {
    const versioned = `${URL_1}?v=2_0`;
    const { outcome, told } = await judge(versioned, { ...(await web()), [versioned]: await assertion() });
    assert.deepEqual([outcome, told], ['warning', ['proof warn hosted.id_mismatch']]);
  });

  it('warns of an extension that only its own platform has', async () => {
    const load = { type: ['Extension', 'extensions:StudyLoadExtension'], StudyLoad: 120 };
    const own = { ...badgeClass, 'extensions:StudyLoadExtension': load };
    const { outcome, told } = await judge(URL_1, { ...(await web()), [CLASS]: own });
    assert.deepEqual([outcome, told], ['warning', ['model warn extension.unknown']]);
  });
});

describe('a badge of Credly', () => {
  const API = 'https://api.credly.example/v1/obi/v2';
  const URL_1 = `${API}/badge_assertions/1`;
  const CLASS = `${API}/issuers/2/badge_classes/3`;
  const ISSUER = `${API}/issuers/2`;
  const web = async (): Promise<Web> => ({
    [URL_1]: {
      '@context': V2,
      badge: CLASS,
      expires: '2030-04-01T14:41:00.000Z',
      evidence: [
        {
          '@context': V2,
          description: 'x',
          id: 'http://a.example',
          name: 'A',
          genre: 'UrlEvidence',
          type: 'Evidence',
        },
      ],
      id: URL_1,
      issuedOn: '2024-04-01T14:41:00.000Z',
      recipient: await hashed(),
      type: 'Assertion',
      verification: { type: 'hosted' },
    },
    [CLASS]: {
      '@context': V2,
      criteria: { '@context': V2, id: 'https://www.credly.example/org/1/badge/velo', narrative: 'Réparer' },
      description: 'Réparer un vélo',
      id: CLASS,
      image: 'https://images.credly.example/velo.png',
      issuer: ISSUER,
      name: 'Vélo',
      tags: ['Vélo'],
      type: 'BadgeClass',
    },
    [ISSUER]: {
      '@context': V2,
      email: 'a@univ.example',
      id: ISSUER,
      name: 'Université du Vallon',
      type: 'Issuer',
      url: 'https://univ.example',
    },
  });

  it('is valid, though its digest has no salt', async () => {
    const { outcome, told, badge } = await judge(URL_1, await web());
    assert.deepEqual([outcome, told, badge?.evidence[0]?.genre], ['valid', [], 'UrlEvidence']);
  });
});

describe('a badge of Open Badge Factory', () => {
  const SITE = 'https://factory.example/v1';
  const URL_1 = `${SITE}/assertion/abc.json`;
  const CLASS = `${SITE}/badge/_/def.json?v=1.1&event=xyz`;
  const ISSUER = `${SITE}/client/ghi.json?v=1.1`;
  const web = async (): Promise<Web> => ({
    [URL_1]: {
      '@context': V1,
      type: 'Assertion',
      id: URL_1,
      uid: 'abc',
      recipient: await hashed('s'),
      badge: CLASS,
      verify: { type: 'hosted', url: URL_1 },
      issuedOn: 1_450_000_000,
      image: `${SITE}/badge/_/abc.png`,
    },
    [CLASS]: {
      '@context': V1,
      type: 'BadgeClass',
      id: CLASS,
      name: 'Vélo',
      description: 'Réparer un vélo',
      image: PICTURE,
      criteria: `${SITE}/badge/_/def/criteria.html`,
      issuer: ISSUER,
      tags: [],
      alignment: [],
    },
    [ISSUER]: {
      '@context': V1,
      type: 'Issuer',
      id: ISSUER,
      name: 'Université du Vallon',
      url: 'https://univ.example',
      email: 'a@univ.example',
      image: PICTURE,
    },
  });

  it('is valid in the form of 1.1, from its address and from a picture of before 1.0', async () => {
    for (const input of [URL_1, buildPng(plainText('openbadges', URL_1))]) {
      const { outcome, told, openBadgesVersion } = await judge(input, await web());
      assert.deepEqual([outcome, told, openBadgesVersion], ['valid', [], '1.1']);
    }
  });
});
