import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { main } from '../../../packages/cli/src/main.js';
import { buildPng, internationalText } from '../../support/build-png.js';
import { ASSERTION_URL, hostedWeb } from '../../support/hosted-badge.js';
import { createSigningKey, signToken } from '../../support/sign-assertion.js';
import { fakeIo, type World } from '../support/fake-io.js';
import { ISSUER, sampleBadge, sampleCredential } from '../support/sample-badge.js';

async function run(argv: readonly string[], world: World = {}) {
  const io = fakeIo(world);
  const exit = await main(argv, io);
  return { exit, ...io.said, asked: io.asked };
}

describe('commons-badges inspect', () => {
  let badge: object;
  before(async () => {
    badge = await sampleBadge({
      credentialStatus: { id: 'https://atelier.example/liste', type: '1EdTechRevocationList' },
      '@context': [
        ...(sampleCredential()['@context'] as string[]),
        'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
      ],
    });
  });

  it('shows what stands there, says that nothing of it was checked, and asks nobody', async () => {
    const png = buildPng(internationalText('openbadgecredential', JSON.stringify(badge)));
    const { exit, out, asked } = await run(['inspect', 'velo.png'], { files: { 'velo.png': png } });
    assert.equal(exit, 0);
    assert.match(out, /^What is written in velo\.png\. Nothing of it was checked\.\n/);
    assert.match(out, /\n {2}Carried by +png, [\d,]+ letters\n/);
    assert.match(out, /\n {2}Version +Open Badges 3\.0\n/);
    assert.match(out, /\n {2}Name +Réparer un vélo\n/);
    assert.match(out, /\n {2}Issued by +Atelier du Vallon, did:key:z6Mk/);
    assert.match(out, /\n {2}Signature +DataIntegrityProof eddsa-rdfc-2022, key did:key:z6Mk/);
    assert.match(out, /\n {2}Status list +https:\/\/atelier\.example\/liste\n/);
    assert.deepEqual(JSON.parse(out.slice(out.indexOf('\n{'))), badge);
    assert.deepEqual(asked, []);
  });

  it('uses no word or sign of a verdict', async () => {
    const files = { 'velo.json': JSON.stringify(badge) };
    for (const lang of ['fr', 'en']) {
      const { out } = await run(['inspect', 'velo.json', '--lang', lang], { files });
      assert.doesNotMatch(out.slice(0, out.indexOf('\n{')), /✔|✖|▲|\bvalid\b|\bvérifié\b(?!\.)/);
    }
  });

  it('shows who is said to have signed a token, and with what', async () => {
    const token = signToken(sampleCredential(), createSigningKey('ES256'), { kid: `${ISSUER}#x` });
    const { out } = await run(['inspect', '-'], { stdin: token });
    assert.match(out, new RegExp(`\\n {2}Signature +JWS ES256, key ${ISSUER}#x\\n`));
    const { header } = JSON.parse((await run(['inspect', '-', '--json'], { stdin: token })).out) as {
      header: object;
    };
    assert.deepEqual(header, { alg: 'ES256', kid: `${ISSUER}#x` });
  });

  it('says of an unsigned badge that it is none', async () => {
    const { out } = await run(['inspect', '-'], { stdin: JSON.stringify(sampleCredential()) });
    assert.match(out, /\n {2}Signature +none in it\n/);
  });

  it('shows older badges, other credentials and addresses', async () => {
    const { out } = await run(['inspect', ASSERTION_URL], { web: hostedWeb() });
    assert.match(out, /\n {2}Version +Open Badges 2\.0\n/);
    const other = { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'] };
    const shown = await run(['inspect', '-'], { stdin: JSON.stringify(other) });
    assert.match(shown.out, /\n {2}Version +a credential that is no Open Badge\n/);
    const png = buildPng(internationalText('openbadges', ASSERTION_URL));
    const baked = await run(['inspect', '-'], { stdin: png });
    assert.match(baked.out, new RegExp(`\\n {2}Address +${ASSERTION_URL}\\n`));
  });

  it('gives the same as JSON', async () => {
    const { out } = await run(['inspect', '-', '--json'], { stdin: JSON.stringify(badge) });
    const shown = JSON.parse(out) as Record<string, unknown>;
    assert.equal(shown['format'], 'json');
    assert.equal(shown['openBadgesVersion'], '3.0');
    assert.deepEqual(shown['credential'], badge);
  });

  it('lets a badge steer no terminal', async () => {
    const hostile = { ...badge, name: '\u001b[2J\u009b', type: ['\u001b[31m', 'VerifiableCredential'] };
    const { out } = await run(['inspect', '-'], { stdin: JSON.stringify(hostile) });
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('ends with 2 where an address does not answer, or may not be asked', async () => {
    for (const [argv, code] of [
      [['inspect', 'https://a.example/none'], 'fetch.http_status'],
      [['inspect', 'https://a.example/1', '--no-network'], 'fetch.not_available'],
      [['inspect', 'https://10.0.0.1/1'], 'fetch.blocked_address'],
    ] as const) {
      const { exit, err } = await run(argv, {});
      assert.equal(exit, 2);
      assert.ok(err.includes(`[${code}]`), err);
    }
  });

  it('ends with 1 for what is no badge', async () => {
    const { exit, err } = await run(['inspect', '-'], { stdin: 'bonjour' });
    assert.equal(exit, 1);
    assert.match(err, /^✖ .*\[input\.not_a_badge\]\n$/);
  });
});
