import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askRegistries } from '../../../packages/openbadges-validator-core/src/registries/ask-registries.js';
import type { IssuerRegistry } from '../../../packages/openbadges-validator-core/src/verify-options.js';
import { buildSession, type Web } from '../../support/build-session.js';

const ISSUER = 'did:web:atelier.example';
const ONE = 'https://un.example/registry.json';
const TWO = 'https://deux.example/registry.json';
const LIST = 'https://listes.example/known.json';
const legacy = (name: string, url: string): IssuerRegistry => ({ type: 'dcc-legacy', name, url });
const holding = (name: unknown) => ({
  meta: {},
  registry: { [ISSUER]: { name, url: 'https://atelier.example' } },
});

async function ask(registries: string | readonly IssuerRegistry[], web: Web) {
  const checks = await askRegistries(ISSUER, registries, buildSession(web));
  return checks.map(({ id: _, source: __, ...rest }) => rest);
}
const known = (name: string, registry: string) => ({ outcome: 'pass', code: 'issuer.known', name, registry });
const unchecked = (registry: string, reason: string) => ({
  outcome: 'skipped',
  code: 'issuer.registry_unchecked',
  registry,
  reason,
});

describe('askRegistries', () => {
  it('names every registry that knows the issuer, and each that did not answer', async () => {
    const all = [legacy('Un', ONE), legacy('Deux', TWO), legacy('Trois', 'https://trois.example/r.json')];
    assert.deepEqual(await ask(all, { [ONE]: holding('Atelier'), [TWO]: { registry: {} } }), [
      known('Atelier', 'Un'),
      unchecked('Trois', 'fetch.http_status'),
    ]);
  });

  it('gives the id where a registry keeps no name', async () => {
    assert.deepEqual(await ask([legacy('Un', ONE)], { [ONE]: holding(5) }), [known(ISSUER, 'Un')]);
  });

  it('does not take inherited members for entries', async () => {
    const session = buildSession({ [ONE]: { registry: {} } });
    assert.deepEqual(await askRegistries('toString', [legacy('Un', ONE)], session), []);
  });

  for (const [what, document] of [
    ['no registry', { registry: [] }],
    ['no JSON', 'hello'],
    ['a list', []],
  ] as const) {
    it(`calls a registry unchecked that holds ${what}`, async () => {
      assert.deepEqual(await ask([legacy('Un', ONE)], { [ONE]: document }), [
        unchecked('Un', 'fetch.not_json'),
      ]);
    });
  }

  it('calls one unchecked of a kind that it does not know', async () => {
    const strange = { type: 'ebsi', name: 'Un', url: ONE } as unknown as IssuerRegistry;
    assert.deepEqual(await ask([strange], {}), [unchecked('Un', 'type')]);
  });

  it('reads the list of registries from an address, and leaves out what it does not know there', async () => {
    const list = [
      legacy('Un', ONE),
      { type: 'ebsi', name: 'X', url: TWO },
      { type: 'dcc-legacy', url: TWO },
      5,
    ];
    assert.deepEqual(await ask(LIST, { [LIST]: list, [ONE]: holding('Atelier') }), [known('Atelier', 'Un')]);
  });

  it('calls the list itself unchecked where it cannot be had, or is none', async () => {
    assert.deepEqual(await ask(LIST, {}), [unchecked(LIST, 'fetch.http_status')]);
    assert.deepEqual(await ask(LIST, { [LIST]: { registries: [] } }), [unchecked(LIST, 'fetch.not_json')]);
  });

  it('reads no more than 32 of a list', async () => {
    const list = Array.from({ length: 40 }, (_, index) => legacy(String(index), TWO));
    assert.equal((await ask(LIST, { [LIST]: list })).length, 32);
  });
});
