export { arrangeEntries } from './arrange-entries.js';
export { renderEmpty } from './render-empty.js';
export { renderNoMatch } from './render-no-match.js';
export { renderToolbar } from './render-toolbar.js';
export { toolsStyles } from '../tools.styles.js';
