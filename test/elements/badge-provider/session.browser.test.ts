import { expect, fixture, html } from '@open-wc/testing';
import '../../../packages/elements/src/badge-provider/define.js';
import '../../../packages/elements/src/badge-wall/define.js';
import type { BadgeProvider } from '../../../packages/elements/src/badge-provider/badge-provider.js';
import { newId } from '../../../packages/recognition/src/records/new-id.js';
import { openGarden } from '../support/open-garden.js';
import { textInside } from '../support/shadow.js';
import { until } from '../support/until.js';

describe('a wall on the records of a community', function () {
  this.timeout(20_000);
  const show = async (provider: Partial<Pick<BadgeProvider, 'session' | 'store' | 'name'>>) => {
    const element = await fixture<BadgeProvider>(
      html`<badge-provider
        lang="fr"
        .session=${provider.session ?? null}
        .store=${provider.store ?? null}
        .name=${provider.name ?? null}
        ><badge-wall></badge-wall
      ></badge-provider>`,
    );
    const wall = element.querySelector('badge-wall') ?? expect.fail('no wall');
    const says = (words: string) => until(() => textInside(wall).includes(words), words);
    return { element, wall, says };
  };

  it('shows a badge once it is there and its holder agrees, valid, with nobody’s name', async () => {
    const { session, hoa, award } = await openGarden();
    const { wall, says } = await show({ session });
    await says('Aucun badge');
    await award();
    await says('Tenir un cercle de parole');
    await says('vérifié');
    await session.become(hoa);
    await session.handle({ do: 'introduce', id: newId(), name: 'Hoa' });
    expect(textInside(wall)).not.to.include('Hoa');
  });

  it('says of one that was taken back that it does not hold, and lets it go when its holder does', async () => {
    const { session, hoa, bo, award } = await openGarden();
    const badge = await award();
    const { says } = await show({ session });
    await says('vérifié');
    await session.become(bo);
    await session.handle({ do: 'withdraw', id: newId(), credential: badge, reason: 'erreur' });
    await says('ne correspond pas');
    await session.become(hoa);
    await session.handle({ do: 'consent', id: newId(), scopes: [], name: 'aucun' });
    await says('Aucun badge');
  });

  it('follows the records again where it was out of the page meanwhile', async () => {
    const { session, award } = await openGarden();
    const { element, wall, says } = await show({ session });
    await says('Aucun badge');
    wall.remove();
    await award();
    element.append(wall);
    await says('Tenir un cercle de parole');
  });

  it('keeps records in this browser from an attribute alone', async () => {
    const { element, says } = await show({ store: 'browser', name: `wall-${performance.timeOrigin}` });
    await says('Aucun badge');
    expect(element.store).to.equal('browser');
  });
});
