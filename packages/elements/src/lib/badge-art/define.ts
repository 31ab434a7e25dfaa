import { BadgeArt } from './badge-art.js';

if (!customElements.get('badge-art')) customElements.define('badge-art', BadgeArt);

export { BadgeArt };
