import type { RecipientProfile } from 'openbadges-validator-core';
import { misuse } from '../usage-error.js';

type Kind = 'email' | 'url' | 'did';

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['did', /^did:[a-z0-9]+:\S+$/],
  ['url', /^https?:\/\/\S+$/i],
  ['email', /^[^\s@]+@[^\s@]+$/],
];

/** Sorts what is known of a person by its form. Undefined where nothing is. Throws a `UsageError` `usage.not_a_recipient`. */
export function parseRecipients(values: readonly string[] = []): RecipientProfile | undefined {
  if (values.length === 0) return undefined;
  const known: Partial<Record<Kind, readonly string[]>> = {};
  for (const value of values) {
    const kind = kindOf(value);
    known[kind] = [...(known[kind] ?? []), value];
  }
  return known;
}

function kindOf(value: string): Kind {
  const [kind] = KINDS.find(([, form]) => form.test(value)) ?? misuse('usage.not_a_recipient', { value });
  return kind;
}
