import { expect } from '@open-wc/testing';
import { guardFetch } from '../../../packages/elements/src/context/guard-fetch.js';
import { addressOf } from '../support/address-of.js';

describe('the fetch that keeps a policy', () => {
  const { fetch } = globalThis;
  let asked: { readonly address: string; readonly mode: string | undefined }[];

  beforeEach(() => {
    asked = [];
    globalThis.fetch = (input, init) => {
      asked.push({ address: addressOf(input), mode: init?.mode });
      return Promise.resolve(new Response(''));
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  const codeOf = async (request: Promise<unknown>): Promise<string> => {
    try {
      await request;
      return 'asked';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const never = (): boolean => false;

  it('asks the page’s own server, and follows it nowhere else', async () => {
    await guardFetch('same-origin', never)('/liste.json');
    expect(asked).to.deep.equal([{ address: '/liste.json', mode: 'same-origin' }]);
  });

  it('refuses every other before any request: by name, by port, by scheme', async () => {
    const guarded = guardFetch('same-origin', never);
    const { hostname, port } = location;
    const others = [
      'https://ailleurs.example/',
      `http://${hostname}:${Number(port) + 1}/`,
      `https://${hostname}:${port}/`,
      '//ailleurs.example/a',
      `http://${hostname}.ailleurs.example/`,
      new URL('https://ailleurs.example/'),
      new Request('https://ailleurs.example/'),
      'data:application/json,[]',
    ];
    for (const other of others) expect(await codeOf(guarded(other))).to.equal('fetch.not_allowed');
    expect(asked).to.deep.equal([]);
  });

  it('says of whom it would have had to ask', async () => {
    let problem: unknown;
    try {
      await guardFetch('same-origin', never)('https://ailleurs.example/a?b');
    } catch (error) {
      ({ problem } = error as { problem: unknown });
    }
    expect(problem).to.deep.equal({
      code: 'fetch.not_allowed',
      url: 'https://ailleurs.example/a?b',
      host: 'ailleurs.example',
    });
  });

  it('asks an origin that was allowed, from then on', async () => {
    const allowed = new Set<string>();
    const guarded = guardFetch('same-origin', (origin) => allowed.has(origin));
    expect(await codeOf(guarded('https://ailleurs.example/'))).to.equal('fetch.not_allowed');
    allowed.add('https://ailleurs.example');
    expect(await codeOf(guarded('https://ailleurs.example/'))).to.equal('asked');
    expect(await codeOf(guarded('https://tiers.example/'))).to.equal('fetch.not_allowed');
  });

  it('asks nobody under none, not even its own server', async () => {
    expect(await codeOf(guardFetch('none', never)('/liste.json'))).to.equal('fetch.not_allowed');
    expect(asked).to.deep.equal([]);
  });

  it('asks anybody under any, and leaves the request as it was', async () => {
    await guardFetch('any', never)('https://ailleurs.example/', { mode: 'cors' });
    expect(asked).to.deep.equal([{ address: 'https://ailleurs.example/', mode: 'cors' }]);
  });
});
