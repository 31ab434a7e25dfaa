import type { BadgeDocument } from '../badge-document.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { Problem } from '../problems.js';
import { checkShape } from './check-shape.js';
import { idOf } from '../lib/id-of.js';
import { toArray } from '../lib/to-array.js';
import { namesOf } from './names-of.js';
import { verifiableCredentialShapes } from './verifiable-credential-shapes.js';

const VERSION_1 = 'https://www.w3.org/2018/credentials/v1';
const VERSION_2 = 'https://www.w3.org/ns/credentials/v2';
const BASE_TYPES = ['VerifiableCredential', 'VerifiablePresentation'];
/** Their meaning carries the whole credential: the base context protects them, and no other may touch them. */
const PROTECTED = [
  'id',
  'type',
  'VerifiableCredential',
  'VerifiablePresentation',
  'issuer',
  'credentialSubject',
  'proof',
];

/** The rules that hold for every Verifiable Credential (VCDM 1.1 §4, 2.0 §4). */
export function checkVerifiableCredential(document: BadgeDocument, credential: JsonObject): Problem[] {
  const problems = checkContexts(credential);
  if (problems.length > 0) return problems;
  return [
    ...checkTypes(credential),
    ...checkCarrier(document, credential),
    ...checkIssuer(document, credential),
    ...checkMembers(credential),
  ];
}

function checkContexts(credential: JsonObject): Problem[] {
  const contexts = toArray(credential['@context']);
  if (contexts.length === 0) return [{ code: 'context.missing' }];
  const [base] = contexts;
  if (base !== VERSION_1 && base !== VERSION_2) return [{ code: 'context.order', expected: VERSION_2 }];
  const odd = contexts.find((context) => typeof context !== 'string' && !isHarmless(context));
  return odd === undefined ? [] : [{ code: 'context.invalid', context: JSON.stringify(odd).slice(0, 200) }];
}

function isHarmless(context: unknown): boolean {
  return isJsonObject(context) && !PROTECTED.some((term) => term in context);
}

/** Who switches the default vocabulary off has to say in place what the types mean. */
function checkTypes(credential: JsonObject): Problem[] {
  const [, ...added] = toArray(credential['@context']);
  const inline = added.filter(isJsonObject);
  if (inline.length < added.length || !inline.some((context) => context['@vocab'] === null)) return [];
  const isKnown = (type: string) =>
    BASE_TYPES.includes(type) || type.includes(':') || inline.some((context) => Object.hasOwn(context, type));
  return namesOf(credential['type']).every(isKnown)
    ? []
    : [{ code: 'model.type', path: 'type', expected: 'VerifiableCredential' }];
}

/** VCDM 1.1 puts the credential into a `vc` claim, 2.0 never does: a mix was made by nobody who knew either. */
function checkCarrier({ jws }: BadgeDocument, credential: JsonObject): Problem[] {
  if (jws === undefined) return [];
  const isWrapped = jws.payload['vc'] !== undefined || jws.payload['vp'] !== undefined;
  const isVersion1 = toArray(credential['@context'])[0] === VERSION_1;
  return isWrapped === isVersion1 ? [] : [{ code: 'model.value', path: 'vc' }];
}

/** An unsigned draft may leave its issuer open: it fails for the want of a proof, not of a member. */
function checkIssuer({ jws }: BadgeDocument, credential: JsonObject): Problem[] {
  const { issuer } = credential;
  if (isJsonObject(issuer) && issuer['id'] === null) return [{ code: 'model.value', path: 'issuer.id' }];
  const isSecured = jws !== undefined || toArray(credential['proof']).some(namesKey);
  if (!isSecured || isPresentation(credential) || idOf(issuer) !== undefined) return [];
  return [{ code: 'model.required', path: isJsonObject(issuer) ? 'issuer.id' : 'issuer' }];
}

/** What names no key is no proof yet. */
function namesKey(proof: Json): boolean {
  return isJsonObject(proof) && proof['verificationMethod'] !== undefined;
}

function checkMembers(credential: JsonObject): Problem[] {
  const shape = isPresentation(credential) ? 'VerifiablePresentation' : 'VerifiableCredential';
  return checkShape(credential, shape, verifiableCredentialShapes);
}

function isPresentation(credential: JsonObject): boolean {
  return toArray(credential['type']).includes('VerifiablePresentation');
}
