import { BadgeBackpack } from './badge-backpack.js';

if (!customElements.get('badge-backpack')) customElements.define('badge-backpack', BadgeBackpack);

export { BadgeBackpack };
