import { BadgeWall } from './badge-wall.js';

if (!customElements.get('badge-wall')) customElements.define('badge-wall', BadgeWall);

export { BadgeWall };
