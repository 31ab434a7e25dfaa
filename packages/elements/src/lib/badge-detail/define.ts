import { BadgeDetail } from './badge-detail.js';

if (!customElements.get('badge-detail')) customElements.define('badge-detail', BadgeDetail);

export { BadgeDetail };
