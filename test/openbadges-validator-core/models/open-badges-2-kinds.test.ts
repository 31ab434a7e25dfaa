import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Json } from '../../../packages/openbadges-validator-core/src/json.js';
import { openBadges2Kinds } from '../../../packages/openbadges-validator-core/src/models/open-badges-2-kinds.js';
import { rarerKinds } from '../../../packages/openbadges-validator-core/src/models/rarer-kinds.js';

const UUID = 'urn:uuid:11111111-0000-4000-8000-00000000000a';

const VALUES: Readonly<
  Record<string, { readonly taken: readonly Json[]; readonly refused: readonly Json[] }>
> = {
  iri: {
    taken: [
      'https://a.example/1',
      'HTTP://a.example',
      UUID,
      UUID.toUpperCase(),
      'urn:uid:7',
      '_:b1',
      'did:web:a.example',
    ],
    refused: [
      'urn:uuid:',
      'urn:uuid:1',
      'urn:uuid',
      'data:text/plain,x',
      'javascript:alert(1)',
      '/path',
      '',
      'https://',
      5,
    ],
  },
  urn: { taken: [UUID, 'urn:uid:a%20b'], refused: ['urn:uuid:1', 'urn:', 'https://a.example', null] },
  dataUri: {
    taken: ['data:,', 'data:text/plain;charset=UTF-8;page=21,x', 'data:image/png;base64,AA=='],
    refused: ['data:image/gif', 'data:bad:path', 'https://a.example', 5],
  },
  image: {
    taken: [
      'https://a.example/i',
      'data:image/png;base64,AA',
      'data:image/svg+xml,x',
      'data:image/png;base64,A\nA',
    ],
    refused: ['data:image/gif;base64,AA', 'data:image/jpeg;base64,AA', 'data:text/html,x', 'i.png', 5],
  },
  origin: {
    taken: ['https://a.example', 'http://a.example:8080/'],
    refused: [
      'https://a.example/b',
      'https://a.example?b',
      'https://u@a.example',
      'ftp://a.example',
      'a.example',
      null,
    ],
  },
  hostname: {
    taken: ['a.example', 'b-c.a.example', 'localhost', 'éa.example', 'a.xn--p1ai'],
    refused: [
      'https://a.example',
      'a.example/b',
      'a.example:80',
      'bears',
      '192.168.0.1',
      '-a.example',
      '666',
      '',
      5,
    ],
  },
  language: {
    taken: ['fr', 'en-US', 'zh-Hans-CN', 'x-jargon', 'de-1996'],
    refused: ['fr_ca', 'français', '', 'e', 5],
  },
  telephone: {
    taken: ['+33123456789', '+18006662344;ext=666'],
    refused: ['01 23 45 67 89', '+0123', '1-800-666-DEVIL', 5],
  },
  jws: { taken: ['e30.e30.AA'], refused: ['e30.e30', 'e30.e30.', 'https://a.example', 5] },
  property: {
    taken: ['id', 'email', 'schema:email', 'https://a.example/p'],
    refused: ['sloths', 'schema:sloths', 'constructor', 5],
  },
  class: {
    taken: ['Assertion', 'Extension', 'schema:Buffalo', 'https://a.example/C', 'extensions:X'],
    refused: ['A', 'UNKNOWN', 'name', 'constructor', '', 5],
  },
  verificationType: {
    taken: ['HostedBadge', 'hosted', 'obi:SignedBadge', 'signed'],
    refused: ['VerificationObject', 'hearsay', 5],
  },
  identityType: {
    taken: ['email', 'url', 'telephone', 'id', '@id', 'schema:email', 'https://a.example/p'],
    refused: ['lolcat', '', 5],
  },
};

describe('openBadges2Kinds', () => {
  it('are those of OB 3.0 but for what is written down here', () => {
    const own = Object.keys(openBadges2Kinds).filter((kind) => openBadges2Kinds[kind] !== rarerKinds[kind]);
    assert.deepEqual(own.sort(), Object.keys(VALUES).sort());
  });

  for (const [kind, { taken, refused }] of Object.entries(VALUES)) {
    it(`tells ${kind} from what is not`, () => {
      const isKind = openBadges2Kinds[kind] ?? assert.fail();
      for (const value of taken) assert.equal(isKind(value), true, JSON.stringify(value));
      for (const value of refused) assert.equal(isKind(value), false, JSON.stringify(value));
    });
  }

  it('answer at once, however long a text is', () => {
    for (const text of [
      'a'.repeat(100_000),
      'a.'.repeat(50_000),
      `data:${';a=b'.repeat(30_000)}`,
      `urn:${'a-'.repeat(50_000)}`,
    ]) {
      const start = performance.now();
      for (const isKind of Object.values(openBadges2Kinds)) isKind(text);
      assert.ok(performance.now() - start < 500, text.slice(0, 8));
    }
  });
});
