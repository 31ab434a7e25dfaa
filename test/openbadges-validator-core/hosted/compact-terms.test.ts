import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import createJsonLd from 'jsonld';
import { compactTerms } from '../../../packages/openbadges-validator-core/src/hosted/compact-terms.js';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { openBadges2Terms } from '../../../packages/openbadges-validator-core/src/models/open-badges-2-terms.js';
import { assertion, badgeClass } from '../../support/hosted-badge.js';

describe('compactTerms', () => {
  it('leaves a badge with short names as it is', () => {
    assert.deepEqual(compactTerms(assertion({ badge: badgeClass() })), assertion({ badge: badgeClass() }));
  });

  it('gives short names to what is written with full ones, all the way down', () => {
    const written = {
      '@id': 'https://a.example/1',
      '@type': ['obi:Assertion', 'https://a.example/Other'],
      'https://w3id.org/openbadges#badge': { 'schema:name': 'Vélo', '@type': 'BadgeClass' },
      verify: { type: 'hosted' },
      evidence: [{ 'obi:narrative': 'x' }, 'https://a.example/e'],
    };
    assert.deepEqual(compactTerms(written), {
      id: 'https://a.example/1',
      type: ['Assertion', 'https://a.example/Other'],
      badge: { name: 'Vélo', type: 'BadgeClass' },
      verification: { type: 'HostedBadge' },
      evidence: [{ narrative: 'x' }, 'https://a.example/e'],
    });
  });

  it('keeps a short name against a long one beside it', () => {
    const { name } = compactTerms({ name: 'Vélo', 'schema:name': 'Avion' });
    assert.equal(name, 'Vélo');
  });

  it('leaves extensions, contexts and values alone', () => {
    const written = {
      '@context': { name: 'schema:name' },
      'extensions:ApplyLink': { '@type': ['Extension'], 'schema:name': 'x' },
      name: 'schema:name',
    };
    assert.deepEqual(compactTerms(written), written);
  });

  it('reads what jsonld wrote with full addresses', async () => {
    const context = Object.fromEntries(
      [...openBadges2Terms].map(([term, address]) => [term, { '@id': address }]),
    );
    const node = {
      name: 'Vélo',
      description: 'Réparer',
      issuedOn: '2026-01-01',
      salt: 'sel',
      targetFramework: 'RNCP',
    };
    const [expanded] = (await createJsonLd().expand(
      { '@context': context, ...node },
      { safe: false, base: null, documentLoader: () => Promise.reject(new Error('none is asked for')) },
    )) as Record<string, { '@value': string }[]>[];
    const values = Object.entries(expanded ?? {}).map(([address, [value]]) => [address, value?.['@value']]);
    assert.deepEqual(compactTerms(Object.fromEntries(values) as JsonObject), node);
  });

  it('comes to an end in a document that nests without one', () => {
    let deep: JsonObject = {};
    for (let depth = 0; depth < 60; depth += 1) deep = { badge: deep };
    assert.deepEqual(compactTerms(deep), deep);
  });
});
