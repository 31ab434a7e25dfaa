import { expect } from '@open-wc/testing';
import { sign, verify, type JsonObject } from 'openbadges-validator-core';
import { createIndexedDbKeyring, type Keyring } from '../../../packages/stores/src/index.js';
import { buildCredential } from '../../openbadges-validator-core/fixtures/build-credential.js';

let number = 0;
const freshName = (): string => `keys-${++number}-${performance.timeOrigin}`;

function createClock(): () => Date {
  let time = Date.parse('2026-03-01T10:00:00Z');
  return () => new Date((time += 1000));
}

const open = (name = freshName()): Keyring => createIndexedDbKeyring({ name, now: createClock() });

const caught = async (action: Promise<unknown>): Promise<string> =>
  action.then(
    () => 'nothing',
    (error: { code?: string }) => error.code ?? 'no code',
  );

describe('the keyring of this browser', () => {
  it('is empty until a key is needed, and then has one that signs what verifies', async () => {
    const keyring = open();
    expect(await keyring.current()).to.equal(null);
    const { key, secret } = await keyring.need('Ada');
    expect(secret?.['d']).to.be.a('string');
    expect([key.label, key.created]).to.deep.equal(['Ada', '2026-03-01T10:00:01.000Z']);
    const badge = await sign(buildCredential(key.did), key);
    expect((await verify(badge)).outcome).to.equal('valid');
  });

  it('gives the same key later, without its secret, also to the next visit', async () => {
    const name = freshName();
    const { key } = await open(name).need('Ada');
    const later = await open(name).need('somebody');
    expect([later.key.did, later.key.label, later.secret]).to.deep.equal([key.did, 'Ada', null]);
    const badge = await sign(buildCredential(key.did), later.key);
    expect((await verify(badge)).outcome).to.equal('valid');
  });

  it('keeps a private half that can be taken out in no way', async () => {
    const keyring = open();
    await keyring.need('Ada');
    const key = await keyring.current();
    expect(key?.privateKey.extractable).to.equal(false);
    for (const format of ['jwk', 'pkcs8'] as const) {
      const taken = await crypto.subtle
        .exportKey(format as 'jwk', key?.privateKey as CryptoKey)
        .catch((error: Error) => error.name);
      expect(taken).to.equal('InvalidAccessError');
    }
  });

  it('makes one key for two tabs that need one at the same time', async () => {
    const name = freshName();
    const made = await Promise.all([open(name), open(name), open(name)].map((tab) => tab.need('Ada')));
    expect(new Set(made.map(({ key }) => key.did)).size).to.equal(1);
    expect(made.filter(({ secret }) => secret !== null)).to.have.lengthOf(1);
  });

  it('holds several keys, of which the one that was chosen signs', async () => {
    const keyring = open();
    const ada = await keyring.make('Ada');
    const bo = await keyring.make('Bo');
    expect((await keyring.current())?.label).to.equal('Bo');
    expect((await keyring.choose(ada.key.did)).label).to.equal('Ada');
    expect((await keyring.current())?.did).to.equal(ada.key.did);
    expect((await keyring.all()).map(({ label }) => label)).to.deep.equal(['Ada', 'Bo']);
    await keyring.forget(ada.key.did);
    expect((await keyring.current())?.did).to.equal(bo.key.did);
    await keyring.forget(bo.key.did);
    expect(await keyring.current()).to.equal(null);
    for (const action of [keyring.choose('did:key:z'), keyring.forget('did:key:z')])
      expect(await caught(action)).to.equal('store.not_found');
  });

  it('is the same person again where the secret is restored', async () => {
    const { key, secret } = await open().make('Ada');
    const elsewhere = open();
    const restored = await elsewhere.restore(secret, 'Ada, phone');
    expect(restored.did).to.equal(key.did);
    await elsewhere.restore(secret, 'Ada again');
    expect((await elsewhere.all()).map(({ label }) => label)).to.deep.equal(['Ada again']);
    const badge = await sign(buildCredential(key.did), (await elsewhere.current()) ?? key);
    expect((await verify(badge)).outcome).to.equal('valid');
  });

  it('refuses what is no private Ed25519 key, and halves of different keys', async () => {
    const keyring = open();
    const { secret } = await open().make('Ada');
    const { secret: other } = await open().make('Bo');
    const { d: _, ...publicOnly } = secret;
    const wrong: readonly JsonObject[] = [
      {},
      publicOnly,
      { ...secret, crv: 'X25519' },
      { ...secret, d: 'AAAA' },
      { ...secret, x: other['x'] ?? '' },
    ];
    for (const one of wrong) expect(await caught(keyring.restore(one, ''))).to.equal('store.key_unusable');
    expect(await keyring.all()).to.deep.equal([]);
  });

  it('keeps keys of software where the browser does not know Ed25519', async () => {
    const { key, secret } = await open().make('Ada');
    const name = freshName();
    const keyring = open(name);
    const mends = ['importKey', 'generateKey', 'exportKey'].map(breaking);
    try {
      const { key: made, secret: madeSecret } = await keyring.need('Bo');
      expect(madeSecret?.['d']).to.be.a('string');
      const restored = await keyring.restore(secret, 'Ada');
      const kept = await open(name).all();
      expect(kept.map(({ did }) => did)).to.deep.equal([made.did, restored.did]);
      for (const key of kept) {
        const badge = await sign(buildCredential(key.did), key);
        expect((await verify(badge)).outcome).to.equal('valid');
      }
    } finally {
      mends.forEach((mend) => mend());
    }
    const [made] = await open(name).all();
    const badge = await sign(buildCredential(made?.did ?? ''), made ?? key);
    expect((await verify(badge)).outcome, 'by a browser that knows it').to.equal('valid');
  });
});

/** Lets a method of WebCrypto fail as it does for an algorithm that is not known, until the answer is called. */
function breaking(method: string): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(SubtleCrypto.prototype, method) ?? {};
  const value = (): Promise<never> => Promise.reject(new DOMException('', 'NotSupportedError'));
  Object.defineProperty(SubtleCrypto.prototype, method, { ...descriptor, value });
  return () => Object.defineProperty(SubtleCrypto.prototype, method, descriptor);
}
