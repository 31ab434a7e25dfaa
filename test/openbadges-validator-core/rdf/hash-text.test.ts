import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import type { HashName } from '../../../packages/openbadges-validator-core/src/lib/digest-text.js';
import { hashText } from '../../../packages/openbadges-validator-core/src/rdf/hash-text.js';

const TEXTS = ['', 'SHA-384', 'été', 'x'.repeat(4096), 'x'.repeat(4097)];
const NAMES: Readonly<Record<HashName, string>> = { 'SHA-256': 'sha256', 'SHA-384': 'sha384' };

describe('hashText', () => {
  for (const hash of ['SHA-256', 'SHA-384'] as const) {
    it(`is the ${hash} of each text, the first time and later`, async () => {
      for (const text of [...TEXTS, ...TEXTS]) {
        assert.equal(await hashText(text, hash), createHash(NAMES[hash]).update(text).digest('hex'));
      }
    });
  }

  it('digests a short text once, and a long one each time', async (context) => {
    const { mock } = context.mock.method(globalThis.crypto.subtle, 'digest');
    await hashText('once', 'SHA-256');
    await hashText('once', 'SHA-256');
    assert.equal(mock.callCount(), 1);
    await hashText('y'.repeat(4097), 'SHA-256');
    await hashText('y'.repeat(4097), 'SHA-256');
    assert.equal(mock.callCount(), 3);
  });
});
