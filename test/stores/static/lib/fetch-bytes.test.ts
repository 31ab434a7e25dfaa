import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BadgeError } from 'openbadges-validator-core';
import { fetchBytes } from '../../../../packages/stores/src/static/lib/fetch-bytes.js';

const url = 'https://jardin.example/liste.json';
const answering =
  (answer: () => Response | Promise<Response>): typeof fetch =>
  async () =>
    answer();

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'fine';
  } catch (error) {
    return error instanceof BadgeError ? error.code : String(error);
  }
};

test('gives the bytes as they came', async () => {
  const bytes = await fetchBytes(
    url,
    100,
    answering(() => new Response(Uint8Array.of(0, 255, 7))),
  );
  assert.deepEqual([...bytes], [0, 255, 7]);
});

test('an empty answer is no bytes', async () => {
  assert.equal(
    (
      await fetchBytes(
        url,
        100,
        answering(() => new Response(null)),
      )
    ).length,
    0,
  );
});

test('an answer that is an error is told with its number', async () => {
  try {
    await fetchBytes(
      url,
      100,
      answering(() => new Response('non', { status: 404 })),
    );
    assert.fail('it gave something');
  } catch (error) {
    assert.ok(error instanceof BadgeError);
    assert.deepEqual(error.problem, { code: 'fetch.http_status', url, host: 'jardin.example', status: 404 });
  }
});

test('more than the limit is given up, also where no length was announced', async () => {
  let isCancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(64)),
    cancel: () => {
      isCancelled = true;
    },
  });
  assert.equal(
    await codeOf(
      fetchBytes(
        url,
        1000,
        answering(() => new Response(endless)),
      ),
    ),
    'fetch.too_large',
  );
  assert.ok(isCancelled);
});

test('exactly the limit is taken', async () => {
  assert.equal(
    (
      await fetchBytes(
        url,
        64,
        answering(() => new Response(new Uint8Array(64))),
      )
    ).length,
    64,
  );
});

test('no answer is trouble of the network', async () => {
  const failing = answering(() => Promise.reject(new TypeError('Failed to fetch')));
  assert.equal(await codeOf(fetchBytes(url, 100, failing)), 'fetch.network');
});

test('a connection that breaks half way is trouble of the network', async () => {
  const breaking = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.error(new TypeError('broken')),
  });
  assert.equal(
    await codeOf(
      fetchBytes(
        url,
        100,
        answering(() => new Response(breaking)),
      ),
    ),
    'fetch.network',
  );
});

test('what the given fetch refuses passes untouched', async () => {
  const refusing = answering(() => {
    throw new BadgeError({ code: 'fetch.not_allowed', url, host: 'jardin.example' });
  });
  assert.equal(await codeOf(fetchBytes(url, 100, refusing)), 'fetch.not_allowed');
});

test('an abort passes untouched', async () => {
  const flight = new AbortController();
  const waiting: typeof fetch = async (_input, init) =>
    new Promise((_resolve, reject) =>
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
    );
  const reading = fetchBytes(url, 100, waiting, flight.signal);
  flight.abort();
  await assert.rejects(reading, { name: 'AbortError' });
});
