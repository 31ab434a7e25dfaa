import { expect, fixture, html } from '@open-wc/testing';
import { BadgeProvider } from '../../../packages/elements/src/badge-provider/badge-provider.js';
import '../../../packages/elements/src/badge-wall/define.js';
import type { Services } from '../../../packages/elements/src/context/services.js';
import type { BadgeWall } from '../../../packages/elements/src/badge-wall/badge-wall.js';
import { createFakeServices, createFakeStore, manyBadges } from '../support/fake-services.js';
import { textInside } from '../support/shadow.js';
import { until } from '../support/until.js';

const wallIn = (provider: Element): BadgeWall => provider.querySelector('badge-wall') as BadgeWall;
const counts = async (wall: BadgeWall, said: string): Promise<void> =>
  void (await until(
    () => textInside(wall, '.count').includes(said),
    `« ${said} », not « ${textInside(wall)} »`,
  ));

const fakes = (count: number): Partial<Services> => {
  const { store, read, verify } = createFakeServices(manyBadges(count));
  return { store, read, verify };
};

describe('badge-provider', () => {
  it('may be defined after the elements inside it', async () => {
    const provider = await fixture<BadgeProvider>(
      html`<badge-provider lang="fr"><badge-wall></badge-wall></badge-provider>`,
    );
    await until(() => textInside(wallIn(provider)).includes('Aucun badge'), 'a wall that stands alone');
    provider.services = createFakeServices(manyBadges(3));
    await import('../../../packages/elements/src/badge-provider/define.js');
    await counts(wallIn(provider), '3 badges');
  });

  it('gives its store to every element inside, however deep', async () => {
    const provider = await fixture<BadgeProvider>(
      html`<badge-provider lang="fr" .services=${createFakeServices(manyBadges(2))}>
        <div>
          <p><badge-wall></badge-wall></p>
        </div>
      </badge-provider>`,
    );
    await counts(wallIn(provider), '2 badges');
  });

  it('lets the nearest provider decide', async () => {
    const outer = await fixture(
      html`<badge-provider lang="fr" .services=${createFakeServices(manyBadges(2))}>
        <badge-provider .services=${createFakeServices(manyBadges(4))}
          ><badge-wall></badge-wall
        ></badge-provider>
      </badge-provider>`,
    );
    await counts(wallIn(outer), '4 badges');
  });

  it('reads a list from its own address', async () => {
    const src = `data:application/json,${encodeURIComponent('[null,null]')}`;
    const provider = await fixture(
      html`<badge-provider lang="fr" src=${src}><badge-wall></badge-wall></badge-provider>`,
    );
    await counts(wallIn(provider), '2 badges');
  });

  it('lets an element’s own address go before it', async () => {
    const src = `data:application/json,${encodeURIComponent('[null]')}`;
    const provider = await fixture(
      html`<badge-provider lang="fr" .services=${createFakeServices(manyBadges(4))}
        ><badge-wall src=${src}></badge-wall
      ></badge-provider>`,
    );
    await counts(wallIn(provider), '1 badge');
  });

  it('passes on what changes', async () => {
    const provider = await fixture<BadgeProvider>(
      html`<badge-provider lang="fr" .services=${fakes(6)}><badge-wall></badge-wall></badge-provider>`,
    );
    await counts(wallIn(provider), '6 badges');
    provider.community = 'Jardin 1';
    await counts(wallIn(provider), '2 badges');
    provider.services = fakes(3);
    await counts(wallIn(provider), '1 badge');
  });

  it('takes a store of the page’s own making', async () => {
    const provider = await fixture<BadgeProvider>(
      html`<badge-provider lang="fr" .store=${createFakeStore([null])}
        ><badge-wall></badge-wall
      ></badge-provider>`,
    );
    await counts(wallIn(provider), '1 badge');
  });

  it('tells the verifier whom the page knows', async () => {
    const { store, ...services } = createFakeServices(manyBadges(1));
    const provider = await fixture<BadgeProvider>(
      html`<badge-provider
        trusted-issuers='{ "did:web:a.example": "Jardin" }'
        .store=${store}
        .services=${{ read: services.read, verify: services.verify }}
        ><badge-wall></badge-wall
      ></badge-provider>`,
    );
    expect(provider.trustedIssuers).to.include('Jardin');
    await until(() => services.asked.length === 1, 'verified');
    expect(services.asked[0]!.options.trustedIssuers).to.deep.equal({ 'did:web:a.example': 'Jardin' });
  });

  it('says what the community says otherwise, and only texts', async () => {
    const vocabulary = '{ "empty": "Le jardin est en graines.", "count": "faux" }';
    const provider = await fixture(
      html`<badge-provider lang="fr" vocabulary=${vocabulary} .store=${createFakeStore([])}
        ><badge-wall></badge-wall
      ></badge-provider>`,
    );
    await until(() => textInside(wallIn(provider)).includes('Le jardin est en graines.'), 'its word');
  });

  it('gives nothing to an element that has left it', async () => {
    const provider = await fixture<BadgeProvider>(
      html`<badge-provider lang="fr" .services=${createFakeServices(manyBadges(3))}
        ><badge-wall></badge-wall
      ></badge-provider>`,
    );
    const wall = wallIn(provider);
    await counts(wall, '3 badges');
    const outside = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    outside.append(wall);
    await until(() => textInside(wall).includes('Aucun badge'), 'alone again');
  });

  it('is defined once, also by a second copy', async () => {
    const { BadgeProvider: again } = await import('../../../packages/elements/src/badge-provider/define.js');
    expect(customElements.get('badge-provider')).to.equal(again);
    expect(again).to.equal(BadgeProvider);
  });
});
