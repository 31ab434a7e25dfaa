import { fixture, html } from '@open-wc/testing';
import '../../../packages/elements/src/badge-card/define.js';
import '../../../packages/elements/src/badge-provider/define.js';
import '../../../packages/elements/src/badge-wall/define.js';
import type { BadgeCard } from '../../../packages/elements/src/badge-card/badge-card.js';
import type { BadgeProvider } from '../../../packages/elements/src/badge-provider/badge-provider.js';
import type { BadgeWall } from '../../../packages/elements/src/badge-wall/badge-wall.js';
import type { Services } from '../../../packages/elements/src/context/services.js';

/** An element of ours with these attributes, under a provider with these services, with a link as its fallback. */
async function mount(
  tag: 'badge-wall' | 'badge-card',
  services: Partial<Services>,
  attributes: Readonly<Record<string, string>>,
): Promise<Element> {
  const provider = await fixture<BadgeProvider>(
    html`<badge-provider lang="fr" .services=${services}></badge-provider>`,
  );
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = 'liste.json';
  link.textContent = 'La liste';
  element.append(link);
  provider.append(element);
  return element;
}

export const mountWall = async (services: Partial<Services>, attributes = {}): Promise<BadgeWall> =>
  (await mount('badge-wall', services, attributes)) as BadgeWall;

export const mountCard = async (services: Partial<Services>, attributes = {}): Promise<BadgeCard> =>
  (await mount('badge-card', services, attributes)) as BadgeCard;
