import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadLinked } from '../../../packages/openbadges-validator-core/src/hosted/load-linked.js';
import { buildSession } from '../../support/build-session.js';
import { caughtCode } from '../../support/caught-code.js';
import { CLASS_URL, ISSUER_URL, badgeClass, hostedWeb, issuer } from '../../support/hosted-badge.js';

const SESSION = buildSession(hostedWeb());
const HOST = 'atelier.example';

describe('loadLinked', () => {
  it('reads what is linked at its address', async () => {
    assert.deepEqual(await loadLinked(CLASS_URL, 'BadgeClass', HOST, SESSION), {
      node: badgeClass(),
      isFetched: true,
    });
  });

  it('takes what is written in place, when the same host vouches for it or it has no address', async () => {
    const written = issuer({ name: 'Tel qu’écrit' });
    assert.equal((await loadLinked(written, 'Profile', HOST, SESSION)).node, written);
    const nameless = { type: 'Profile', name: 'Sans adresse' };
    assert.equal((await loadLinked(nameless, 'Profile', 'evil.test', SESSION)).node, nameless);
  });

  it('reads at its own address what another host wrote of it, and what a signer wrote of it', async () => {
    const written = issuer({ name: 'Faux' });
    for (const host of ['evil.test', undefined]) {
      const { node, isFetched } = await loadLinked(written, 'Profile', host, SESSION);
      assert.deepEqual([node['name'], isFetched], ['Atelier du Vallon', true]);
    }
  });

  it('believes a copy only what its original says', async () => {
    const copy = 'https://evil.test/copie.json';
    const session = buildSession(hostedWeb({ [copy]: issuer({ name: 'Faux' }) }));
    assert.equal((await loadLinked(copy, 'Profile', HOST, session)).node['name'], 'Atelier du Vallon');
    const circle = buildSession(
      hostedWeb({ [copy]: issuer(), [ISSUER_URL]: issuer({ id: 'https://c.example/i' }) }),
    );
    assert.equal(await caughtCode(() => loadLinked(copy, 'Profile', HOST, circle)), 'hosted.id_mismatch');
  });

  it('does not take a redirect to another host for the issuer’s own word', async () => {
    const open = 'https://atelier.example/aller?vers=evil';
    const forged = issuer({ id: open, name: 'Faux' });
    const session = buildSession(
      hostedWeb({ [open]: new URL('https://evil.test/i'), 'https://evil.test/i': forged }),
    );
    assert.equal(await caughtCode(() => loadLinked(open, 'Profile', HOST, session)), 'hosted.id_mismatch');
  });

  for (const link of [undefined, null, 5, '', 'urn:uuid:1', 'javascript:alert(1)', [CLASS_URL]]) {
    it(`takes ${JSON.stringify(link) ?? 'nothing'} for no link`, async () => {
      assert.equal(await caughtCode(() => loadLinked(link, 'BadgeClass', HOST, SESSION)), 'model.value');
    });
  }
});
