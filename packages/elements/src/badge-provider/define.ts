import { BadgeProvider } from './badge-provider.js';

if (!customElements.get('badge-provider')) customElements.define('badge-provider', BadgeProvider);

export { BadgeProvider };
