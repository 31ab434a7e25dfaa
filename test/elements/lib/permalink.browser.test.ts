import { expect } from '@open-wc/testing';
import { linkedBadge, permalink } from '../../../packages/elements/src/lib/permalink.js';

describe('the permanent link to a badge', () => {
  const before = location.pathname + location.search;
  afterEach(() => history.replaceState(null, '', before));

  it('comes back as the id it was made of', () => {
    for (const id of ['urn:uuid:1', 'https://jardin.example/a b?c=é#d', 'éàü ☘', '%2F', '#badge=']) {
      history.replaceState(null, '', permalink(id));
      expect(linkedBadge()).to.equal(id);
    }
  });

  it('keeps the page’s own address, also under another base', () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://ailleurs.example/';
    expect(new URL(permalink('a'), location.href).pathname).to.equal(location.pathname);
    base.remove();
  });

  it('can be made of an id that is only half a character', () => {
    expect(() => permalink('badge \ud800')).to.not.throw();
  });

  it('is none where the address asks for something else, or for nothing that can be read', () => {
    for (const hash of ['', '#', '#titre', '#badge', '#badge=%E0%A4%A', '#badges=1']) {
      history.replaceState(null, '', before + hash);
      expect(linkedBadge()).to.equal(null);
    }
  });
});
