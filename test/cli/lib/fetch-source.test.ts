import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchSource } from '../../../packages/cli/src/lib/fetch-source.js';
import { caughtCode } from '../../support/caught-code.js';

const answering = (response: () => Response | Promise<Response>) => () => Promise.resolve(response());
const code = (fetch: typeof globalThis.fetch) => caughtCode(() => fetchSource('https://a.example/', fetch));

describe('fetchSource', () => {
  it('reads what stands at an address', async () => {
    const bytes = await fetchSource(
      'https://a.example/',
      answering(() => new Response('bonjour')),
    );
    assert.equal(Buffer.from(bytes).toString(), 'bonjour');
    const empty = await fetchSource(
      'https://a.example/',
      answering(() => new Response(null)),
    );
    assert.equal(empty.length, 0);
  });

  it('tells the trouble by its code', async () => {
    assert.equal(await code(answering(() => new Response('', { status: 500 }))), 'fetch.http_status');
    assert.equal(await code(() => Promise.reject(new TypeError('fetch failed'))), 'fetch.network');
  });

  it('reads no further than a badge can be long', async () => {
    let parts = 0;
    const endless = new ReadableStream({
      pull(controller) {
        parts += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    assert.equal(await code(answering(() => new Response(endless))), 'fetch.too_large');
    assert.ok(parts < 12);
  });
});
