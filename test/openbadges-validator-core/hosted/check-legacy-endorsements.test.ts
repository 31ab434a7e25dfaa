import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verifyLegacy } from '../../../packages/openbadges-validator-core/src/hosted/verify-legacy.js';
import { readDocument } from '../../../packages/openbadges-validator-core/src/intake/read-document.js';
import type { Json, JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import type { VerifyOptions } from '../../../packages/openbadges-validator-core/src/verify-options.js';
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
import { createSigningKey, signToken } from '../../support/sign-assertion.js';

const FRIEND = 'https://ami.example/ami.json';
const KEY = 'https://ami.example/cle.json';
const OTHER = 'https://atelier.example/attributions/2.json';
const HOSTED = 'https://ami.example/avis/1.json';
const RSA = createSigningKey('RS256');
const THIEF = createSigningKey('RS256');

const friend = issuer({ id: FRIEND, name: 'Les Amis', url: 'https://ami.example', publicKey: KEY });
const endorsement = (changes: JsonObject = {}): JsonObject => ({
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Endorsement',
  id: HOSTED,
  issuer: FRIEND,
  issuedOn: '2026-04-01T10:00:00Z',
  claim: { id: ASSERTION_URL, endorsementComment: 'Du bon travail.' },
  verification: { type: 'HostedBadge' },
  ...changes,
});
const signed = (changes: JsonObject = {}) =>
  endorsement({
    id: 'urn:uuid:11111111-0000-4000-8000-000000000009',
    verification: { type: 'SignedBadge', creator: KEY },
    ...changes,
  });
const keyDocument = { id: KEY, type: 'CryptographicKey', owner: FRIEND, publicKeyPem: RSA.pem };

const webWith = (carried: Json, changes: Web = {}): Web =>
  hostedWeb({
    [ASSERTION_URL]: assertion({ endorsement: carried }),
    [FRIEND]: friend,
    [KEY]: keyDocument,
    [HOSTED]: endorsement(),
    ...changes,
  });

async function judge(web: Web, options: VerifyOptions = {}) {
  const session = buildSession(web, options);
  const { checks, endorsements = [], badge } = await verifyLegacy(await readDocument(ASSERTION_URL), session);
  const odd = checks.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'skipped');
  const codes = endorsements.map(({ checks: own }) =>
    own.filter(({ outcome }) => outcome !== 'pass').map(({ code }) => code ?? ''),
  );
  return {
    told: odd.map(({ id, outcome, code }) => `${id} ${outcome} ${code ?? ''}`),
    passed: checks.some(({ id, outcome }) => id === 'endorsements' && outcome === 'pass'),
    endorsements,
    codes,
    badge,
  };
}

describe('the endorsements of a badge of 2.0', () => {
  it('are verified with an issuer of their own, and told with what they say', async () => {
    const { told, passed, endorsements, badge } = await judge(webWith(HOSTED));
    assert.deepEqual(told, []);
    assert.equal(passed, true);
    const [{ checks, ...said } = assert.fail()] = endorsements;
    assert.ok(checks.length > 0);
    assert.deepEqual(said, {
      outcome: 'valid',
      carriedBy: 'credential',
      about: ASSERTION_URL,
      by: { id: FRIEND, name: 'Les Amis', url: 'https://ami.example' },
      comment: 'Du bon travail.',
      issuedOn: '2026-04-01T10:00:00Z',
    });
    assert.equal(badge?.endorsementCount, 1);
  });

  it('are not asked for where there are none', async () => {
    const { passed, endorsements } = await judge(hostedWeb());
    assert.deepEqual([passed, endorsements], [false, []]);
  });

  it('may be signed: as a text in the badge, or as one at an address', async () => {
    const token = signToken(signed(), RSA);
    for (const web of [webWith(token), webWith(HOSTED, { [HOSTED]: token })]) {
      const { told, endorsements } = await judge(web);
      assert.deepEqual(told, []);
      assert.deepEqual([endorsements[0]?.outcome, endorsements[0]?.by?.name], ['valid', 'Les Amis']);
    }
  });

  it('are read at their own address when they are written out, whatever the badge says of them', async () => {
    const nice = endorsement({ claim: { id: ASSERTION_URL, endorsementComment: 'Le meilleur !' } });
    const { endorsements } = await judge(webWith(nice));
    assert.deepEqual([endorsements[0]?.outcome, endorsements[0]?.comment], ['warning', 'Du bon travail.']);
  });

  it('may stand on the class and on the issuer, and speak about these', async () => {
    const about = (id: string, claim: string) => endorsement({ id, claim: { id: claim } });
    const [one, two] = ['https://ami.example/avis/2.json', 'https://ami.example/avis/3.json'];
    const { told, endorsements } = await judge(
      webWith([], {
        [CLASS_URL]: badgeClass({ endorsement: one }),
        [ISSUER_URL]: issuer({ endorsement: [two] }),
        [one]: about(one, CLASS_URL),
        [two]: about(two, ISSUER_URL),
      }),
    );
    assert.deepEqual(told, []);
    assert.deepEqual(
      endorsements.map(({ carriedBy, outcome }) => [carriedBy, outcome]),
      [
        ['achievement', 'valid'],
        ['issuer', 'valid'],
      ],
    );
  });

  it('say under which name an issuer is known', async () => {
    const { endorsements } = await judge(webWith(HOSTED), { trustedIssuers: { [FRIEND]: 'Nos amis' } });
    assert.equal(endorsements[0]?.by?.knownAs, 'Nos amis');
  });

  for (const [why, carried, changes, code] of [
    [
      'that speaks about something else',
      HOSTED,
      { [HOSTED]: endorsement({ claim: { id: CLASS_URL } }) },
      'endorsement.other_subject',
    ],
    [
      'that speaks about nothing',
      HOSTED,
      { [HOSTED]: endorsement({ claim: 'https://b.example/1' }) },
      'endorsement.other_subject',
    ],
    [
      'from the future',
      HOSTED,
      { [HOSTED]: endorsement({ issuedOn: '2027-01-01T00:00:00Z' }) },
      'date.not_yet_valid',
    ],
    ['without date', HOSTED, { [HOSTED]: endorsement({ issuedOn: undefined }) }, 'model.required'],
    ['that is gone', HOSTED, { [HOSTED]: 404 }, 'fetch.http_status'],
    ['that was taken back', HOSTED, { [HOSTED]: endorsement({ revoked: true }) }, 'status.revoked'],
    ['that is a badge', OTHER, { [OTHER]: assertion({ id: OTHER }) }, 'model.type'],
    ['that says it is signed, and is not', HOSTED, { [HOSTED]: signed() }, 'proof.missing'],
    ['signed by somebody else', signToken(signed(), THIEF), {}, 'proof.invalid'],
    ['by nobody', HOSTED, { [FRIEND]: 404 }, 'fetch.http_status'],
    ['that is no endorsement at all', 'nice', {}, 'input.not_a_badge'],
    ['that is a number', 5, {}, 'input.not_a_badge'],
  ] as const) {
    it(`warn of one ${why}, and leave the badge as good as it was`, async () => {
      const { told, endorsements, codes, badge } = await judge(webWith(carried, changes));
      assert.ok(codes[0]?.includes(code), String(codes[0]));
      assert.equal(endorsements[0]?.outcome, 'invalid');
      assert.ok(told.includes('endorsements warn endorsement.invalid'), String(told));
      assert.ok(
        told.every((line) => !line.includes(' fail ') || line.startsWith('model')),
        String(told),
      );
      assert.equal(badge?.name, 'Réparer un vélo');
    });
  }

  it('show nothing of one on a host that its issuer does not publish at', async () => {
    const elsewhere = 'https://evil.test/avis.json';
    const forged = endorsement({ id: elsewhere, claim: { id: ASSERTION_URL, endorsementComment: 'Faux' } });
    const { endorsements } = await judge(webWith(elsewhere, { [elsewhere]: forged }));
    const [{ checks: _, ...said } = assert.fail()] = endorsements;
    assert.deepEqual(said, { outcome: 'invalid', carriedBy: 'credential' });
  });

  it('cannot be told of when their host does not answer', async () => {
    const { told, endorsements } = await judge(webWith(HOSTED, { [HOSTED]: 503 }));
    assert.deepEqual(told, ['endorsements warn endorsement.unchecked']);
    assert.equal(endorsements[0]?.outcome, 'unchecked');
  });

  it('are asked for only once the badge itself is proven', async () => {
    const asked: string[] = [];
    const elsewhere = 'https://evil.test/1.json';
    const forged = assertion({ id: elsewhere, endorsement: HOSTED });
    const fetch = fetchFrom(webWith(HOSTED, { [elsewhere]: forged }), asked);
    await verifyLegacy(await readDocument(forged), buildSession(undefined, { fetch }));
    assert.ok(asked.includes(elsewhere) && !asked.includes(HOSTED));
  });

  it('are not followed further: what endorses an endorsement is nobody’s question', async () => {
    const asked: string[] = [];
    const more = 'https://ami.example/avis/9.json';
    const fetch = fetchFrom(webWith(HOSTED, { [HOSTED]: endorsement({ endorsement: more }) }), asked);
    await verifyLegacy(await readDocument(ASSERTION_URL), buildSession(undefined, { fetch }));
    assert.ok(asked.includes(HOSTED) && !asked.includes(more));
  });

  it('are judged up to 32', async () => {
    const { told, endorsements } = await judge(webWith(Array.from({ length: 40 }, () => HOSTED)));
    assert.equal(endorsements.length, 32);
    assert.deepEqual(told, ['endorsements warn endorsement.unchecked']);
  });
});
