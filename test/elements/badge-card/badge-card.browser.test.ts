import { expect, fixture, html } from '@open-wc/testing';
import type { BadgeCard } from '../../../packages/elements/src/badge-card/badge-card.js';
import { buildBadge } from '../support/build-badge.js';
import { createFakeServices } from '../support/fake-services.js';
import { mountCard } from '../support/mount.js';
import { inside, openDetail, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';

const badge = buildBadge();
const one = (outcome: 'valid' | 'invalid' | 'unchecked') => createFakeServices([{ badge, outcome }]);

describe('badge-card', () => {
  beforeEach(() => history.replaceState(null, '', location.pathname + location.search));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows one badge with its verdict', async () => {
    const card = await mountCard(one('valid'));
    await until(() => textInside(card, '.verdict') === 'vérifié', 'the verdict');
    expect(textInside(card, '.name')).to.equal('Tenir un cercle de parole');
    expect(card.matches(':state(ready)')).to.equal(true);
  });

  it('opens the detail over the page, and closes it with the focus back', async () => {
    const card = await mountCard(one('valid'));
    const link = await until(() => inside<HTMLAnchorElement>(card, 'a'));
    link.focus();
    link.click();
    const detail = await until(() => openDetail(card), 'the detail');
    inside(detail, '.close')!.click();
    await until(() => !inside(card, 'dialog'));
    expect(card.shadowRoot?.activeElement?.localName).to.equal('a');
  });

  it('may show the detail in the page, with nothing to close', async () => {
    const card = await mountCard(one('valid'), { detail: '' });
    const detail = await until(() => {
      const found = inside(card, 'badge-detail');
      return found && inside(found, 'dl') ? found : null;
    }, 'the facts');
    expect(inside(detail, '.close')).to.equal(null);
    expect(textInside(detail, 'dl')).to.include('Jardin de Cergy');
  });

  it('takes the badge from an attribute, from a script inside it, or from a list by its id', async () => {
    const services = createFakeServices([
      { badge, outcome: 'valid' },
      { badge: buildBadge({ id: 'urn:b', name: 'Le deuxième' }), outcome: 'valid' },
    ]);
    const chosen = await mountCard(services, { badge: 'urn:b' });
    await until(() => textInside(chosen, '.name') === 'Le deuxième', 'by id');
    const json = JSON.stringify({ type: 'x', badge: buildBadge({ name: 'En attribut' }), outcome: 'valid' });
    const attribute = await mountCard(services, { badge: json });
    await until(() => textInside(attribute, '.name') === 'En attribut', 'from the attribute');
    const scripted = await fixture<BadgeCard>(
      html`<badge-provider .services=${services}><badge-card></badge-card></badge-provider>`,
    );
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({
      type: 'x',
      badge: buildBadge({ name: 'En script' }),
      outcome: 'valid',
    });
    const card = scripted.querySelector('badge-card') as BadgeCard;
    card.append(script);
    card.network = 'none';
    await until(() => textInside(card, '.name') === 'En script', 'from the script');
  });

  it('says that there is no such badge, and keeps the link in reach', async () => {
    const card = await mountCard(one('valid'), { badge: 'urn:nobody' });
    await until(() => inside(card, '[role=alert]'), 'the sentence');
    expect(card.matches(':state(empty)')).to.equal(true);
    expect(inside<HTMLSlotElement>(card, 'slot')?.assignedElements().length).to.equal(1);
  });

  it('says that text in it is no badge', async () => {
    const card = await mountCard(one('valid'), { badge: '{"half":' });
    await until(() => /n’est pas une liste de badges/.test(textInside(card, '[role=alert]')), 'the reason');
  });

  it('verifies again from the detail in the page, with leave', async () => {
    const services = one('unchecked');
    const card = await mountCard(services, { detail: '' });
    const button = await until(() => {
      const found = inside(card, 'badge-detail');
      return found && inside<HTMLButtonElement>(found, 'button.main');
    }, 'the question');
    button.click();
    await until(() => services.asked.length === 2, 'asked again');
  });

  it('works again after it was moved', async () => {
    const card = await mountCard(one('valid'));
    const provider = card.parentElement!;
    card.remove();
    provider.append(card);
    await until(() => textInside(card, '.verdict') === 'vérifié', 'the verdict');
  });
});
