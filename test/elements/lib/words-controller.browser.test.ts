import { expect, fixture, html } from '@open-wc/testing';
import { findLanguage } from '../../../packages/elements/src/lib/find-language.js';
import { createFakeServices, manyBadges } from '../support/fake-services.js';
import { mountWall } from '../support/mount.js';
import { textInside } from '../support/shadow.js';
import { until } from '../support/until.js';

describe('the language of an element', () => {
  it('is that of the nearest ancestor that says one', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div lang="en">
        <div lang="fr-CA"><i></i></div>
        <b></b>
      </div>`,
    );
    expect(findLanguage(outer.querySelector('i')!)).to.equal('fr-CA');
    expect(findLanguage(outer.querySelector('b')!)).to.equal('en');
  });

  it('is found through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"><p></p></div>`);
    const inner = document.createElement('i');
    outer.querySelector('p')!.attachShadow({ mode: 'open' }).append(inner);
    expect(findLanguage(inner)).to.equal('en');
  });

  it('changes with the page, without a reload', async () => {
    const wall = await mountWall(createFakeServices(manyBadges(2)));
    await until(() => textInside(wall, '.count').includes('2 badges'), 'French');
    await until(() => textInside(wall, '.verdict').includes('vérifié'), 'French');
    wall.parentElement!.lang = 'en';
    await until(() => textInside(wall, '.verdict').includes('verified'), 'English');
    wall.parentElement!.lang = 'fr';
    await until(() => textInside(wall, '.verdict').includes('vérifié'), 'French again');
  });

  it('ends with the newest where it changes twice at once', async () => {
    const wall = await mountWall(createFakeServices(manyBadges(1)));
    await until(() => textInside(wall, '.verdict').includes('vérifié'));
    wall.lang = 'en';
    await Promise.resolve();
    wall.lang = 'fr';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(textInside(wall, '.verdict')).to.equal('vérifié');
  });

  it('is that of the new place after a move', async () => {
    const wall = await mountWall(createFakeServices(manyBadges(1)));
    await until(() => textInside(wall, '.verdict').includes('vérifié'));
    const provider = wall.parentElement!;
    const english = document.createElement('section');
    english.lang = 'en';
    provider.append(english);
    english.append(wall);
    await until(() => textInside(wall, '.verdict').includes('verified'), 'English');
  });

  it('writes dates as the language does', async () => {
    const wall = await mountWall(createFakeServices(manyBadges(1)));
    await until(() => textInside(wall, '.who').includes('janv. 2026'), 'French');
    wall.lang = 'en';
    await until(() => textInside(wall, '.who').includes('Jan 2026'), 'English');
  });
});
