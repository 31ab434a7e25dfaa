export { arrangeEntries } from './arrange-entries.js';
export { renderEmpty } from './render-empty.js';
export { renderMore } from './render-more.js';
export { renderNoMatch } from './render-no-match.js';
export { renderFailure } from '../../lib/render-failure.js';
export { renderToolbar } from './render-toolbar.js';
export { toolsStyles } from '../tools.styles.js';
export { controlsStyles } from '../../styles/controls.styles.js';
