import { expect } from '@open-wc/testing';
import { chooseStore, type StoreSource } from '../../../packages/elements/src/lib/choose-store.js';
import { createFakeStore } from '../support/fake-services.js';

const shared = createFakeStore([null, null]);
const none: StoreSource = {
  src: null,
  inline: null,
  shared: null,
  network: 'same-origin',
  isAllowed: () => false,
};

const count = async (source: Partial<StoreSource>): Promise<number> => {
  let records = 0;
  for await (const page of chooseStore({ ...none, ...source })!.list()) records += page.length;
  return records;
};
const list = (json: string): string => `data:application/json,${encodeURIComponent(json)}`;

describe('where an element reads from', () => {
  it('is its own address, before what stands inside it, before the provider', async () => {
    expect(await count({ src: list('[null]'), inline: '[null,null,null]', shared })).to.equal(1);
    expect(await count({ inline: '[null,null,null]', shared })).to.equal(3);
    expect(await count({ shared })).to.equal(2);
  });

  it('is nowhere where there is none of them', () => {
    expect(chooseStore(none)).to.equal(null);
  });

  it('may be one badge that stands inside it', async () => {
    expect(await count({ inline: '{"type":"Assertion"}' })).to.equal(1);
    expect(await count({ inline: ' eyJh.eyJi.c2ln \n' })).to.equal(1);
    expect(await count({ inline: '"https://jardin.example/a.json"' })).to.equal(1);
  });

  it('says that text that is no JSON, and an address that is none, are no list', () => {
    expect(() => chooseStore({ ...none, inline: '{"half":' }))
      .to.throw()
      .with.property('code', 'store.not_a_list');
    expect(() => chooseStore({ ...none, src: 'http://' }))
      .to.throw()
      .with.property('code', 'store.not_a_list');
  });

  it('asks no origin that neither the policy nor the author named', async () => {
    let code = '';
    try {
      await count({ src: 'https://ailleurs.example/liste.json' });
    } catch (error) {
      code = (error as { code: string }).code;
    }
    expect(code).to.equal('fetch.not_allowed');
  });
});
