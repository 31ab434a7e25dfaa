import { BadgeEndorse } from './badge-endorse.js';

if (!customElements.get('badge-endorse')) customElements.define('badge-endorse', BadgeEndorse);

export { BadgeEndorse };
