import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { restingUrl } from '../../../packages/openbadges-validator-core/src/hosted/resting-url.js';
import { buildSession } from '../../support/build-session.js';

const ASKED = 'https://a.example/1';
const restAfter = (end: string) => restingUrl(ASKED, buildSession({ [ASKED]: new URL(end), [end]: {} }));

describe('restingUrl', () => {
  it('is the address that was asked, as long as its own host answers', async () => {
    assert.equal(await restingUrl(ASKED, buildSession({ [ASKED]: {} })), ASKED);
    assert.equal(await restAfter('https://a.example/2'), ASKED);
    assert.equal(await restAfter('https://www.a.example/2'), ASKED);
  });

  it('is the other host’s, when that one answered', async () => {
    for (const end of ['https://b.example/1', 'https://evil.a.example/1', 'https://a.example:8443/1']) {
      assert.equal(await restAfter(end), end);
    }
  });
});
