import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requireAudience } from '../../../packages/openbadges-validator-core/src/proofs/require-audience.js';
import { requireDomain } from '../../../packages/openbadges-validator-core/src/proofs/require-domain.js';
import { caughtCode } from '../../support/caught-code.js';

const HERE = 'https://wiki.example';
const ELSEWHERE = 'https://other.example';

describe('requireDomain', () => {
  for (const [domain, asked, code] of [
    [HERE, HERE, 'none'],
    [[HERE], HERE, 'none'],
    [[ELSEWHERE, HERE], [HERE, ELSEWHERE], 'none'],
    [HERE, undefined, 'none'],
    [undefined, undefined, 'none'],
    [undefined, HERE, 'proof.domain'],
    [ELSEWHERE, HERE, 'proof.domain'],
    [[HERE, ELSEWHERE], HERE, 'proof.domain'],
    [HERE, [HERE, ELSEWHERE], 'proof.domain'],
    [5, HERE, 'proof.domain'],
    [[HERE, 5], HERE, 'proof.domain'],
  ] as const) {
    it(`answers ${code} for a proof made for ${JSON.stringify(domain)} where ${JSON.stringify(asked)} is asked`, async () => {
      const proof = domain === undefined ? {} : { domain };
      const wish = { purposes: [], ...(asked !== undefined && { domain: asked }) };
      assert.equal(await caughtCode(() => requireDomain(proof, wish)), code);
    });
  }

  it('asks for the very challenge', async () => {
    const codeOf = (challenge: string | undefined) =>
      caughtCode(() => requireDomain({ ...(challenge && { challenge }) }, { purposes: [], challenge: 'a1' }));
    assert.equal(await codeOf('a1'), 'none');
    assert.equal(await codeOf('A1'), 'proof.challenge');
    assert.equal(await codeOf(undefined), 'proof.challenge');
  });
});

describe('requireAudience', () => {
  for (const [aud, domain, code] of [
    [HERE, HERE, 'none'],
    [[HERE, ELSEWHERE], HERE, 'none'],
    [HERE, [HERE, ELSEWHERE], 'none'],
    [undefined, HERE, 'proof.domain'],
    [ELSEWHERE, HERE, 'proof.domain'],
    [HERE, undefined, 'none'],
  ] as const) {
    it(`answers ${code} for a token for ${JSON.stringify(aud)} where ${JSON.stringify(domain)} asks`, async () => {
      const claims = aud === undefined ? {} : { aud };
      assert.equal(await caughtCode(() => requireAudience(claims, { ...(domain && { domain }) })), code);
    });
  }

  it('asks for the very nonce', async () => {
    assert.equal(await caughtCode(() => requireAudience({ nonce: 'a1' }, { challenge: 'a1' })), 'none');
    assert.equal(
      await caughtCode(() => requireAudience({ nonce: 'a2' }, { challenge: 'a1' })),
      'proof.challenge',
    );
    assert.equal(await caughtCode(() => requireAudience({}, { challenge: 'a1' })), 'proof.challenge');
  });
});
