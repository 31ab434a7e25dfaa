import { BadgeClaim } from './badge-claim.js';

if (!customElements.get('badge-claim')) customElements.define('badge-claim', BadgeClaim);

export { BadgeClaim };
