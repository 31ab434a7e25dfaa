import { BadgeCard } from './badge-card.js';

if (!customElements.get('badge-card')) customElements.define('badge-card', BadgeCard);

export { BadgeCard };
