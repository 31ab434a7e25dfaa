import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonize } from '../../../packages/openbadges-validator-core/src/jsonld/canonize.js';
import type { VerifyOptions } from '../../../packages/openbadges-validator-core/src/verify-options.js';
import { buildSession, type Web } from '../../support/build-session.js';
import { caughtCode } from '../../support/caught-code.js';

const V2 = 'https://www.w3.org/ns/credentials/v2';
const OWN = 'https://atelier.example/context.json';
const ROW = { row: { '@id': 'https://atelier.example/terms#row', '@type': '@id', '@container': '@list' } };
const write = (document: object, web?: Web, options?: VerifyOptions) =>
  canonize(document as never, buildSession(web, options));
const codeOf = (document: object, web?: Web, options?: VerifyOptions) =>
  caughtCode(() => write(document, web, options));
const credential = (changes: object = {}) => ({
  '@context': [V2],
  id: 'urn:uuid:1',
  type: ['VerifiableCredential'],
  issuer: 'did:example:issuer',
  credentialSubject: { id: 'did:example:alice' },
  ...changes,
});

describe('canonize', () => {
  it('writes one line for each statement, sorted', async () => {
    assert.equal(
      await write(credential()),
      [
        '<urn:uuid:1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/2018/credentials#VerifiableCredential> .',
        '<urn:uuid:1> <https://www.w3.org/2018/credentials#credentialSubject> <did:example:alice> .',
        '<urn:uuid:1> <https://www.w3.org/2018/credentials#issuer> <did:example:issuer> .',
        '',
      ].join('\n'),
    );
  });

  it('does not depend on the order of members', async () => {
    const turned = Object.fromEntries(Object.entries(credential()).reverse());
    assert.equal(await write(turned), await write(credential()));
  });

  for (const [why, changes, term] of [
    ['a member that no context defines', { mention: 'x' }, 'mention'],
    ['a type that no context defines', { type: ['VerifiableCredential', 'Inconnu'] }, 'Inconnu'],
    ['an id that is no address', { credentialSubject: { id: 'alice' } }, 'alice'],
  ] as const) {
    it(`refuses to leave out ${why}`, async () => {
      await assert.rejects(write(credential(changes)), { problem: { code: 'jsonld.dropped_term', term } });
    });
  }

  it('does not know a context that is not built in', async () => {
    const document = credential({ '@context': [V2, OWN] });
    const context = { '@context': {} };
    await assert.rejects(write(document, { [OWN]: context }), {
      problem: { code: 'context.unknown', context: OWN },
    });
    assert.equal(
      await write(document, { [OWN]: context }, { fetchContexts: true }),
      await write(credential()),
    );
  });

  it('says what was wrong with a context that it was allowed to fetch', async () => {
    const document = credential({ '@context': [V2, OWN] });
    assert.equal(await codeOf(document, {}, { fetchContexts: true }), 'fetch.http_status');
    assert.equal(await codeOf(document, undefined, { fetchContexts: true }), 'fetch.not_available');
    assert.equal(await codeOf(document, { [OWN]: '<html>' }, { fetchContexts: true }), 'fetch.not_json');
    const long = { '@context': { mot: `urn:${'x'.repeat(1024)}` } };
    assert.equal(await codeOf(document, { [OWN]: long }, { fetchContexts: true }), 'context.invalid');
    const renaming = { '@context': { nom: '@id' } };
    assert.equal(await codeOf(document, { [OWN]: renaming }, { fetchContexts: true }), 'work.too_much');
    const words = Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`mot${at}`, `urn:mot:${at}`]));
    const wide = { '@context': words };
    assert.equal(await codeOf(document, { [OWN]: wide }, { fetchContexts: true }), 'work.too_much');
    assert.equal(await codeOf(document, { [OWN]: [] }, { fetchContexts: true }), 'context.invalid');
  });

  it('does not keep a fetched context for the next badge', async () => {
    const document = credential({ '@context': [V2, OWN], mention: 'x' });
    const defining = { '@context': { mention: 'https://atelier.example/terms#mention' } };
    assert.match(await write(document, { [OWN]: defining }, { fetchContexts: true }), /terms#mention/);
    const other = { '@context': { mention: 'https://atelier.example/terms#autre' } };
    assert.match(await write(document, { [OWN]: other }, { fetchContexts: true }), /terms#autre/);
    assert.equal(await codeOf(document, { [OWN]: other }), 'context.unknown');
  });

  it('does not ask the web in place of a built-in context', async () => {
    const poisoned = { '@context': { issuer: 'https://forger.example/issuer' } };
    assert.equal(
      await write(credential(), { [V2]: poisoned }, { fetchContexts: true }),
      await write(credential()),
    );
  });

  it('lets nobody give a protected term another meaning', async () => {
    const inline = { VerifiableCredential: 'https://forger.example/terms#Nothing' };
    assert.equal(await codeOf(credential({ '@context': [V2, inline] })), 'context.invalid');
    const nullified = credential({ credentialSubject: { '@context': null, id: 'did:example:alice' } });
    assert.equal(await codeOf(nullified), 'context.invalid');
  });

  it('reads inline terms of somebody’s own', async () => {
    const inline = { mention: 'https://atelier.example/terms#mention' };
    assert.match(await write(credential({ '@context': [V2, inline], mention: 'x' })), /#mention> "x"/);
  });

  for (const [why, context] of [
    ['a number', 5],
    ['a term that is a number', { mention: 5 }],
    ['an unknown keyword', { '@version': 9 }],
  ] as const) {
    it(`refuses a context that is ${why}`, async () => {
      assert.equal(await codeOf(credential({ '@context': [V2, context] })), 'context.invalid');
    });
  }

  it('does not hold against one badge what was wrong with another that names the same contexts', async () => {
    const contexts = [V2, 'https://w3id.org/vc/status-list/2021/v1', { '@language': 'fr' }];
    const wrong = credential({
      '@context': [...contexts, { '@nonsense': 'https://atelier.example/terms#x' }],
    });
    assert.equal(await codeOf(wrong), 'jsonld.dropped_term');
    assert.match(await write(credential({ '@context': contexts })), /urn:uuid:1/);
  });

  it('lets nobody change a built-in context for the next badge by importing it', async () => {
    // Read by our own path, and by the library in the same way.
    for (const url of [
      'https://w3id.org/vc/status-list/2021/v1',
      'https://w3id.org/security/data-integrity/v2',
    ]) {
      const expected = await write(credential({ '@context': [url, V2] }));
      const importing = { '@version': 1.1, '@import': url, id: 'https://forger.example/id' };
      for (const contexts of [[importing], [importing, V2]]) {
        await codeOf(credential({ '@context': contexts }));
        assert.equal(await write(credential({ '@context': [url, V2, { '@language': null }] })), expected);
      }
    }
  });

  it('reads on where somebody names a context again and again', async () => {
    const often = Array.from({ length: 300 }, () => V2);
    const next = credential({ '@context': [V2, { '@language': 'fr' }] });
    const before = await write(next);
    await codeOf(credential({ '@context': [...often, { '@language': 'fr' }] }));
    assert.equal(await write(next), before);
  });

  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    for (const [where, changes] of [
      ['issuer', { issuer: name }],
      ['in a list', { '@context': [V2, ROW], row: ['urn:x', name] }],
      ['with more to say', { issuer: { id: name, type: 'Profile', image: name } }],
      ['in a graph', { proof: { type: 'DataIntegrityProof', verificationMethod: name } }],
    ] as const) {
      it(`lets nobody write into what all objects share by the name ${name}, ${where}`, async () => {
        assert.equal(await codeOf(credential(changes)), 'jsonld.dropped_term');
        assert.deepEqual(
          [Object.prototype, Object, Reflect.get(Object.prototype, 'toString') as object].flatMap(
            Object.keys,
          ),
          [],
        );
        // Read by the library, as its predecessor was.
        assert.match(await write(credential({ '@context': [V2, { '@language': 'fr' }] })), /urn:uuid:1/);
      });
    }
  }

  it('gives up on a graph that is made to be hard', async () => {
    const size = 9;
    const node = (from: number) => ({
      '@id': `_:n${from}`,
      'https://x.example/p': Array.from({ length: size }, (_, to) => ({ '@id': `_:n${to}` })).filter(
        (_, to) => to !== from,
      ),
    });
    const clique = { '@graph': Array.from({ length: size }, (_, from) => node(from)) };
    const started = performance.now();
    assert.equal(await codeOf(clique), 'jsonld.too_complex');
    assert.ok(performance.now() - started < 5000);
  });
});
