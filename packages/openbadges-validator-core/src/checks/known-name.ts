import type { VerifyOptions } from '../verify-options.js';

/** The name under which the caller knows an id: its own where the caller keeps no names. Undefined where it is not known. */
export function knownName(id: string, trusted: VerifyOptions['trustedIssuers'] = []): string | undefined {
  if (Array.isArray(trusted)) return trusted.includes(id) ? id : undefined;
  const names = trusted as Readonly<Record<string, string>>;
  return Object.hasOwn(names, id) ? names[id] : undefined;
}
