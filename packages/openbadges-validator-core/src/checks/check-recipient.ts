import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { matchRecipient, type RecipientIdentity } from '../match-recipient.js';
import { problemCheck } from '../lib/problem-check.js';
import { toArray } from '../lib/to-array.js';
import type { Check, OpenBadgesVersion } from '../verdict.js';
import type { RecipientProfile } from '../verify-options.js';
import { comparedMembers } from './compared-members.js';

/** To compare one may take a digest; where there are more, nobody can say that none is the right one. */
const MAX_IDENTITIES = 100;

interface Identity extends RecipientIdentity {
  /** `email`, `emailAddress`, `url`, `id` … as the badge calls it. */
  readonly type: string;
}

/**
 * Is it for the person the caller knows? Asked only when a profile is given. An identity of a type that the profile
 * has nothing for can neither match nor fail to.
 *
 * @param credential a credential of OB 3.0, or an assertion in the form of OB 2.0
 */
export async function checkRecipient(
  credential: JsonObject,
  version: OpenBadgesVersion | null,
  recipient: RecipientProfile | undefined,
): Promise<Check> {
  const isLegacy = version !== null && version !== '3.0';
  const base = { id: 'recipient', source: isLegacy ? 'OB2 IdentityObject' : 'OB3 §9.1.5' } as const;
  if (recipient === undefined) return { ...base, outcome: 'skipped' };
  const all = isLegacy ? legacyIdentities(credential) : identitiesOf(credential);
  const identities = all.slice(0, MAX_IDENTITIES);
  let compared = 0;
  for (const identity of identities) {
    for (const known of knownFor(identity, recipient)) {
      compared += 1;
      if (await matchRecipient(identity, known)) {
        return { ...base, outcome: 'pass', code: 'recipient.match', by: identity.type };
      }
    }
  }
  if (compared > 0 && all.length === identities.length)
    return { ...base, outcome: 'fail', code: 'recipient.mismatch' };
  const identityType = identities[0]?.type ?? '';
  return problemCheck(base.id, 'unchecked', base.source, { code: 'recipient.unsupported', identityType });
}

function knownFor({ type }: Identity, recipient: RecipientProfile): readonly string[] {
  return comparedMembers(type).flatMap((member) => {
    const known = recipient[member] ?? [];
    const all = typeof known === 'string' ? [known] : known;
    return type === 'id' ? all.map((value) => asUri(member, value)) : all;
  });
}

/** A subject may be named by the address of its mailbox. */
function asUri(member: keyof RecipientProfile, value: string): string {
  if (member === 'email') return `mailto:${value}`;
  return member === 'telephone' ? `tel:${value}` : value;
}

function identitiesOf(credential: JsonObject): readonly Identity[] {
  return toArray(credential['credentialSubject']).flatMap((subject) => {
    if (!isJsonObject(subject)) return [];
    const byId = toIdentity({ type: 'id', identity: subject['id'], hashed: false });
    const named = toArray(subject['identifier']).flatMap((entry) =>
      isJsonObject(entry)
        ? toIdentity({
            type: entry['identityType'],
            identity: entry['identityHash'],
            hashed: entry['hashed'],
            salt: entry['salt'],
          })
        : [],
    );
    return [...byId, ...named];
  });
}

function legacyIdentities({ recipient }: JsonObject): readonly Identity[] {
  if (!isJsonObject(recipient)) return [];
  const { type, identity, hashed, salt } = recipient;
  return toIdentity({ type: toArray(type)[0], identity, hashed, salt });
}

function toIdentity(written: Readonly<Record<string, Json | undefined>>): readonly Identity[] {
  const { type, identity, hashed, salt } = written;
  if (typeof type !== 'string' || typeof identity !== 'string') return [];
  return [{ type, identity, hashed: hashed === true, ...(typeof salt === 'string' && { salt }) }];
}
