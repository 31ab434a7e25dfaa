import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { BadgeError } from '../../../packages/openbadges-validator-core/src/badge-error.js';
import { createFetchDocument } from '../../../packages/openbadges-validator-core/src/lib/fetch-document.js';
import { MAX_INPUT_BYTES } from '../../../packages/openbadges-validator-core/src/limits.js';
import { caughtCode } from '../../support/caught-code.js';

const URL_ = 'https://atelier.example/badge.json';
type Fetch = typeof fetch;

function answer(body: BodyInit | null, init?: ResponseInit, url?: string): Fetch {
  return () => {
    const response = new Response(body, init);
    if (url !== undefined) Object.defineProperty(response, 'url', { value: url });
    return Promise.resolve(response);
  };
}

const codeOf = (given: Fetch | undefined, url = URL_, signal?: AbortSignal) =>
  caughtCode(() =>
    createFetchDocument({ ...(given && { fetch: given }), ...(signal && { signal }) })(url, '*/*'),
  );

describe('createFetchDocument', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'location');
  });

  it('gives the bytes, the type and the final address', async () => {
    const headers = { 'content-type': 'application/json' };
    const read = createFetchDocument({ fetch: answer('{"é":1}', { headers }, 'https://other.example/x') });
    const { bytes, contentType, url } = await read(URL_, '*/*');
    assert.equal(new TextDecoder().decode(bytes), '{"é":1}');
    assert.equal(contentType, 'application/json');
    assert.equal(url, 'https://other.example/x');
  });

  it('keeps the address that was asked where the answer names none', async () => {
    assert.equal((await createFetchDocument({ fetch: answer('x') })(URL_, '*/*')).url, URL_);
  });

  it('reads an empty answer as no bytes', async () => {
    const read = createFetchDocument({ fetch: answer(null, { status: 204 }) });
    assert.equal((await read(URL_, '*/*')).bytes.length, 0);
  });

  it('asks without cookies and without saying who asks', async () => {
    let seen: RequestInit | undefined;
    const spy: Fetch = (_, init) => {
      seen = init;
      return Promise.resolve(new Response('{}'));
    };
    await createFetchDocument({ fetch: spy })(URL_, 'application/json');
    assert.equal(seen?.credentials, 'omit');
    assert.equal(seen?.referrerPolicy, 'no-referrer');
    assert.deepEqual(seen?.headers, { accept: 'application/json' });
  });

  it('asks an address once, however many steps want it', async () => {
    let asked = 0;
    const count: Fetch = () => {
      asked += 1;
      return Promise.resolve(new Response('{}'));
    };
    const read = createFetchDocument({ fetch: count });
    await Promise.all([read(URL_, '*/*'), read(`${URL_}#key-1`, '*/*'), read(URL_, 'image/png')]);
    await read(URL_, '*/*');
    assert.equal(asked, 1);
    await createFetchDocument({ fetch: count })(URL_, '*/*');
    assert.equal(asked, 2);
  });

  it('has no network of its own', async () => {
    assert.equal(await codeOf(undefined), 'fetch.not_available');
  });

  it('asks nothing inside a private network, and nothing without TLS', async () => {
    const never: Fetch = () => assert.fail('asked');
    for (const url of [
      'https://192.168.0.1/',
      'http://atelier.example/',
      'file:///etc/passwd',
      'no address',
    ]) {
      assert.equal(await codeOf(never, url), 'fetch.blocked_address');
    }
  });

  it('reads plain http where the policy says so', async () => {
    const read = createFetchDocument({ fetch: answer('{}') }, { plainHttp: true });
    assert.equal((await read('http://atelier.example/', '*/*')).bytes.length, 2);
  });

  it('does not follow from https to http, even where http is allowed', async () => {
    const read = createFetchDocument(
      { fetch: answer('{}', {}, 'http://atelier.example/badge.json') },
      { plainHttp: true },
    );
    assert.equal(await caughtCode(() => read(URL_, '*/*')), 'fetch.blocked_address');
  });

  it('does not follow into a private network', async () => {
    assert.equal(await codeOf(answer('{}', {}, 'https://10.0.0.1/')), 'fetch.blocked_address');
  });

  for (const status of [400, 403, 404, 410, 429, 500, 503]) {
    it(`tells the status ${status} and the host`, async () => {
      const read = createFetchDocument({ fetch: answer('no', { status }) });
      await assert.rejects(read(URL_, '*/*'), (error: BadgeError) => {
        assert.deepEqual(error.problem, {
          code: 'fetch.http_status',
          url: URL_,
          host: 'atelier.example',
          status,
        });
        return true;
      });
    });
  }

  it('stops reading at 8 MiB', async () => {
    let sent = 0;
    const chunk = new Uint8Array(1024 * 1024);
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.length;
        controller.enqueue(chunk);
      },
    });
    assert.equal(await codeOf(answer(endless)), 'fetch.too_large');
    assert.ok(sent <= MAX_INPUT_BYTES + 4 * chunk.length, `${sent} bytes were read`);
  });

  it('calls a failed connection that, and a refusal by the page its own', async () => {
    const dead: Fetch = () => Promise.reject(new TypeError('fetch failed'));
    assert.equal(await codeOf(dead), 'fetch.network');
    const refused: Fetch = () => {
      throw new BadgeError({ code: 'fetch.not_allowed', url: URL_, host: 'atelier.example' });
    };
    assert.equal(await codeOf(refused), 'fetch.not_allowed');
  });

  it('tells a host without CORS from a dead one, in a browser', async () => {
    Object.defineProperty(globalThis, 'location', {
      value: { href: 'https://page.example/', host: 'page.example' },
      configurable: true,
    });
    const closed: Fetch = (_, init) =>
      init?.mode === 'no-cors'
        ? Promise.resolve(Object.defineProperty(new Response(), 'type', { value: 'opaque' }))
        : Promise.reject(new TypeError('Failed to fetch'));
    assert.equal(await codeOf(closed), 'fetch.blocked_by_cors');
    assert.equal(await codeOf(() => Promise.reject(new TypeError('Failed to fetch'))), 'fetch.network');
  });

  it('lets the caller’s abort through as it is', async () => {
    const controller = new AbortController();
    const hanging: Fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
        controller.abort();
      });
    const read = createFetchDocument({ fetch: hanging, signal: controller.signal });
    await assert.rejects(read(URL_, '*/*'), { name: 'AbortError' });
  });

  it('gives up after ten seconds', async (t) => {
    t.mock.method(AbortSignal, 'timeout', () => AbortSignal.abort(new DOMException('late', 'TimeoutError')));
    const slow: Fetch = (_, init) => Promise.reject(init?.signal?.reason as Error);
    assert.equal(await codeOf(slow), 'fetch.timed_out');
  });

  it('does not wait for a fetch that is deaf to its signal, nor for a body that never comes', async (t) => {
    const controller = new AbortController();
    t.mock.method(AbortSignal, 'timeout', () => controller.signal);
    const deaf: Fetch = () => new Promise(() => {});
    const silent = answer(new ReadableStream({ pull: () => new Promise(() => {}) }));
    const codes = Promise.all([codeOf(deaf), codeOf(silent)]);
    setTimeout(() => controller.abort(new DOMException('late', 'TimeoutError')), 5);
    assert.deepEqual(await codes, ['fetch.timed_out', 'fetch.timed_out']);
  });

  it('lets the caller’s abort through a fetch that is deaf to it', async () => {
    const controller = new AbortController();
    const read = createFetchDocument({ fetch: () => new Promise(() => {}), signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    await assert.rejects(read(URL_, '*/*'), { name: 'AbortError' });
  });

  it('asks this machine for a page of this machine and who wants it, and for nobody else', async () => {
    const url = 'http://localhost:8080/badge.json';
    assert.equal(await codeOf(answer('{}'), url), 'fetch.blocked_address');
    assert.equal(await codeOf(answer('{}', {}, url)), 'fetch.blocked_address');
    const place = (href: string) =>
      Object.defineProperty(globalThis, 'location', { value: new URL(href), configurable: true });
    place('https://page.example/');
    assert.equal(await codeOf(answer('{}'), url), 'fetch.blocked_address');
    place('http://127.0.0.1:3000/page');
    assert.equal(await codeOf(answer('{}'), url), 'none');
    const asks = (loopback: boolean) =>
      caughtCode(() => createFetchDocument({ fetch: answer('{}'), loopback })(url, '*/*'));
    assert.equal(await asks(false), 'fetch.blocked_address');
    Reflect.deleteProperty(globalThis, 'location');
    assert.equal(await asks(true), 'none');
    const local = createFetchDocument({ fetch: answer('{}') }, { loopback: true });
    assert.equal(await caughtCode(() => local(url, '*/*')), 'none');
  });
});
