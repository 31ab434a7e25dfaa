import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { restingUrl } from '../../../packages/openbadges-validator-core/src/hosted/resting-url.js';
import { buildSession } from '../../support/build-session.js';

const ASKED = 'https://a.example/1';
const after = (end: string) => restingUrl(ASKED, buildSession({ [ASKED]: new URL(end), [end]: {} }));

describe('restingUrl', () => {
  it('is the address that was asked, as long as its own host answers', async () => {
    assert.deepEqual(await restingUrl(ASKED, buildSession({ [ASKED]: {} })), { end: ASKED, rest: ASKED });
    for (const end of ['https://a.example/2', 'https://www.a.example/2']) {
      assert.deepEqual(await after(end), { end, rest: ASKED });
    }
  });

  it('is the other host’s, when that one answered', async () => {
    for (const end of ['https://b.example/1', 'https://evil.a.example/1', 'https://a.example:8443/1']) {
      assert.deepEqual(await after(end), { end, rest: end });
    }
  });
});
