import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchOriginal } from '../../../packages/openbadges-validator-core/src/hosted/fetch-original.js';
import { buildSession, type Web } from '../../support/build-session.js';
import { caughtCode } from '../../support/caught-code.js';
import { ASSERTION_URL, assertion, hostedWeb } from '../../support/hosted-badge.js';

const read = (url: string, web: Web) => fetchOriginal(url, 'Assertion', buildSession(web));

describe('fetchOriginal', () => {
  it('reads a document at its address, and says for which version it was written', async () => {
    assert.deepEqual(await read(ASSERTION_URL, hostedWeb()), {
      node: assertion(),
      version: '2.0',
      url: ASSERTION_URL,
    });
  });

  it('does not mind two spellings of one address', async () => {
    const copy = await read('https://ATELIER.example/attributions/1.json', {
      'https://ATELIER.example/attributions/1.json': assertion(),
    });
    assert.equal(copy.movedFrom, undefined);
  });

  it('takes a copy that does not say where it stands', async () => {
    const { node, movedFrom } = await read(ASSERTION_URL, {
      [ASSERTION_URL]: { type: 'Assertion', '@context': 'https://w3id.org/openbadges/v2', revoked: true },
    });
    assert.deepEqual([node['revoked'], movedFrom], [true, undefined]);
  });

  it('goes on to the address that a copy names, once', async () => {
    for (const mirror of ['https://miroir.example/1', 'https://atelier.example/copie/1']) {
      const copy = await read(mirror, hostedWeb({ [mirror]: assertion() }));
      assert.deepEqual([copy.url, copy.movedFrom], [ASSERTION_URL, mirror]);
      const wandering = hostedWeb({
        [mirror]: assertion(),
        [ASSERTION_URL]: assertion({ id: 'https://c.example/1' }),
      });
      assert.equal(await caughtCode(() => read(mirror, wandering)), 'hosted.id_mismatch');
    }
  });

  it('does not take what was read without TLS for the word of the address with it', async () => {
    const plain = ASSERTION_URL.replace('https:', 'http:');
    const { node, movedFrom } = await read(plain, hostedWeb({ [plain]: assertion({ narrative: 'Faux' }) }));
    assert.deepEqual([node['narrative'], movedFrom], [undefined, plain]);
  });

  it('takes a redirect on the same host for the address, and one to another host for that host’s word', async () => {
    const near = 'https://atelier.example/v2/1.json';
    const { url, movedFrom } = await read(
      ASSERTION_URL,
      hostedWeb({ [ASSERTION_URL]: new URL(near), [near]: assertion({ id: near }) }),
    );
    assert.deepEqual([url, movedFrom], [ASSERTION_URL, undefined]);
    const far = 'https://nouveau.example/1.json';
    const moved = await read(
      ASSERTION_URL,
      hostedWeb({ [ASSERTION_URL]: new URL(far), [far]: assertion({ id: far }) }),
    );
    assert.deepEqual([moved.url, moved.movedFrom], [far, ASSERTION_URL]);
  });

  it('refuses what another host says under the address that was asked', async () => {
    const far = 'https://evil.test/1.json';
    const web = hostedWeb({ [ASSERTION_URL]: new URL(far), [far]: assertion() });
    assert.equal(await caughtCode(() => read(ASSERTION_URL, web)), 'hosted.id_mismatch');
  });

  it('tells that a document has a name and no address', async () => {
    const id = 'urn:uuid:11111111-0000-4000-8000-000000000001';
    const { node, movedFrom } = await read(ASSERTION_URL, hostedWeb({ [ASSERTION_URL]: assertion({ id }) }));
    assert.deepEqual([node['id'], movedFrom], [id, ASSERTION_URL]);
  });
});
