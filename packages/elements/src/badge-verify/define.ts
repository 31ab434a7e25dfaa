import { BadgeVerify } from './badge-verify.js';

if (!customElements.get('badge-verify')) customElements.define('badge-verify', BadgeVerify);

export { BadgeVerify };
