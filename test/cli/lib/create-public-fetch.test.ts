import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPublicFetch } from '../../../packages/cli/src/lib/create-public-fetch.js';
import { caughtCode } from '../../support/caught-code.js';

const PUBLIC = '93.184.216.34';

/** A web of addresses that redirect or answer, and of names with their IP addresses. */
function createWeb(
  stops: Readonly<Record<string, string>>,
  names: Readonly<Record<string, readonly string[]>> = {},
) {
  const asked: string[] = [];
  const io = {
    lookup: (host: string) => Promise.resolve(names[host] ?? [PUBLIC]),
    fetch: (input: Parameters<typeof fetch>[0]) => {
      const url = input as string;
      asked.push(url);
      const location = stops[url];
      const redirected = location === undefined ? {} : { status: 302, headers: { location } };
      return Promise.resolve(Object.defineProperty(new Response('', redirected), 'url', { value: url }));
    },
  };
  return { io, asked };
}

describe('createPublicFetch', () => {
  it('follows redirections, and answers as the last stop does', async () => {
    const { io, asked } = createWeb({
      'https://a.example/1': '/2',
      'https://a.example/2': 'https://b.example/3',
    });
    const response = await createPublicFetch('a.json', io)('https://a.example/1');
    assert.equal(response.url, 'https://b.example/3');
    assert.deepEqual(asked, ['https://a.example/1', 'https://a.example/2', 'https://b.example/3']);
  });

  for (const [why, location] of [
    ['this machine', 'http://127.0.0.1/'],
    ['this machine by another name', 'https://localhost/'],
    ['a private network', 'https://192.168.1.1/'],
    ['a name that leads into a private network', 'https://inside.example/'],
    ['a name of which one address is private', 'https://both.example/'],
    ['this machine, as IPv6', 'https://[::1]/'],
    ['a private network, as IPv4 inside IPv6', 'https://[::ffff:10.0.0.1]/'],
    ['an address without TLS', 'http://b.example/'],
    ['a file', 'file:///etc/passwd'],
    ['an address with a password', 'https://user:secret@b.example/'],
    ['data', 'data:application/json,{}'],
  ] as const) {
    it(`never goes on to ${why}`, async () => {
      const names = {
        'inside.example': ['10.1.2.3'],
        'both.example': [PUBLIC, 'fd00::1'],
        localhost: ['127.0.0.1', '::1'],
      };
      const { io, asked } = createWeb({ 'https://a.example/': location }, names);
      const action = () => createPublicFetch('a.json', io)('https://a.example/');
      assert.equal(await caughtCode(action), 'fetch.blocked_address');
      assert.deepEqual(asked, ['https://a.example/']);
    });
  }

  it('never begins there either', async () => {
    const { io, asked } = createWeb({}, { 'inside.example': ['169.254.169.254'] });
    for (const url of ['https://inside.example/', 'http://10.0.0.1/', 'https://[fe80::1]/']) {
      assert.equal(await caughtCode(() => createPublicFetch('a.json', io)(url)), 'fetch.blocked_address');
    }
    assert.deepEqual(asked, []);
  });

  it('asks this machine where the badge was looked for on it, and nothing private besides', async () => {
    const { io, asked } = createWeb({ 'http://localhost:8080/b': 'http://127.0.0.1:9090/' });
    const own = createPublicFetch('http://localhost:8080/a', io);
    await own('http://localhost:8080/b');
    assert.deepEqual(asked, ['http://localhost:8080/b', 'http://127.0.0.1:9090/']);
    assert.equal(await caughtCode(() => own('http://10.0.0.1/')), 'fetch.blocked_address');
  });

  it('keeps http for who began with it', async () => {
    const { io, asked } = createWeb({ 'http://a.example/': 'http://b.example/' });
    await createPublicFetch('a.json', io)('http://a.example/');
    assert.equal(asked.length, 2);
  });

  it('gives up where redirections lead in a circle', async () => {
    const { io, asked } = createWeb({ 'https://a.example/': 'https://a.example/' });
    await assert.rejects(createPublicFetch('a.json', io)('https://a.example/'), TypeError);
    assert.equal(asked.length, 6);
  });

  it('hands on what it was asked with', async () => {
    const seen: (RequestInit | undefined)[] = [];
    const io = {
      lookup: () => Promise.resolve([PUBLIC]),
      fetch: (_: Parameters<typeof fetch>[0], init?: RequestInit) => {
        seen.push(init);
        return Promise.resolve(new Response(''));
      },
    };
    await createPublicFetch('a.json', io)('https://a.example/', {
      headers: { accept: 'x' },
      redirect: 'follow',
    });
    assert.deepEqual(seen, [{ headers: { accept: 'x' }, redirect: 'manual' }]);
  });
});
