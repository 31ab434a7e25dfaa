import { controlsStyles } from '../styles/controls.styles.js';
import { formStyles } from '../styles/form.styles.js';
import { tileStyles } from '../styles/tile.styles.js';
import { tokens } from '../styles/tokens.js';
import { editorStyles } from './badge-editor.styles.js';
import { composerStyles } from './composer.styles.js';
import { kitStyles } from './kit.styles.js';
import { sheetStyles } from './sheet.styles.js';

/** Every style of the editor, what is shared first. */
export const editorSheets = [
  tokens,
  controlsStyles,
  formStyles,
  tileStyles,
  editorStyles,
  kitStyles,
  composerStyles,
  sheetStyles,
];
