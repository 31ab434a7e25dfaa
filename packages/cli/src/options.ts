/** Every option, as `parseArgs` of Node wants them. */
export const OPTIONS = {
  json: { type: 'boolean' },
  recipient: { type: 'string', multiple: true },
  trust: { type: 'string' },
  now: { type: 'string' },
  'no-network': { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** Options that every command takes. */
export const GENERAL_OPTIONS: readonly OptionName[] = ['lang', 'help', 'version'];

export interface OptionValues {
  readonly json?: boolean;
  readonly recipient?: readonly string[];
  readonly trust?: string;
  readonly now?: string;
  readonly 'no-network'?: boolean;
  readonly output?: string;
}
