import { expect, fixture, html } from '@open-wc/testing';
import { headingLevel } from '../../../packages/elements/src/lib/heading-level.js';

describe('the level of headings inside an element', () => {
  it('is one below the last heading that stands before it', async () => {
    const page = await fixture(
      html`<div>
        <h2>Jardin</h2>
        <i id="under-two"></i>
        <h3>Badges</h3>
        <i id="under-three"></i>
        <h5>Après</h5>
      </div>`,
    );
    expect(headingLevel(page.querySelector('#under-two')!)).to.equal(3);
    expect(headingLevel(page.querySelector('#under-three')!)).to.equal(4);
  });

  it('counts from where its host stands, for one inside another', async () => {
    const page = await fixture(
      html`<div>
        <h3>Badges</h3>
        <section></section>
        <h4>Après</h4>
      </div>`,
    );
    const outer = document.createElement('div');
    const inner = document.createElement('i');
    page.querySelector('section')!.attachShadow({ mode: 'open' }).append(outer);
    outer.attachShadow({ mode: 'open' }).append(inner);
    expect(headingLevel(inner)).to.equal(4);
  });

  it('never goes beyond what there is', async () => {
    const page = await fixture(
      html`<div>
        <h6>Fin</h6>
        <h5>Cinq</h5>
        <i></i>
      </div>`,
    );
    expect(headingLevel(page.querySelector('i')!)).to.equal(6);
  });
});
