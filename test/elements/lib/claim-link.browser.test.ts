import { expect } from '@open-wc/testing';
import { claimLink, linkedCode, linkedModel } from '../../../packages/elements/src/lib/claim-link.js';

describe('the permanent link by which a badge is asked for', () => {
  const before = location.pathname + location.search;
  afterEach(() => history.replaceState(null, '', before));

  it('comes back as the id it was made of', () => {
    for (const id of ['urn:uuid:1', 'https://jardin.example/a b?c=é#d', 'éàü ☘', '%2F']) {
      history.replaceState(null, '', claimLink(id));
      expect(linkedModel()).to.equal(id);
    }
  });

  it('keeps the page of a wiki that is named after the question mark', () => {
    history.replaceState(null, '', '?PageDesBadges');
    expect(claimLink('urn:uuid:1')).to.equal(`${location.pathname}?PageDesBadges#badge-claim=urn%3Auuid%3A1`);
  });

  it('carries the code of a room', () => {
    history.replaceState(null, '', claimLink('urn:uuid:1?a&b', 'atelier1.a-b_c.zQm.x.d'));
    expect(linkedModel()).to.equal('urn:uuid:1?a&b');
    expect(linkedCode()).to.equal('atelier1.a-b_c.zQm.x.d');
    history.replaceState(null, '', claimLink('urn:uuid:1'));
    expect(linkedCode()).to.equal(null);
  });

  it('is none where the address asks for something else, or for nothing that can be read', () => {
    for (const hash of [
      '',
      '#',
      '#titre',
      '#badge=1',
      '#badge-claim',
      '#badge-claim=',
      '#badge-claim=%E0%A4%A',
    ]) {
      history.replaceState(null, '', before + hash);
      expect(linkedModel()).to.equal(null);
    }
  });
});
