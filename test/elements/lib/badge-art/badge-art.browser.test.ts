import { expect, fixture, html } from '@open-wc/testing';
import '../../../../packages/elements/src/lib/badge-art/define.js';
import type { BadgeArt } from '../../../../packages/elements/src/lib/badge-art/badge-art.js';

const drawn = async (seed: string): Promise<string> => {
  const art = await fixture<BadgeArt>(html`<badge-art .seed=${seed}></badge-art>`);
  return [...art.shadowRoot!.querySelectorAll('path')]
    .map((path) => `${path.getAttribute('d')} ${path.getAttribute('fill')}`)
    .join();
};

describe('the drawing in the place of a picture', () => {
  it('is always the same for one badge', async () => {
    expect(await drawn('urn:model:1')).to.equal(await drawn('urn:model:1'));
  });

  it('differs between badges whose ids hardly differ', async () => {
    const drawings = new Set<string>();
    for (let index = 0; index < 40; index += 1)
      drawings.add(await drawn(`https://jardin.example/modeles/${index}`));
    expect(drawings.size).to.be.above(25);
  });

  it('is nothing that a screen reader would read', async () => {
    const art = await fixture<BadgeArt>(html`<badge-art .seed=${'a'}></badge-art>`);
    expect(art.shadowRoot!.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('is drawn for no seed, and for one of half characters', async () => {
    for (const seed of ['', '\ud800', '☘️']) expect(await drawn(seed)).to.include('hsl(');
  });
});
