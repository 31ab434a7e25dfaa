/**
 * Every problem this package can report: one code, and the facts that belong to it. A code is public API: it is
 * never renamed, only added. Sentences are made elsewhere, from the code and the facts (packages/elements/src/locales).
 *
 * Facts survive `JSON.stringify`. Strings among them come from outside: show them as text only.
 */
export interface ProblemFacts {
  // What was handed in
  'input.not_a_badge': object;
  'input.too_large': { readonly bytes: number; readonly limit: number };
  'image.no_badge_data': { readonly format: 'png' | 'svg' };
  'image.damaged': { readonly format: 'png' | 'svg' };
  'image.unsupported': object;
  'json.malformed': object;
  'json.duplicate_key': { readonly member: string };
  'json.too_deep': { readonly limit: number };
  'json.too_many_values': { readonly limit: number };
  'json.reserved_key': { readonly member: string };
  // What it says it is
  'context.missing': object;
  'context.unknown': { readonly context: string };
  'context.order': { readonly expected: string };
  'context.invalid': { readonly context: string };
  'jsonld.dropped_term': { readonly term: string };
  'jsonld.invalid': object;
  'jsonld.too_complex': object;
  'model.type': { readonly path: string; readonly expected: string };
  'model.required': { readonly path: string };
  'model.value': { readonly path: string };
  'result.unlinked': { readonly path: string; readonly target: string };
  'result.out_of_range': { readonly path: string; readonly value: string };
  'result.status_missing': { readonly path: string };
  'schema.failed': { readonly schema: string; readonly path: string };
  'schema.unavailable': { readonly schema: string; readonly reason: string };
  'extension.invalid': { readonly extension: string; readonly path: string };
  'extension.unknown': { readonly extension: string };
  // Its proof
  'proof.missing': object;
  'proof.malformed': { readonly member: string };
  'proof.unsupported': { readonly suite: string };
  'proof.invalid': object;
  'proof.one_of_several_failed': { readonly suite: string };
  'proof.deprecated': { readonly suite: string };
  'proof.chain_broken': { readonly previous: string };
  'proof.not_derived': object;
  'proof.domain': { readonly domain: string };
  'proof.challenge': object;
  'proof.purpose': { readonly purpose: string };
  'proof.expired': { readonly at: string };
  'proof.not_yet_valid': { readonly at: string };
  'proof.alg_not_allowed': { readonly alg: string };
  'proof.claim_mismatch': { readonly claim: 'iss' | 'sub' | 'nbf' | 'jti' | 'exp' };
  'proof.issuer_not_bound': { readonly issuer: string };
  'proof.exists': object;
  // The key it was made with
  'key.unresolved': { readonly key: string };
  'key.gone': { readonly key: string; readonly host: string };
  'key.unsupported': { readonly key: string };
  'key.malformed': { readonly key: string };
  'key.weak': { readonly key: string; readonly bits: number };
  'key.forgeable': { readonly key: string };
  'key.purpose_unstated': { readonly key: string };
  'key.not_issuers': { readonly key: string; readonly issuer: string };
  'key.not_authorised': { readonly key: string; readonly purpose: string };
  'key.revoked': { readonly key: string; readonly at: string };
  'key.expired': { readonly key: string; readonly at: string };
  // Hosted badges (OB 2.0 and older)
  'hosted.no_url': object;
  'hosted.scope': { readonly url: string; readonly allowed: string };
  'hosted.class_scope': { readonly url: string; readonly allowed: string };
  'hosted.id_mismatch': { readonly expected: string; readonly found: string };
  'hosted.differs': { readonly url: string };
  'hosted.no_policy_domain': { readonly issuer: string };
  'hosted.content_type': { readonly url: string; readonly contentType: string };
  // The network
  'fetch.not_available': { readonly url: string };
  'fetch.not_allowed': { readonly url: string; readonly host: string };
  'fetch.blocked_address': { readonly url: string };
  'fetch.blocked_by_cors': { readonly url: string; readonly host: string };
  'fetch.network': { readonly url: string; readonly host: string };
  'fetch.http_status': { readonly url: string; readonly host: string; readonly status: number };
  'fetch.too_large': { readonly url: string; readonly limit: number };
  'fetch.not_json': { readonly url: string };
  'fetch.timed_out': { readonly url: string; readonly host: string };
  'refresh.used': { readonly url: string };
  'refresh.failed': { readonly url: string; readonly reason: string };
  // Dates
  'date.malformed': { readonly path: string };
  'date.not_yet_valid': { readonly at: string };
  'date.expired': { readonly at: string };
  'date.order': { readonly from: string; readonly until: string };
  // Status
  'status.revoked': { readonly reason?: string };
  'status.suspended': { readonly reason?: string };
  'status.message': { readonly purpose: string; readonly value: string; readonly message?: string };
  'status.unavailable': { readonly url: string };
  'status.unsupported': { readonly type: string };
  'status.list_invalid': { readonly url: string };
  'status.other_issuer': { readonly url: string; readonly issuer: string };
  // Recipient, endorsements, issuer
  'recipient.match': { readonly by: string };
  'recipient.mismatch': object;
  'recipient.unsupported': { readonly identityType: string };
  'recipient.missing': object;
  'endorsement.invalid': { readonly count: number; readonly of: number };
  'endorsement.unchecked': { readonly count: number; readonly of: number };
  'endorsement.past': { readonly count: number; readonly of: number };
  'endorsement.other_subject': { readonly subject: string };
  'contained.invalid': { readonly count: number; readonly of: number };
  'contained.unchecked': { readonly count: number; readonly of: number };
  'issuer.known': { readonly name: string; readonly registry?: string };
  'issuer.unknown': { readonly issuer: string };
  'issuer.registry_unchecked': { readonly registry: string; readonly reason: string };
  // The place where this runs
  // What it asks of the place where this runs
  'work.too_much': { readonly what: 'addresses' | 'bytes' | 'values' | 'parts'; readonly limit: number };
  'crypto.unavailable': { readonly algorithm: string };
}

export type ProblemCode = keyof ProblemFacts;

/** A code with its facts: `{ code: 'fetch.http_status', url, host, status }`. */
export type Problem<C extends ProblemCode = ProblemCode> = C extends ProblemCode
  ? { readonly code: C } & ProblemFacts[C]
  : never;
