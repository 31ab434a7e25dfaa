import assert from 'node:assert/strict';
import { register } from 'node:module';
import { describe, it } from 'node:test';
import { BadgeError } from '../../../packages/openbadges-validator-core/src/badge-error.js';
import { loadSoftwareCrypto } from '../../../packages/openbadges-validator-core/src/keys/load-software-crypto.js';
import { withCrypto } from '../../../packages/openbadges-validator-core/src/keys/with-crypto.js';

// The network goes before the software has come: no module of it can be loaded.
const HOOKS = `export function resolve(specifier, context, next) {
  if (specifier.endsWith('/software-crypto.js')) throw new Error('the network has gone');
  return next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(HOOKS)}`);

const isUnavailable =
  (algorithm: string) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof BadgeError);
    assert.deepEqual(error.problem, { code: 'crypto.unavailable', algorithm });
    assert.match(String(error.cause), /the network has gone/);
    return true;
  };

describe('software that cannot be loaded', () => {
  it('is told as what cannot be done here, with the algorithm and the cause', async () => {
    await assert.rejects(loadSoftwareCrypto('Ed25519'), isUnavailable('Ed25519'));
  });

  it('is told so by whatever falls back on it, and is not asked for where the engine can', async (context) => {
    const digest = (crypto: Pick<SubtleCrypto, 'digest'>) => crypto.digest('SHA-256', new Uint8Array(3));
    assert.equal((await withCrypto('SHA-256', digest)).byteLength, 32);
    context.mock.getter(globalThis, 'crypto', () => ({}));
    await assert.rejects(withCrypto('SHA-256', digest), isUnavailable('SHA-256'));
  });
});
