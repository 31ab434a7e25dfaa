import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadLinked } from '../../../packages/openbadges-validator-core/src/hosted/load-linked.js';
import { buildSession } from '../../support/build-session.js';
import { caughtCode } from '../../support/caught-code.js';
import { CLASS_URL, ISSUER_URL, badgeClass, hostedWeb, issuer } from '../../support/hosted-badge.js';

const SESSION = buildSession(hostedWeb());

describe('loadLinked', () => {
  it('reads what is linked at its address', async () => {
    assert.deepEqual(await loadLinked(CLASS_URL, 'BadgeClass', SESSION), {
      node: badgeClass(),
      url: CLASS_URL,
      version: '2.0',
    });
  });

  it('reads at its own address what is written in place and has one', async () => {
    const { node, url } = await loadLinked(issuer({ name: 'Faux' }), 'Profile', SESSION);
    assert.deepEqual([node['name'], url], ['Atelier du Vallon', ISSUER_URL]);
  });

  it('takes what is written in place and has no address, and says that nobody read it', async () => {
    const nameless = { type: 'Profile', name: 'Sans adresse' };
    assert.deepEqual(await loadLinked(nameless, 'Profile', SESSION), { node: nameless, version: null });
  });

  it('believes a copy only what its original says', async () => {
    const copy = 'https://evil.test/copie.json';
    const session = buildSession(hostedWeb({ [copy]: issuer({ name: 'Faux' }) }));
    assert.equal((await loadLinked(copy, 'Profile', session)).node['name'], 'Atelier du Vallon');
    const circle = buildSession(
      hostedWeb({ [copy]: issuer(), [ISSUER_URL]: issuer({ id: 'https://c.example/i' }) }),
    );
    assert.equal(await caughtCode(() => loadLinked(copy, 'Profile', circle)), 'hosted.id_mismatch');
  });

  it('does not take a redirect to another host for the issuer’s own word', async () => {
    const open = 'https://atelier.example/aller?vers=evil';
    const forged = issuer({ id: open, name: 'Faux' });
    const session = buildSession(
      hostedWeb({ [open]: new URL('https://evil.test/i'), 'https://evil.test/i': forged }),
    );
    assert.equal(await caughtCode(() => loadLinked(open, 'Profile', session)), 'hosted.id_mismatch');
  });

  for (const link of [undefined, null, 5, '', 'urn:uuid:1', 'javascript:alert(1)', [CLASS_URL]]) {
    it(`takes ${JSON.stringify(link) ?? 'nothing'} for no link`, async () => {
      assert.equal(await caughtCode(() => loadLinked(link, 'BadgeClass', SESSION)), 'model.value');
    });
  }
});
