import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchJson } from '../../../packages/openbadges-validator-core/src/lib/fetch-json.js';
import type { FetchDocument } from '../../../packages/openbadges-validator-core/src/lib/fetch-document.js';
import { caughtCode } from '../../support/caught-code.js';
import { fetchFrom } from '../../support/build-session.js';
import { createFetchDocument } from '../../../packages/openbadges-validator-core/src/lib/fetch-document.js';

const URL_ = 'https://atelier.example/x.json';
const holding =
  (body: string | Uint8Array): FetchDocument =>
  (url) =>
    Promise.resolve({
      url,
      contentType: '',
      bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    });

describe('fetchJson', () => {
  it('reads JSON whatever its media type says', async () => {
    assert.deepEqual(await fetchJson(holding('{"a":[1]}'), URL_), { a: [1] });
  });

  for (const [what, body] of [
    ['a page of HTML', '<!doctype html>'],
    ['nothing', ''],
    ['a member twice', '{"id":"a","id":"b"}'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ] as const) {
    it(`calls ${what} no JSON`, async () => {
      assert.equal(await caughtCode(() => fetchJson(holding(body), URL_)), 'fetch.not_json');
    });
  }

  it('leaves the trouble of the network as it was', async () => {
    const read = createFetchDocument({ fetch: fetchFrom({}) });
    assert.equal(await caughtCode(() => fetchJson(read, URL_)), 'fetch.http_status');
  });
});
