import type { RecipientProfile } from '../verify-options.js';

const COMPARED: ReadonlyMap<string, readonly (keyof RecipientProfile)[]> = new Map(
  Object.entries<readonly (keyof RecipientProfile)[]>({
    id: ['did', 'url', 'email', 'telephone'],
    email: ['email'],
    emailAddress: ['email'],
    url: ['url'],
    telephone: ['telephone'],
    name: ['name'],
    identifier: ['did', 'url', 'email'],
    userName: ['name'],
  }),
);

/** Which members of a profile an identity of this type is compared with. */
export function comparedMembers(type: string): readonly (keyof RecipientProfile)[] {
  return COMPARED.get(type) ?? [];
}
