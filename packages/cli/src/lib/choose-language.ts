import { misuse } from '../usage-error.js';
import type { Io } from '../io.js';

export type Language = 'fr' | 'en';

/** The language asked for; else that of the place, by the variables of POSIX in their order; else English. */
export function chooseLanguage(asked: string | undefined, { env }: Pick<Io, 'env'>): Language {
  if (asked !== undefined && toLanguage(asked) === undefined)
    misuse('usage.not_a_language', { value: asked });
  return languageOf(asked, env);
}

/** As {@link chooseLanguage}, for telling what is wrong with a command: a language that there is not is passed over. */
export function languageOf(asked: string | undefined, env: Io['env']): Language {
  // An empty variable counts as not set.
  const place = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return toLanguage(asked) ?? toLanguage(place) ?? 'en';
}

function toLanguage(name: string | undefined): Language | undefined {
  const [, primary] = /^(fr|en)(?:[-_.@].*)?$/i.exec(name ?? '') ?? [];
  return primary === undefined ? undefined : (primary.toLowerCase() as Language);
}
