import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { bake } from '../../packages/openbadges-validator-core/src/bake.js';
import { createKey, type CreatedKey } from '../../packages/openbadges-validator-core/src/create-key.js';
import type { JsonObject } from '../../packages/openbadges-validator-core/src/json.js';
import { read } from '../../packages/openbadges-validator-core/src/read.js';
import { sign } from '../../packages/openbadges-validator-core/src/sign.js';
import { signJwt } from '../../packages/openbadges-validator-core/src/sign-jwt.js';
import { verify } from '../../packages/openbadges-validator-core/src/verify.js';
import { buildPng, internationalText } from '../support/build-png.js';
import { fetchFrom, NOW } from '../support/build-session.js';
import { caughtCode } from '../support/caught-code.js';
import { assertion, ASSERTION_URL, hostedWeb } from '../support/hosted-badge.js';
import { openBadge } from '../support/open-badge.js';
import { createSigningKey, signToken } from '../support/sign-assertion.js';
import { anyCredential } from './fixtures/any-credential.js';

const PNG = buildPng();
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>';
const IMAGES = [
  ['png', PNG],
  ['svg', SVG],
] as const;
const CREATED = new Date('2026-05-01T08:00:00Z');

let key: CreatedKey;
let signed: JsonObject;
let token: string;
before(async () => {
  key = await createKey();
  const badge = openBadge({ issuer: { id: key.did, type: ['Profile'], name: 'Atelier' } });
  signed = await sign(badge, key, { created: CREATED });
  token = await signJwt(badge, key);
});

describe('bake', () => {
  for (const [format, image] of IMAGES) {
    it(`gives a ${format} that holds the credential, and verifies`, async () => {
      for (const credential of [signed, JSON.stringify(signed, null, 2), token]) {
        const baked = await bake(image, credential);
        const found = await read(baked);
        assert.equal(found.format, format);
        assert.equal(found.openBadgesVersion, '3.0');
        assert.equal(found.text, typeof credential === 'string' ? credential : JSON.stringify(credential));
        assert.equal((await verify(baked, { now: NOW })).outcome, 'valid');
      }
    });

    it(`bakes any text that a badge can hold into a ${format}`, async () => {
      await fc.assert(
        fc.asyncProperty(anyCredential(key.did), async (credential) => {
          const whole = await sign(credential, key, { created: CREATED });
          const baked = await bake(image, whole);
          assert.deepEqual((await read(baked)).credential, whole);
          assert.equal((await verify(baked, { now: NOW })).outcome, 'valid');
        }),
        { numRuns: 20 },
      );
    });

    it(`bakes badges of before 3.0 into a ${format}, as JSON, as JWS and as address`, async () => {
      const jws = signToken(assertion({ verification: { type: 'SignedBadge' } }), createSigningKey('ES256'));
      for (const credential of [assertion(), JSON.stringify(assertion()), jws, ASSERTION_URL]) {
        const baked = await bake(image, credential);
        const found = await read(baked);
        assert.equal(found.text, typeof credential === 'string' ? credential : JSON.stringify(credential));
        const keyword = new TextDecoder().decode(baked);
        assert.ok(
          format === 'png' ? keyword.includes('iTXtopenbadges\0') : keyword.includes('openbadges:assertion'),
        );
      }
      const verdict = await verify(await bake(image, assertion()), {
        now: NOW,
        fetch: fetchFrom(hostedWeb()),
      });
      assert.equal(verdict.outcome, 'valid');
    });

    it(`leaves one badge in a ${format}, the last that was baked`, async () => {
      let baked: Uint8Array = await bake(image, assertion());
      for (const credential of [token, signed, ASSERTION_URL, assertion(), signed])
        baked = await bake(baked, credential);
      assert.deepEqual(baked, new Uint8Array(await bake(image, signed)));
    });

    it(`refuses to bake what is no whole badge into a ${format}`, async () => {
      const { proof: _, ...unsigned } = signed;
      const endorsement = { ...signed, type: ['VerifiableCredential', 'EndorsementCredential'] };
      for (const [credential, code] of [
        [unsigned, 'proof.missing'],
        [endorsement, 'input.not_a_badge'],
        [
          { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'] },
          'input.not_a_badge',
        ],
        [{ '@context': 'https://w3id.org/openbadges/v2', type: 'BadgeClass' }, 'input.not_a_badge'],
        ['bonjour', 'input.not_a_badge'],
        ['{"type":', 'json.malformed'],
        ['{"type":"\uD800"}', 'json.malformed'],
        ['{"type":1,"type":2}', 'json.duplicate_key'],
      ] as const) {
        assert.equal(await caughtCode(() => bake(image, credential)), code, JSON.stringify(credential));
      }
    });
  }

  it('writes the address of a hosted badge into the SVG, where old readers look for it', async () => {
    const holderOf = async (credential: object) => {
      const baked = new TextDecoder().decode(await bake(SVG, credential));
      return /<openbadges:assertion[^>]*>/.exec(baked)?.[0];
    };
    assert.equal(await holderOf(assertion()), `<openbadges:assertion verify="${ASSERTION_URL}">`);
    const old = {
      uid: '1',
      recipient: {},
      badge: 'https://a.example/b',
      verify: { type: 'hosted', url: 'https://a.example/1' },
    };
    assert.equal(await holderOf(old), '<openbadges:assertion verify="https://a.example/1">');
    assert.equal(await holderOf({ ...old, verify: {} }), '<openbadges:assertion>');
  });

  it('writes into an SVG in another way what XML cannot hold', async () => {
    const text = `{\r\n${JSON.stringify({ ...signed, description: 'A\uFFFF\uFFFEB' }).slice(1)}`;
    const { text: found, credential } = await read(await bake(SVG, text));
    assert.doesNotMatch(found, /[\r\uFFFE\uFFFF]/);
    assert.deepEqual(credential, JSON.parse(text));
    assert.equal((await read(await bake(PNG, text))).text, text);
  });

  it('takes an SVG as bytes or as text, and keeps a mark of byte order', async () => {
    const bytes = new TextEncoder().encode(SVG);
    assert.deepEqual(await bake(bytes, signed), await bake(SVG, signed));
    const marked = await bake(new TextEncoder().encode(`\uFEFF\n${SVG}`), signed);
    assert.deepEqual([...marked.subarray(0, 4)], [0xef, 0xbb, 0xbf, 10]);
    assert.equal((await verify(marked, { now: NOW })).outcome, 'valid');
  });

  it('leaves what was given as it was', async () => {
    const image = buildPng(internationalText('openbadges', 'x'));
    const [imageBefore, credentialBefore] = [image.slice(), structuredClone(signed)];
    await bake(image, signed);
    assert.deepEqual(image, imageBefore);
    assert.deepEqual(signed, credentialBefore);
  });

  for (const [why, image, code] of [
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image.unsupported'],
    ['an SVG in UTF-16', Buffer.from(`\uFEFF${SVG}`, 'utf16le'), 'image.unsupported'],
    ['an SVG in Latin-1', Buffer.from('<svg title="é"/>', 'latin1'), 'image.unsupported'],
    ['text', 'bonjour', 'image.unsupported'],
    ['nothing', new Uint8Array(), 'image.unsupported'],
    ['a page', '<html></html>', 'image.unsupported'],
    ['a cut PNG', PNG.subarray(0, 40), 'image.damaged'],
    ['an SVG with half a letter', '<svg title="\uD800"/>', 'image.damaged'],
    ['what is too large', new Uint8Array(8 * 1024 * 1024 + 1), 'input.too_large'],
  ] as const) {
    it(`answers ${code} to ${why}`, async () => {
      assert.equal(await caughtCode(() => bake(image, signed)), code);
    });
  }

  it('refuses a picture that would grow too large to be read again', async () => {
    const filling = { type: 'prVt', data: new Uint8Array(8 * 1024 * 1024 - 400) };
    assert.equal(await caughtCode(() => bake(buildPng(filling), signed)), 'input.too_large');
  });

  it('calls wrong arguments what they are', async () => {
    for (const credential of [3, null, undefined, new Uint8Array(2), new Map()]) {
      await assert.rejects(bake(PNG, credential as never), TypeError);
    }
  });
});
