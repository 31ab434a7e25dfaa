import { BadgeEditor } from './badge-editor.js';

if (!customElements.get('badge-editor')) customElements.define('badge-editor', BadgeEditor);

export { BadgeEditor };
