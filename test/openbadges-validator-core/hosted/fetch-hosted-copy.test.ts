import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchHostedCopy } from '../../../packages/openbadges-validator-core/src/hosted/fetch-hosted-copy.js';
import { buildSession, type Web } from '../../support/build-session.js';
import { caughtCode } from '../../support/caught-code.js';
import { ASSERTION_URL, assertion, hostedWeb } from '../../support/hosted-badge.js';

const read = (url: string, web: Web) => fetchHostedCopy(url, 'Assertion', buildSession(web));

describe('fetchHostedCopy', () => {
  it('reads a badge at its address', async () => {
    assert.deepEqual(await read(ASSERTION_URL, hostedWeb()), { node: assertion(), url: ASSERTION_URL });
  });

  it('does not mind two spellings of one address', async () => {
    const copy = await read('https://ATELIER.example/attributions/1.json', {
      'https://ATELIER.example/attributions/1.json': assertion(),
    });
    assert.equal(copy.movedFrom, undefined);
  });

  it('takes a copy that does not say where it stands', async () => {
    const { node, movedFrom } = await read(ASSERTION_URL, {
      [ASSERTION_URL]: { type: 'Assertion', revoked: true },
    });
    assert.deepEqual([node['revoked'], movedFrom], [true, undefined]);
  });

  it('goes on to the address that a copy names, once', async () => {
    const mirror = 'https://miroir.example/1';
    const copy = await read(mirror, hostedWeb({ [mirror]: assertion() }));
    assert.deepEqual([copy.url, copy.movedFrom], [ASSERTION_URL, mirror]);
    const wandering = hostedWeb({
      [mirror]: assertion(),
      [ASSERTION_URL]: assertion({ id: 'https://c.example/1' }),
    });
    assert.equal(await caughtCode(() => read(mirror, wandering)), 'hosted.id_mismatch');
    const nowhere = hostedWeb({ [mirror]: assertion({ id: 'urn:uuid:1' }) });
    assert.equal(await caughtCode(() => read(mirror, nowhere)), 'hosted.id_mismatch');
  });
});
