import type { Asked, Command } from '../command.js';
import { GENERAL_OPTIONS, OPTIONS, type OptionName, type OptionValues } from '../options.js';
import { misuse } from '../usage-error.js';
import { nearestWord } from './nearest-word.js';
import { isOptionName, type ScannedArguments, type ScannedOption } from './scan-arguments.js';

/** Judges the arguments behind the name of a command. Throws a `UsageError`. */
export function parseArguments(scanned: ScannedArguments, { parameters, options }: Command): Asked {
  const values = collectOptions(scanned.options, [...options, ...GENERAL_OPTIONS]);
  const [, ...positionals] = scanned.positionals;
  const missing = parameters[positionals.length];
  if (missing !== undefined) misuse('usage.no_argument', { argument: missing });
  const surplus = positionals[parameters.length];
  if (surplus !== undefined) misuse('usage.surplus_argument', { argument: surplus });
  if (positionals.filter((path) => path === '-').length > 1) misuse('usage.stdin_twice', {});
  return { positionals, options: values };
}

function collectOptions(given: readonly ScannedOption[], allowed: readonly OptionName[]): OptionValues {
  const values: Partial<Record<OptionName, unknown>> = {};
  for (const option of given) {
    const name = requireAllowed(option, allowed);
    const definition = OPTIONS[name];
    const value = requireValue(option, definition.type);
    if ('multiple' in definition) values[name] = [...((values[name] as string[] | undefined) ?? []), value];
    else values[name] = value;
  }
  return values as OptionValues;
}

function requireAllowed({ name, written }: ScannedOption, allowed: readonly OptionName[]): OptionName {
  if (isOptionName(name) && allowed.includes(name)) return name;
  const nearest = nearestWord(name, allowed);
  return misuse('usage.unknown_option', { option: written, nearest: nearest && `--${nearest}` });
}

/** What looks like an option is none's value, unless it is tied to it by `=`. */
function requireValue(
  { written, value, isInline }: ScannedOption,
  type: 'boolean' | 'string',
): string | true {
  if (type === 'boolean')
    return value === undefined ? true : misuse('usage.value_not_wanted', { option: written });
  const isNone = value === undefined || value === '' || (!isInline && /^-./.test(value));
  return isNone ? misuse('usage.no_value', { option: written }) : value;
}
