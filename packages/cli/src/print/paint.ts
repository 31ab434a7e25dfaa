import type { CheckOutcome, Outcome } from 'openbadges-validator-core';
import type { Io } from '../io.js';

export type Tone = Outcome | CheckOutcome | 'strong' | 'quiet';
export type Paint = (tone: Tone, text: string) => string;

/** Select Graphic Rendition of ECMA-48: bold, faint and the colours that every terminal has, as its owner chose them. */
const TONES: Readonly<Record<Tone, string>> = {
  valid: '1;32',
  warning: '1;33',
  invalid: '1;31',
  unchecked: '1;36',
  pass: '32',
  warn: '33',
  fail: '31',
  skipped: '2',
  strong: '1',
  quiet: '2',
};

/** Colours for a terminal, unless its owner wants none (no-color.org); nothing but the text anywhere else. */
export function createPaint({ env, stdout }: Pick<Io, 'env' | 'stdout'>): Paint {
  const isPlain = !stdout.isTerminal || Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb';
  return isPlain ? (_tone, text) => text : (tone, text) => `\u001B[${TONES[tone]}m${text}\u001B[0m`;
}
