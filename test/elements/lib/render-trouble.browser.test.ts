import { expect, fixture, html } from '@open-wc/testing';
import { renderNotSecure } from '../../../packages/elements/src/lib/render-not-secure.js';
import { renderTrouble } from '../../../packages/elements/src/lib/render-trouble.js';
import type { AskAnswer } from '../../../packages/elements/src/lib/session-controller.js';
import { explanationsEn } from '../../../packages/elements/src/locales/explanations-en.js';
import { explanationsFr } from '../../../packages/elements/src/locales/explanations-fr.js';

const WORDS = {
  words: { prevented: 'Ce site s’en occupe.' },
  say: ({ code }: { code: string }) => `« ${code} »`,
};
const DONE: AskAnswer = { ok: true, handled: { written: [], awarded: [] } };
const FAILED: AskAnswer = { ok: false, problem: { code: 'store.denied', store: 'wiki' } };
const PREVENTED: AskAnswer = { ok: false, problem: null };

const shown = async (answer: AskAnswer | null): Promise<HTMLElement | null> =>
  (await fixture<HTMLElement>(html`<div>${renderTrouble(answer, WORDS)}</div>`)).querySelector('p');

describe('renderTrouble', () => {
  it('says nothing before something was asked for, nor where it was done', async () => {
    expect(await shown(null)).to.equal(null);
    expect(await shown(DONE)).to.equal(null);
  });

  it('says why something failed, so that it is heard at once', async () => {
    const trouble = await shown(FAILED);
    expect(trouble?.textContent).to.equal('« store.denied »');
    expect(trouble?.getAttribute('role')).to.equal('alert');
  });

  it('says so where the page prevented it, which is no failure', async () => {
    const trouble = await shown(PREVENTED);
    expect(trouble?.textContent).to.equal('Ce site s’en occupe.');
    expect(trouble?.getAttribute('role')).to.equal('alert');
  });
});

describe('renderNotSecure', () => {
  const own = Object.getOwnPropertyDescriptor(crypto, 'subtle');
  afterEach(() => {
    if (own) Object.defineProperty(crypto, 'subtle', own);
    else Reflect.deleteProperty(crypto, 'subtle');
  });

  it('says nothing on a page that can sign', async () => {
    const page = await fixture<HTMLElement>(html`<div>${renderNotSecure(explanationsFr)}</div>`);
    expect(page.textContent).to.equal('');
  });

  for (const [language, explanations, sentence] of [
    ['French', explanationsFr, /rien ne peut y être signé/],
    ['English', explanationsEn, /nothing can be signed/],
  ] as const)
    it(`says in ${language} why nothing can be signed on a page over plain http`, async () => {
      Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
      const page = await fixture<HTMLElement>(html`<div>${renderNotSecure(explanations)}</div>`);
      expect(page.querySelector('.trouble.not-secure')?.textContent).to.match(sentence);
    });
});
