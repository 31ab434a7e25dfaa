import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { read } from '../../../packages/openbadges-validator-core/src/read.js';
import { readDocument } from '../../../packages/openbadges-validator-core/src/intake/read-document.js';
import { MAX_INPUT_BYTES } from '../../../packages/openbadges-validator-core/src/limits.js';
import { buildPng, internationalText, plainText } from '../../support/build-png.js';
import { caughtCode } from '../../support/caught-code.js';
import { assertion } from '../../support/hosted-badge.js';
import { openBadge } from '../../support/open-badge.js';

const TEXT = JSON.stringify(openBadge());
const bytes = (text: string) => new TextEncoder().encode(text);
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (payload: object) => `${encode({ alg: 'RS256' })}.${encode(payload)}.AQID`;
const svg = (inside: string) =>
  `<svg xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"><openbadges:credential>${inside}</openbadges:credential></svg>`;

describe('readDocument', () => {
  it('reads JSON from text, from bytes and from an object, with the same answer', async () => {
    const [fromText, fromBytes, fromObject] = await Promise.all(
      [TEXT, bytes(TEXT), openBadge()].map((input) => readDocument(input)),
    );
    assert.deepEqual(fromText, fromBytes);
    assert.deepEqual(fromText, fromObject);
    assert.equal(fromText?.format, 'json');
    assert.equal(fromText.openBadgesVersion, '3.0');
    assert.equal(fromText.text, TEXT);
    assert.equal((await read(TEXT)).declared?.name, 'Réparer un vélo');
  });

  it('reads around white space and a byte order mark', async () => {
    assert.equal((await readDocument(`\uFEFF\n ${TEXT}\r\n`)).text, TEXT);
    assert.equal((await readDocument(bytes(`\uFEFF${TEXT}\n`))).text, TEXT);
  });

  it('keeps what it read when the object is changed afterwards', async () => {
    const input = { ...openBadge() };
    const document = await readDocument(input);
    (input as Record<string, unknown>)['name'] = 'changed';
    assert.equal(document.credential?.['name'], 'Réparer un vélo');
  });

  it('takes the payload of a token for the credential, or its vc claim', async () => {
    const whole = await readDocument(token(openBadge()));
    assert.equal(whole.format, 'jws');
    assert.deepEqual(whole.credential, openBadge());
    const wrapped = await readDocument(token({ iss: 'did:example:a', vc: openBadge() }));
    assert.deepEqual(wrapped.credential, openBadge());
    assert.equal(wrapped.jws?.payload['iss'], 'did:example:a');
  });

  it('reads a signed assertion of 2.0', async () => {
    assert.equal((await readDocument(token(assertion()))).openBadgesVersion, '2.0');
  });

  it('gives an address back, and does not ask for it', async () => {
    const document = await readDocument(' https://example.org/badges/1 ');
    assert.deepEqual(document, {
      format: 'url',
      openBadgesVersion: null,
      text: 'https://example.org/badges/1',
      url: 'https://example.org/badges/1',
    });
  });

  it('reads a badge out of a PNG, and keeps the picture', async () => {
    const png = buildPng(internationalText('openbadgecredential', TEXT));
    const document = await readDocument(png);
    assert.equal(document.format, 'png');
    assert.equal(document.image, png);
    assert.deepEqual(document.credential, openBadge());
  });

  it('reads a token and an address out of a PNG', async () => {
    const signed = await readDocument(buildPng(internationalText('openbadgecredential', token(openBadge()))));
    assert.equal(signed.format, 'png');
    assert.equal(signed.jws?.header['alg'], 'RS256');
    const linked = await readDocument(buildPng(plainText('openbadges', 'https://example.org/1')));
    assert.equal(linked.format, 'png');
    assert.equal(linked.url, 'https://example.org/1');
  });

  it('reads a badge out of an SVG, given as text or as bytes', async () => {
    const picture = svg(`<![CDATA[${TEXT}]]>`);
    for (const input of [picture, bytes(picture)]) {
      const document = await readDocument(input);
      assert.equal(document.format, 'svg');
      assert.deepEqual(document.credential, openBadge());
      assert.deepEqual(document.image, bytes(picture));
    }
  });

  it('takes a bare part of a badge, for the model check to judge', async () => {
    assert.equal((await readDocument({ verify: { url: 'https://example.org' } })).openBadgesVersion, '1.0');
  });

  for (const [why, input, code] of [
    ['words', 'Ceci n’est pas un badge', 'input.not_a_badge'],
    ['nothing', '', 'input.not_a_badge'],
    ['no bytes', new Uint8Array(), 'input.not_a_badge'],
    ['bytes that are no text', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'input.not_a_badge'],
    ['JSON that is no object', '5', 'input.not_a_badge'],
    ['a list of badges', [openBadge()], 'input.not_a_badge'],
    ['JSON about something else', '{"alg":"RS256"}', 'input.not_a_badge'],
    ['broken JSON', '{"a":', 'json.malformed'],
    ['JSON that says its issuer twice', '{"issuer":"a","type":[],"issuer":"b"}', 'json.duplicate_key'],
    ['a page', '<!DOCTYPE html><html></html>', 'input.not_a_badge'],
    ['an SVG without a badge', '<svg/>', 'image.no_badge_data'],
    ['a PNG without a badge', buildPng(), 'image.no_badge_data'],
    ['a PNG that was cut', buildPng().subarray(0, 30), 'image.damaged'],
    ['a PNG that holds words', buildPng(plainText('openbadges', 'no badge')), 'input.not_a_badge'],
    ['a PNG that holds broken JSON', buildPng(internationalText('openbadges', '{')), 'json.malformed'],
    [
      'a PNG that holds a duplicate',
      buildPng(internationalText('openbadges', '{"id":1,"id":2}')),
      'json.duplicate_key',
    ],
    ['an SVG that holds an SVG', svg(`<![CDATA[${svg('{}')}]]>`), 'input.not_a_badge'],
    ['a token that is broken', 'a.b.c', 'proof.malformed'],
    ['text over the limit', ' '.repeat(MAX_INPUT_BYTES + 1), 'input.too_large'],
    [
      'letters that take more bytes than the limit',
      `{"a":"${'é'.repeat(MAX_INPUT_BYTES / 2)}"}`,
      'input.too_large',
    ],
    ['bytes over the limit', new Uint8Array(MAX_INPUT_BYTES + 1), 'input.too_large'],
  ] as const) {
    it(`refuses ${why} with ${code}`, async () => {
      assert.equal(await caughtCode(() => read(input)), code);
    });
  }

  it('throws a TypeError for an argument that is no input', async () => {
    await assert.rejects(() => readDocument(5 as never), TypeError);
    await assert.rejects(() => readDocument(undefined as never), TypeError);
  });

  it('ends with a document or a code for any text', async () => {
    const text = fc.oneof(fc.string(), fc.json(), fc.stringMatching(/^[<{[a-z.:/"= ]{0,30}$/), fc.webUrl());
    await fc.assert(
      fc.asyncProperty(text, async (input) => caughtCode(() => readDocument(input)).then(Boolean)),
    );
  });

  it('ends with a document or a code for any change to a good badge', async () => {
    const goods = [
      bytes(TEXT),
      bytes(token(openBadge())),
      buildPng(internationalText('openbadges', TEXT)),
      bytes(svg(TEXT)),
    ];
    const change = fc.tuple(fc.constantFrom(...goods), fc.nat(), fc.uint8Array({ maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(change, async ([good, at, part]) => {
        const start = at % good.length;
        const changed = Buffer.concat([good.subarray(0, start), part, good.subarray(start + part.length)]);
        assert.match(
          await caughtCode(() => readDocument(new Uint8Array(changed))),
          /^(none|input|image|json|proof)/,
        );
      }),
      { numRuns: 500 },
    );
  });
});
