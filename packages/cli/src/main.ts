import { BadgeError, type ProblemCode } from 'openbadges-validator-core';
import type { CommandName } from './command.js';
import { COMMANDS } from './commands/index.js';
import { EXIT } from './exit-codes.js';
import type { Io } from './io.js';
import { chooseLanguage, languageOf } from './lib/choose-language.js';
import { nearestWord } from './lib/nearest-word.js';
import { parseArguments } from './lib/parse-arguments.js';
import { printable } from './lib/printable.js';
import { scanArguments, type ScannedArguments } from './lib/scan-arguments.js';
import type { CliWords } from './locales/cli-words.js';
import { loadCliWords } from './locales/load-cli-words.js';
import { SIGNS } from './print/signs.js';
import { misuse, UsageError } from './usage-error.js';

const BEYOND_REACH: readonly ProblemCode[] = [
  'crypto.unavailable',
  'input.too_large',
  'json.too_deep',
  'json.too_many_values',
  'work.too_much',
];

/**
 * Does what a command line asks for, and answers with the number that the process ends with: 0 valid (also with a warning),
 * 1 invalid, 2 could not be checked, 3 not asked for rightly. Rejects for nothing.
 *
 * @param argv the arguments behind the name of the program
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const scanned = scanArguments(argv);
  const asked = lastValueOf('lang', scanned);
  const words = await loadCliWords(languageOf(asked, io.env));
  try {
    chooseLanguage(asked, io);
    return await runCommand(scanned, io, words);
  } catch (error) {
    return tellTrouble(error, commandOf(scanned), io, words);
  }
}

async function runCommand(scanned: ScannedArguments, io: Io, words: CliWords): Promise<number> {
  const has = (name: string): boolean => scanned.options.some((option) => option.name === name);
  if (has('help')) return print(words.help[commandOf(scanned) ?? 'general'], io);
  if (has('version')) return print(`${io.version}\n`, io);
  const [name] = scanned.positionals;
  if (name === undefined) return misuse('usage.no_command', {});
  const load = COMMANDS.get(name);
  const nearest = nearestWord(name, [...COMMANDS.keys()]);
  if (load === undefined) return misuse('usage.unknown_command', { command: name, nearest });
  const command = await load();
  return command.run(parseArguments(scanned, command), io, words);
}

async function tellTrouble(
  error: unknown,
  command: CommandName | undefined,
  io: Io,
  words: CliWords,
): Promise<number> {
  if (error instanceof UsageError) {
    const describe = words.usage[error.problem.code] as (facts: object) => string;
    await io.stderr.write(`${printable(describe(error.problem))}\n${words.seeHelp(command)}\n`);
    return EXIT.usage;
  }
  if (error instanceof BadgeError) {
    const sentence = printable(words.describeProblem(error.problem));
    await io.stderr.write(
      `${SIGNS[isUnknowable(error.code) ? 'unchecked' : 'fail']} ${sentence} [${error.code}]\n`,
    );
    return isUnknowable(error.code) ? EXIT.unchecked : EXIT.invalid;
  }
  // A fault of ours says nothing about a badge, and so must not end like a verdict against it.
  await io.stderr.write(`${words.failed(printable(String((error as Error | undefined)?.message)))}\n`);
  return EXIT.unchecked;
}

/** Whether a problem says nothing about what was handed in, only that it could not be looked at here. */
function isUnknowable(code: ProblemCode): boolean {
  return code.startsWith('fetch.') || BEYOND_REACH.includes(code);
}

async function print(text: string, io: Io): Promise<number> {
  await io.stdout.write(text);
  return EXIT.valid;
}

function commandOf({ positionals: [name] }: ScannedArguments): CommandName | undefined {
  return name !== undefined && COMMANDS.has(name) ? (name as CommandName) : undefined;
}

function lastValueOf(name: string, { options }: ScannedArguments): string | undefined {
  return options.findLast((option) => option.name === name)?.value;
}
