import type { Bombs } from './bomb.js';
import { graphs } from './graphs.js';
import { lists } from './lists.js';
import { pictures } from './pictures.js';
import { proofs } from './proofs.js';
import { texts } from './texts.js';

/** The worst that each door was thought of to meet. */
export const BOMBS: Bombs = { ...texts, ...pictures, ...graphs, ...proofs, ...lists };
