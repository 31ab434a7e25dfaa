import { CascadeList } from './cascade-list.js';

if (!customElements.get('cascade-list')) customElements.define('cascade-list', CascadeList);
