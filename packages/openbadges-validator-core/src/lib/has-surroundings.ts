import { isJsonObject, type JsonObject } from '../json.js';
import type { VerifyOptions } from '../verify-options.js';
import { isNameless } from './is-nameless.js';
import { toArray } from './to-array.js';

const MEMBERS = ['credentialStatus', 'endorsement', 'endorsementJwt', 'result', 'verifiableCredential'];

/** Whether more than the text and the signature of a credential has to be looked at: by what it has, or what is asked. */
export function hasSurroundings(credential: JsonObject, options: VerifyOptions): boolean {
  const { recipient, trustedIssuers, registries, schemas, refresh } = options;
  if (recipient ?? trustedIssuers ?? registries ?? schemas ?? refresh) return true;
  const subjects = toArray(credential['credentialSubject']).filter(isJsonObject);
  if (subjects.some(isNameless)) return true;
  const achievements = subjects.flatMap((subject) => toArray(subject['achievement']));
  return [credential, credential['issuer'], ...subjects, ...achievements].some(
    (part) => isJsonObject(part) && MEMBERS.some((member) => member in part),
  );
}
