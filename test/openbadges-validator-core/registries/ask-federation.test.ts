import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askFederation } from '../../../packages/openbadges-validator-core/src/registries/ask-federation.js';
import { buildSession, fetchFrom, type Web } from '../../support/build-session.js';
import { caughtCode } from '../../support/caught-code.js';
import {
  ANCHOR,
  CONFIGURATION,
  createAnchor,
  signConfiguration,
  signSubordinate,
} from '../fixtures/federation.js';

const ISSUER = 'did:web:atelier.example';
const FETCH = `${ANCHOR}/fetch?sub=${ISSUER}`;
const registry = { type: 'oidf', name: 'Registre', trustAnchorEC: CONFIGURATION } as const;
const ask = (web: Web, issuer = ISSUER) => askFederation(issuer, registry, buildSession(web));

describe('askFederation', () => {
  it('gives the name that the anchor has signed for an issuer', async () => {
    const anchor = await createAnchor();
    const web = {
      [CONFIGURATION]: await signConfiguration(anchor),
      [FETCH]: await signSubordinate(anchor, ISSUER),
    };
    assert.equal(await ask(web), 'Atelier du Vallon');
  });

  it('gives the id where the anchor signs no name', async () => {
    const anchor = await createAnchor();
    const web = {
      [CONFIGURATION]: await signConfiguration(anchor),
      [FETCH]: await signSubordinate(anchor, ISSUER, { metadata: undefined }),
    };
    assert.equal(await ask(web), ISSUER);
  });

  it('takes 404 of the anchor for “no”, and every other trouble for none', async () => {
    const configuration = { [CONFIGURATION]: await signConfiguration(await createAnchor()) };
    assert.equal(await ask(configuration), undefined);
    assert.equal(await caughtCode(() => ask({ ...configuration, [FETCH]: 500 })), 'fetch.http_status');
    assert.equal(await caughtCode(() => ask({})), 'fetch.http_status');
  });

  it('writes an id into the query so that it cannot become another question', async () => {
    const anchor = await createAnchor();
    const asked: string[] = [];
    const metadata = { federation_entity: { federation_fetch_endpoint: `${ANCHOR}/api?v=1` } };
    const web = { [CONFIGURATION]: await signConfiguration(anchor, { metadata }) };
    const session = buildSession(web, { fetch: fetchFrom(web, asked) });
    await askFederation('https://a.example/i?x=1&sub=did:example:y#z', registry, session);
    assert.equal(asked[1], `${ANCHOR}/api?v=1&sub=https://a.example/i%3Fx%3D1%26sub%3Ddid:example:y%23z`);
  });

  it('reads the configuration of an anchor once, for every issuer', async () => {
    const anchor = await createAnchor();
    const asked: string[] = [];
    const web = { [CONFIGURATION]: await signConfiguration(anchor) };
    const session = buildSession(web, { fetch: fetchFrom(web, asked) });
    await askFederation(ISSUER, registry, session);
    await askFederation('did:example:other', registry, session);
    assert.equal(asked.filter((url) => url === CONFIGURATION).length, 1);
  });

  for (const [why, claims] of [
    ['is about another entity than its author', { iss: 'https://autre.example' }],
    ['is that of another address', { iss: 'https://autre.example', sub: 'https://autre.example' }],
  ] as const) {
    it(`does not believe a configuration that ${why}`, async () => {
      const anchor = await createAnchor();
      const web = { [CONFIGURATION]: await signConfiguration(anchor, claims) };
      assert.equal(await caughtCode(() => ask(web)), 'proof.claim_mismatch');
    });
  }

  it('does not believe one that names no place to ask', async () => {
    const web = { [CONFIGURATION]: await signConfiguration(await createAnchor(), { metadata: {} }) };
    assert.equal(await caughtCode(() => ask(web)), 'proof.malformed');
  });

  it('asks no address inside a private network, whatever the anchor says', async () => {
    const metadata = { federation_entity: { federation_fetch_endpoint: 'https://192.168.0.1/fetch' } };
    const web = { [CONFIGURATION]: await signConfiguration(await createAnchor(), { metadata }) };
    assert.equal(await caughtCode(() => ask(web)), 'fetch.blocked_address');
  });

  it('does not believe a statement that another key has signed, or that is about somebody else', async () => {
    const [anchor, forger] = [await createAnchor(), await createAnchor()];
    const configuration = { [CONFIGURATION]: await signConfiguration(anchor) };
    const forged = { ...configuration, [FETCH]: await signSubordinate(forger, ISSUER) };
    assert.equal(await caughtCode(() => ask(forged)), 'proof.invalid');
    const others = { ...configuration, [FETCH]: await signSubordinate(anchor, 'did:example:other') };
    assert.equal(await caughtCode(() => ask(others)), 'proof.claim_mismatch');
    const foreign = await signSubordinate(anchor, ISSUER, { iss: 'https://autre.example' });
    assert.equal(await caughtCode(() => ask({ ...configuration, [FETCH]: foreign })), 'proof.claim_mismatch');
  });

  it('does not take keys from the statement that they should prove', async () => {
    const [anchor, forger] = [await createAnchor(), await createAnchor('forged')];
    const forged = await signSubordinate(forger, ISSUER, { jwks: { keys: [forger.jwk] } });
    const web = { [CONFIGURATION]: await signConfiguration(anchor), [FETCH]: forged };
    assert.equal(await caughtCode(() => ask(web)), 'key.unresolved');
  });
});
