import type { Io } from './io.js';
import type { CliWords } from './locales/cli-words.js';
import type { OptionName, OptionValues } from './options.js';
import type { ArgumentName } from './usage-problem.js';

export type CommandName = 'verify' | 'bake' | 'unbake' | 'inspect';

export interface Asked {
  /** As many as the command has arguments. */
  readonly positionals: readonly string[];
  readonly options: OptionValues;
}

export interface Command {
  readonly parameters: readonly ArgumentName[];
  readonly options: readonly OptionName[];
  /** The number that the process ends with. */
  run(asked: Asked, io: Io, words: CliWords): Promise<number>;
}
