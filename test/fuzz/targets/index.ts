import { badges } from './badges.js';
import { decoders } from './decoders.js';
import { names } from './names.js';
import { readers } from './readers.js';
import { records } from './records.js';
import type { Target } from './target.js';

/** Every door that hostile bytes come through. */
export const TARGETS: readonly Target[] = [...decoders, ...readers, ...names, ...badges, ...records];
