import { CascadePicture } from './cascade-picture.js';

if (!customElements.get('cascade-picture')) customElements.define('cascade-picture', CascadePicture);
