import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkExtensions } from '../../../packages/openbadges-validator-core/src/extensions/check-extensions.js';
import { findExtensions } from '../../../packages/openbadges-validator-core/src/extensions/find-extensions.js';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { buildSession, fetchFrom, type Web } from '../../support/build-session.js';
import { assertion } from '../../support/hosted-badge.js';

const CONTEXT = 'https://a.example/contact.json';
const SCHEMA = 'https://a.example/contact-schema.json';
const WEB: Web = {
  [CONTEXT]: {
    '@context': { extensions: 'https://w3id.org/openbadges/extensions#', phone: 'schema:telephone' },
    'obi:validation': [
      {
        '@type': 'obi:FrameValidation',
        'obi:validatesType': 'extensions:Contact',
        'obi:validationSchema': 'x',
      },
      {
        '@type': 'obi:TypeValidation',
        'obi:validatesType': 'extensions:Contact',
        'obi:validationSchema': { '@id': SCHEMA },
      },
    ],
  },
  [SCHEMA]: { type: 'object', properties: { phone: { type: 'string' } }, required: ['phone'] },
};
const contact = (members: JsonObject = { phone: '1' }): JsonObject => ({
  '@context': CONTEXT,
  type: ['Extension', 'extensions:Contact'],
  ...members,
});
const known = (type: string, members: JsonObject): JsonObject => ({ type: ['Extension', type], ...members });

async function judge(extension: JsonObject, web: Web = WEB, fetchContexts = true) {
  const asked: string[] = [];
  const session = buildSession(undefined, { fetch: fetchFrom(web, asked), fetchContexts });
  const checks = await checkExtensions(findExtensions(assertion({ x: extension })), session);
  const told = checks.map(({ outcome, code, ...facts }) =>
    [outcome, code, 'path' in facts ? facts.path : undefined]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
  return { told, asked };
}

describe('checkExtensions, of extensions that are built in', () => {
  for (const [why, extension] of [
    ['a link to apply', known('extensions:ApplyLink', { url: 'https://a.example/apply' })],
    [
      'the name of who received it, as Badgr writes it',
      known('extensions:RecipientProfile', { name: 'Camille' }),
    ],
    [
      'a place',
      known('extensions:GeoCoordinates', { description: 'x', geo: { latitude: 44.9, longitude: 4.9 } }),
    ],
    [
      'a place that also is one of schema.org',
      { type: ['Extension', 'schema:Place', 'extensions:GeoCoordinates'], description: 'x' },
    ],
    ['a licence', { type: ['Extension', 'extensions:LicenseExtension', 'cc:License'], id: 'CC-BY' }],
    ['an aid', known('extensions:Accessibility', { accessibilityControl: ['fullTouchControl'] })],
    [
      'the text of an example, by its full name',
      known('extensions:ExampleExtension', { 'http://schema.org/text': 'x' }),
    ],
  ] as const) {
    it(`passes ${why}, and asks nobody`, async () => {
      assert.deepEqual(await judge(extension), { told: [], asked: [] });
    });
  }

  for (const [why, extension, told] of [
    ['a link to apply that leads nowhere', known('extensions:ApplyLink', {}), 'url'],
    ['a link that is content', known('extensions:ApplyLink', { url: 'javascript:alert(1)' }), 'url'],
    ['half a place', known('extensions:GeoCoordinates', { geo: { latitude: 44.9 } }), 'geo.longitude'],
    ['a name that is a number', known('extensions:RecipientProfile', { name: 5 }), 'name'],
  ] as const) {
    it(`fails ${why}`, async () => {
      assert.deepEqual((await judge(extension)).told, [`fail extension.invalid ${told}`]);
    });
  }

  it('holds an extension to each of the classes it names', async () => {
    const both = {
      type: ['Extension', 'extensions:ExampleExtension', 'extensions:ApplyLink'],
      exampleProperty: 'x',
    };
    assert.deepEqual((await judge(both)).told, ['fail extension.invalid url']);
  });
});

describe('checkExtensions, of others', () => {
  it('warns of one that it does not know, and asks nobody unless it may', async () => {
    assert.deepEqual(await judge(contact(), WEB, false), { told: ['warn extension.unknown'], asked: [] });
  });

  it('reads its rules where its context says, when it may', async () => {
    assert.deepEqual(await judge(contact()), { told: [], asked: [CONTEXT, SCHEMA] });
    assert.deepEqual((await judge(contact({ 'schema:telephone': '1' }))).told, []);
    assert.deepEqual((await judge(contact({ phone: 5 }))).told, ['fail extension.invalid phone']);
    assert.deepEqual((await judge(contact({}))).told, ['fail extension.invalid']);
  });

  for (const [why, web] of [
    ['context is gone', { ...WEB, [CONTEXT]: 404 }],
    ['context is no document', { ...WEB, [CONTEXT]: '<html>' }],
    ['context is about something else', { ...WEB, [CONTEXT]: { '@context': {} } }],
    ['schema is gone', { ...WEB, [SCHEMA]: 404 }],
    ['schema is a trap', { ...WEB, [SCHEMA]: { properties: { phone: { pattern: '^(1+)+$' } } } }],
  ] as const) {
    it(`warns when its ${why}`, async () => {
      assert.deepEqual((await judge(contact(), web)).told, ['warn extension.unknown']);
    });
  }

  it('asks for no more than a handful of contexts', async () => {
    const many = Array.from({ length: 50 }, (_, index) => `https://a.example/${index}.json`);
    const { asked } = await judge({ ...contact(), '@context': many }, {});
    assert.equal(asked.length, 4);
  });

  it('warns of one whose class is a bare word of a context', async () => {
    assert.deepEqual((await judge({ ...contact(), type: ['Extension', 'Contact'] }, WEB, false)).told, [
      'warn extension.unknown',
    ]);
  });

  it('looks at the first sixteen, and calls the rest unknown', async () => {
    const many = {
      many: Array.from({ length: 20 }, () => known('extensions:ApplyLink', { url: 'https://a.example' })),
    };
    assert.deepEqual((await judge(many)).told, Array(4).fill('warn extension.unknown'));
  });

  it('keeps what it shows of a name short', async () => {
    const session = buildSession(undefined);
    const found = findExtensions(assertion({ x: known(`extensions:${'x'.repeat(5000)}`, {}) }));
    const [check] = await checkExtensions(found, session);
    assert.ok(check?.code === 'extension.unknown' && check.extension.length <= 200);
  });
});
