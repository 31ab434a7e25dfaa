// Loaded by the page that measures in a browser.
import { runGroup } from './run-group.mjs';

globalThis.runGroup = runGroup;
