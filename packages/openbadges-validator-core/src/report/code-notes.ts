import type { ProblemCode } from '../problems.js';

/** Where the rule behind a code stands, and what the code says, in one sentence for developers. */
export type CodeNote = readonly [source: string, meaning: string];

/**
 * What each code means. These are notes for reports and for `CODES.md`; the sentences for readers, in French and English,
 * belong to the interface. A code without its note does not compile.
 */
export const CODE_NOTES: Readonly<Record<ProblemCode, CodeNote>> = {
  'input.not_a_badge': [
    'OB3 §5',
    'The input is no JSON object, compact JWS, address, PNG or SVG of a badge.',
  ],
  'input.too_large': ['RFC 8259 §9', 'The input is longer than is taken in as one badge.'],
  'image.no_badge_data': ['OB3 §5.3, OB2 Baking', 'The picture is whole and carries no badge.'],
  'image.damaged': [
    'PNG §5.3, XML §2.1',
    'The picture is cut off, broken, or unpacks to more than is taken in.',
  ],
  'image.unsupported': ['OB3 §5.3, OB2 Baking', 'Baking: the picture is neither a PNG nor an SVG in UTF-8.'],
  'json.malformed': [
    'RFC 8259 §2',
    'The text is no JSON, or JSON that cannot be put into its canonical form.',
  ],
  'json.duplicate_key': [
    'RFC 8259 §4, RFC 7493 §2.3',
    'An object has the same member twice: two readers could see two badges.',
  ],
  'json.too_deep': ['RFC 8259 §9', 'Lists and objects nest deeper than any badge needs.'],
  'json.too_many_values': ['RFC 8259 §9', 'The JSON holds more values than any badge or list needs.'],
  'json.reserved_key': [
    'RFC 8259 §4',
    'A member is called `__proto__`: programs that copy it change what their objects are.',
  ],
  'context.missing': ['OB3 §B.1, VCDM 2.0 §4.3', 'The @context that the version asks for is not there.'],
  'context.unknown': ['VCDM 2.0 §B.1', 'A context is not built in, and was not to be fetched.'],
  'context.order': ['OB3 §B.1', 'The contexts stand in another order than the standard fixes.'],
  'context.invalid': [
    'JSON-LD 1.1 §4.1',
    'A context is no context, or gives a protected term another meaning.',
  ],
  'jsonld.dropped_term': [
    'VC-DI §2.4.1, JSON-LD safe mode',
    'A term is defined nowhere: it would be shown without being signed.',
  ],
  'jsonld.invalid': ['JSON-LD 1.1', 'The document cannot be read as JSON-LD.'],
  'jsonld.too_complex': [
    'RDFC-1.0 §7.1',
    'To bring the document into its signed form would take too much work.',
  ],
  'model.type': ['OB3 §B, OB2 Class Hierarchy', 'An object is of another class than its place asks for.'],
  'model.required': ['OB3 §B, VCDM 2.0 §4, OB2', 'A member that must be there is not.'],
  'model.value': ['OB3 §B, VCDM 2.0 §4, OB2 Primitive data types', 'A member has a value of the wrong kind.'],
  'result.unlinked': [
    'OB3 §B.1 Result',
    'A result names a description or level that the achievement does not have.',
  ],
  'result.out_of_range': [
    'OB3 §B.1 ResultDescription',
    'A result is none of those that its description allows.',
  ],
  'result.status_missing': ['OB3 §B.1 Result', 'A result whose description is of type Status says none.'],
  'schema.failed': [
    'OB3 §9.1.1, VCCS 1.0',
    'The credential does not conform to a JSON Schema that it names.',
  ],
  'schema.unavailable': [
    'OB3 §9.1.1, VCCS 1.0',
    'A JSON Schema cannot be had, or is none that is judged here; the reason is a code or the name of what stands in the way.',
  ],
  'extension.invalid': ['OB2 Extension Validation', 'An extension breaks the rules that it names itself.'],
  'extension.unknown': [
    'OB2 Extensions',
    'The rules of an extension are not built in, and could not be read.',
  ],
  'proof.missing': ['OB3 §8', 'Nothing secures the credential.'],
  'proof.malformed': [
    'VC-DI §2.1, RFC 7515 §3, RFC 7515 §4.1.11',
    'A part of the proof cannot be read or is not allowed.',
  ],
  'proof.unsupported': ['VC-DI §2.1', 'The proof is of a kind that is not read here.'],
  'proof.invalid': ['VC-DI §4.4, RFC 7515 §5.2', 'The signature is not that of the key over these bytes.'],
  'proof.one_of_several_failed': ['OB3 §8.1', 'One proof holds; another one beside it does not.'],
  'proof.deprecated': ['vc-di-eddsa §3.2', 'The proof holds; its suite is one that was given up.'],
  'proof.chain_broken': [
    'VC-DI §4.5',
    'The proof builds upon an earlier one that is not there, is there twice, or does not hold.',
  ],
  'proof.not_derived': [
    'vc-di-ecdsa §3.4.7',
    'The proof is the one that a holder keeps, from which others are derived to be shown.',
  ],
  'proof.domain': ['VC-DI §4.4, RFC 7519 §4.1.3', 'The proof was made for another place than the caller’s.'],
  'proof.challenge': ['VC-DI §4.4', 'The proof does not answer to what the caller asked.'],
  'proof.purpose': ['VC-DI §2.1', 'The proof was made for another purpose than the one asked for.'],
  'proof.expired': ['VC-DI §2.1', 'The proof itself has run out.'],
  'proof.not_yet_valid': ['VC-DI §2.1', 'The proof is dated in the future.'],
  'proof.alg_not_allowed': ['RFC 8725 §3.1', 'The algorithm is not one for this key, or protects nothing.'],
  'proof.claim_mismatch': [
    'OB3 §8.2.7.1',
    'A claim of the token contradicts the credential inside it, or is missing.',
  ],
  'proof.issuer_not_bound': [
    'OB3 impl. guide, Key provenance',
    'The signature holds, and nothing ties its key to the issuer.',
  ],
  'proof.exists': [
    'VC-DI §4.3',
    'Signing: there is a proof already, and it was not said that it is to be kept.',
  ],
  'key.unresolved': ['OB3 §8.5, OB2 CryptographicKey', 'The key that is named cannot be found.'],
  'key.gone': [
    'W3C CCG did:web, Deactivate (Revoke)',
    'The host of a did:web answers that its document is not there: that is how such an id is given up.',
  ],
  'key.unsupported': [
    'CID 1.0 §2.2',
    'The key, or the DID method that names it, is of a kind that is not read here.',
  ],
  'key.malformed': ['CID 1.0 §2.2, RFC 7517 §4', 'What should be a public key is none, or a private one.'],
  'key.weak': ['OB3 §8.2.4, RFC 7518 §3.3', 'The RSA key is shorter than 2048 bits.'],
  'key.forgeable': [
    'RFC 8032 §5.1.7, RFC 8017 §3.1, CVE-2017-15361',
    'The key is of a kind with which others than its owner can sign.',
  ],
  'key.purpose_unstated': ['CID 1.0 §3.3', 'The key document does not say what any of its keys are for.'],
  'key.not_issuers': ['VCDM 2.0 §4.7, CID 1.0 §3.3', 'The key belongs to somebody else than the issuer.'],
  'key.not_authorised': ['CID 1.0 §2.3', 'The key document does not allow the key for this purpose.'],
  'key.revoked': ['CID 1.0 §2.2', 'The key was taken back by its owner.'],
  'key.expired': ['CID 1.0 §2.2', 'The key has run out.'],
  'hosted.no_url': ['OB2 HostedBadge', 'A hosted badge does not say where it is hosted.'],
  'hosted.scope': ['OB2 VerificationObject', 'The badge stands where its issuer does not publish badges.'],
  'hosted.class_scope': [
    'OB2 HostedBadge',
    'The BadgeClass stands where its issuer does not publish badges.',
  ],
  'hosted.id_mismatch': [
    'OB2 HostedBadge',
    'The document at an address says that it is the one of another address.',
  ],
  'hosted.differs': ['OB2 HostedBadge', 'What was handed in differs from what its address holds.'],
  'hosted.no_policy_domain': [
    'OB2 VerificationObject',
    'The id of the issuer has no host that could be held to.',
  ],
  'hosted.content_type': [
    'OB2 HostedBadge',
    'The badge is not served as JSON: it may be a file that somebody put on the host.',
  ],
  'fetch.not_available': ['OB3 §9.1', 'An address was needed, and no fetch was given.'],
  'fetch.not_allowed': ['OB3 §9.1', 'The caller did not allow the address to be asked.'],
  'fetch.blocked_address': ['OB3 §10', 'The address is not https, or lies inside a private network.'],
  'fetch.blocked_by_cors': ['Fetch §3.2', 'The host answers and does not let this page read it.'],
  'fetch.network': ['Fetch §5.6', 'The host did not answer.'],
  'fetch.http_status': ['RFC 9110 §15', 'The host answered with an error.'],
  'fetch.too_large': ['RFC 9110 §8.6', 'The document is longer than is read from one address.'],
  'fetch.not_json': ['OB2 Data Validation', 'The document is no JSON.'],
  'fetch.timed_out': ['RFC 9110 §15.5.9', 'The host took too long.'],
  'refresh.used': ['OB3 §9.1.3', 'The issuer has a newer edition of the credential: that one was judged.'],
  'refresh.failed': [
    'OB3 §9.1.3',
    'No newer edition could be had or believed, for a reason that is a code: what was handed in was judged.',
  ],
  'date.malformed': ['OB3 §B, OB2 DateTime', 'A date is not written as ISO 8601 with time and zone.'],
  'date.not_yet_valid': ['OB3 §9.1.4', 'The credential is not valid yet.'],
  'date.expired': ['OB3 §9.1.4', 'The credential has expired.'],
  'date.order': ['VCDM 2.0 §4.9', 'The credential ends before it begins.'],
  'status.revoked': ['OB3 §9.1.4, Bitstring Status List §3.2', 'The issuer took the credential back.'],
  'status.suspended': ['Bitstring Status List §3.2', 'The issuer suspended the credential.'],
  'status.message': [
    'Bitstring Status List §2.1',
    'The list holds a message about the credential: its value, and its text for developers where the entry has one.',
  ],
  'status.unavailable': ['OB2 RevocationList', 'The list of revoked badges cannot be had.'],
  'status.unsupported': ['VCDM 2.0 §4.10', 'The status is of a kind that is not read here.'],
  'status.list_invalid': [
    'Bitstring Status List §3.2, VCRL 1.0',
    'The list cannot be believed: its proof, type or length is wrong.',
  ],
  'status.other_issuer': [
    'Bitstring Status List §2.2',
    'The list says nothing against the badge; it is kept by somebody else than the issuer.',
  ],
  'recipient.match': ['OB3 §9.1.5, OB2 IdentityObject', 'The badge was awarded to the person asked about.'],
  'recipient.mismatch': ['OB3 §9.1.5, OB2 IdentityObject', 'The badge was awarded to somebody else.'],
  'recipient.unsupported': [
    'OB3 §9.1.5',
    'The badge names its recipient in a way that nothing known can be compared with.',
  ],
  'recipient.missing': ['OB3 §9.1.1', 'The badge names nobody as its recipient.'],
  'endorsement.invalid': ['OB3 §9.1.6', 'Some endorsements do not hold, or speak about something else.'],
  'endorsement.unchecked': ['OB3 §9.1.6', 'Some endorsements could not be checked.'],
  'endorsement.past': ['OB3 §9.2', 'Some endorsements were good in their time and have expired.'],
  'endorsement.other_subject': [
    'OB3 §B.1 EndorsementSubject',
    'The endorsement speaks about something else.',
  ],
  'contained.invalid': ['CLR 2.0', 'Some credentials in the record do not hold.'],
  'contained.unchecked': ['CLR 2.0', 'Some credentials in the record could not be checked.'],
  'issuer.known': [
    'OB3 impl. guide, Displaying',
    'The caller knows the issuer, or a registry that it wants asked does.',
  ],
  'issuer.unknown': [
    'OB3 impl. guide, Displaying',
    'The caller does not know the issuer; its name is self-declared.',
  ],
  'issuer.registry_unchecked': [
    'OpenID Federation 1.0 §10',
    'A registry of issuers could not be asked, or its answer not be believed, for a reason that is a code.',
  ],
  'work.too_much': [
    'RDFC-1.0 §7.1, RFC 8259 §9',
    'To judge the badge would take more work than any badge is worth.',
  ],
  'crypto.unavailable': ['WebCrypto §10', 'The place where this runs cannot verify this algorithm.'],
};
