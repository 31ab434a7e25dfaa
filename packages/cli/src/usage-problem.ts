/** What can be wrong with a command itself: one code, and its facts. The sentences are in `locales`. */
export interface UsageFacts {
  'usage.no_command': object;
  'usage.unknown_command': { readonly command: string; readonly nearest?: string | undefined };
  'usage.unknown_option': { readonly option: string; readonly nearest?: string | undefined };
  'usage.no_value': { readonly option: string };
  'usage.value_not_wanted': { readonly option: string };
  'usage.no_argument': { readonly argument: ArgumentName };
  'usage.surplus_argument': { readonly argument: string };
  'usage.stdin_twice': object;
  'usage.no_output': object;
  'usage.not_a_recipient': { readonly value: string };
  'usage.not_a_date': { readonly value: string };
  'usage.not_a_language': { readonly value: string };
  'usage.not_a_trust_list': { readonly file: string };
  'file.not_found': { readonly file: string };
  'file.not_readable': { readonly file: string; readonly reason: string };
  'file.not_writable': { readonly file: string; readonly reason: string };
}

export type ArgumentName = 'badge' | 'image' | 'credential';

export type UsageCode = keyof UsageFacts;

export type UsageProblem<C extends UsageCode = UsageCode> = C extends UsageCode
  ? { readonly code: C } & UsageFacts[C]
  : never;
