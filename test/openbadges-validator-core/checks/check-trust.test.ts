import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTrust } from '../../../packages/openbadges-validator-core/src/checks/check-trust.js';
import type { VerifyOptions } from '../../../packages/openbadges-validator-core/src/verify-options.js';
import { buildSession, type Web } from '../../support/build-session.js';

const ISSUER = 'https://atelier.example/issuer';
const REGISTRY = 'https://registre.example/registry.json';
const LISTED = { [REGISTRY]: { meta: {}, registry: { [ISSUER]: { name: 'Atelier du Vallon' } } } };
const registries = [{ type: 'dcc-legacy', name: 'Registre', url: REGISTRY }] as const;

async function trust(issuer: string | undefined, options: VerifyOptions = {}, web: Web = {}) {
  const checks = await checkTrust(issuer, buildSession(web, options));
  return checks.map(({ id, source: _, ...rest }) => {
    assert.equal(id, 'trust');
    return rest;
  });
}

describe('checkTrust', () => {
  it('tells the name under which the caller knows the issuer', async () => {
    assert.deepEqual(await trust(ISSUER, { trustedIssuers: { [ISSUER]: 'Atelier de Cergy' } }), [
      { outcome: 'pass', code: 'issuer.known', name: 'Atelier de Cergy' },
    ]);
  });

  it('tells the id where the caller keeps no names', async () => {
    assert.deepEqual(await trust(ISSUER, { trustedIssuers: [ISSUER] }), [
      { outcome: 'pass', code: 'issuer.known', name: ISSUER },
    ]);
  });

  it('tells that it does not know the issuer, and weighs nothing by it', async () => {
    assert.deepEqual(await trust(ISSUER, { trustedIssuers: [] }), [
      { outcome: 'skipped', code: 'issuer.unknown', issuer: ISSUER },
    ]);
  });

  it('has nothing to say without a list, or without a proven issuer', async () => {
    assert.deepEqual(await trust(ISSUER), [{ outcome: 'skipped' }]);
    assert.deepEqual(await trust(undefined, { trustedIssuers: [ISSUER], registries }), [
      { outcome: 'skipped' },
    ]);
  });

  it('asks a registry for an issuer that the caller does not know, and says which one knows it', async () => {
    assert.deepEqual(await trust(ISSUER, { trustedIssuers: [], registries }, LISTED), [
      { outcome: 'pass', code: 'issuer.known', name: 'Atelier du Vallon', registry: 'Registre' },
    ]);
  });

  it('asks nobody for an issuer that the caller knows', async () => {
    const fetch = () => assert.fail('nobody is to be asked');
    const options = { trustedIssuers: [ISSUER], registries, fetch };
    assert.equal((await trust(ISSUER, options))[0]?.outcome, 'pass');
  });

  it('weighs nothing by registries that do not know the issuer, or do not answer', async () => {
    const other = { type: 'dcc-legacy', name: 'Autre', url: 'https://autre.example/registry.json' } as const;
    assert.deepEqual(await trust('did:example:x', { registries: [...registries, other] }, LISTED), [
      { outcome: 'skipped', code: 'issuer.unknown', issuer: 'did:example:x' },
      {
        outcome: 'skipped',
        code: 'issuer.registry_unchecked',
        registry: 'Autre',
        reason: 'fetch.http_status',
      },
    ]);
  });
});
