import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { digestJson } from '../../packages/openbadges-validator-core/src/digest-json.js';
import type { Json } from '../../packages/openbadges-validator-core/src/json.js';
import { caughtCode } from '../support/caught-code.js';
import { textbookBase58 } from '../support/textbook-base58.js';

describe('digestJson', () => {
  it('is the multihash of SHA-256 over the canonical text, in base58btc', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const hash = createHash('sha256')
          .update(canonicalize(value) ?? '')
          .digest();
        const expected = `z${textbookBase58(Buffer.concat([Buffer.from([0x12, 0x20]), hash]))}`;
        assert.equal(await digestJson(value as Json), expected);
      }),
      { numRuns: 200 },
    );
  });

  it('begins with zQm, and does not depend on the order of members', async () => {
    const digest = await digestJson({ a: 1, b: [true, null] });
    assert.match(digest, /^zQm[1-9A-HJ-NP-Za-km-z]{44}$/);
    assert.equal(await digestJson({ b: [true, null], a: 1 }), digest);
    assert.notEqual(await digestJson({ b: [null, true], a: 1 }), digest);
  });

  it('counts the proof', async () => {
    assert.notEqual(await digestJson({ a: 1, proof: { x: 1 } }), await digestJson({ a: 1, proof: { x: 2 } }));
  });

  it('refuses what JSON cannot say', async () => {
    assert.equal(await caughtCode(() => digestJson({ a: Infinity })), 'json.malformed');
    assert.equal(await caughtCode(() => digestJson('\ud800')), 'json.malformed');
  });
});
