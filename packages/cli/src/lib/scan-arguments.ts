import { parseArgs } from 'node:util';
import { OPTIONS, type OptionName } from '../options.js';

export interface ScannedOption {
  /** As it is written in the table of options; any other text for one that is not in it. */
  readonly name: string;
  /** As the person wrote it: `--json`, `-o`. */
  readonly written: string;
  readonly value?: string;
  /** `--option=value`. */
  readonly isInline: boolean;
}

export interface ScannedArguments {
  readonly positionals: readonly string[];
  readonly options: readonly ScannedOption[];
}

/** Takes a command line apart without judging it: what is wrong is told later, in the language that it asks for. */
export function scanArguments(argv: readonly string[]): ScannedArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  return {
    positionals: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    options: tokens.flatMap((token): ScannedOption[] => {
      if (token.kind !== 'option') return [];
      const { name, rawName: written, value, inlineValue: isInline = false } = token;
      return [{ name, written, isInline, ...(value !== undefined && { value }) }];
    }),
  };
}

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
