import type { ProblemCode } from '../problems.js';
import type { DccName, JavaProbe, PythonTask, W3cProblem } from './other-names.js';

type One<Name> = Name | readonly Name[] | null;

/** What others call a problem: the Python and the Java validator of 1EdTech, the W3C, the DCC. Null: they do not look. */
export type OtherNames = readonly [
  python: PythonTask | null,
  java: One<JavaProbe>,
  w3c: One<W3cProblem>,
  dcc: One<DccName>,
];

const PROOF_PROBES = ['EmbeddedProofProbe', 'ExternalProofProbe'] as const;
const STATUS_PROBES = [
  'RevocationListProbe',
  'BitstringStatusListProbe',
  'AssertionRevocationListProbe',
] as const;
const UNREACHED = ['http_error_with_signature_check', 'status_list_not_found', 'did_web_unresolved'] as const;

const PARSING: OtherNames = ['INTAKE_JSON', 'CredentialParseProbe', 'PARSING_ERROR', 'unknown_error'];
const BAKED: OtherNames = ['PROCESS_BAKED_RESOURCE', 'CredentialParseProbe', 'PARSING_ERROR', null];
const MEANING: OtherNames = [
  'JSONLD_COMPACT_DATA',
  'JsonLDValidationProbe',
  'PROOF_TRANSFORMATION_ERROR',
  'invalid_jsonld',
];
const SIGNATURE: OtherNames = [
  'VERIFY_JWS',
  PROOF_PROBES,
  ['PROOF_VERIFICATION_ERROR', 'CRYPTOGRAPHIC_SECURITY_ERROR'],
  'invalid_signature',
];
const KEY: OtherNames = [
  'VERIFY_KEY_OWNERSHIP',
  PROOF_PROBES,
  'INVALID_VERIFICATION_METHOD',
  'invalid_signature',
];
const FETCH: OtherNames = ['FETCH_HTTP_NODE', 'GraphFetcherProbe', 'STATUS_RETRIEVAL_ERROR', UNREACHED];
const STATUS: OtherNames = ['VERIFY_SIGNED_ASSERTION_NOT_REVOKED', STATUS_PROBES, null, 'revocation_status'];
const RECIPIENT: OtherNames = ['VERIFY_RECIPIENT_IDENTIFIER', 'VerificationRecipientProbe', null, null];
const ENDORSEMENT: OtherNames = ['VALIDATE_EXPECTED_NODE_CLASS', 'EndorsementInspector', null, null];
const ISSUER: OtherNames = [null, null, null, 'registered_issuer'];

/**
 * Each of our codes with the names of others, so that reports of several validators can be laid side by side. A code
 * without its row does not compile. `CODES.md` shows it as a table.
 */
export const CROSSWALK: Readonly<Record<ProblemCode, OtherNames>> = {
  'input.not_a_badge': ['DETECT_INPUT_TYPE', 'CredentialParseProbe', 'PARSING_ERROR', 'unknown_error'],
  'input.too_large': ['DETECT_INPUT_TYPE', 'CredentialParseProbe', 'PARSING_ERROR', null],
  'image.no_badge_data': BAKED,
  'image.damaged': BAKED,
  'image.unsupported': BAKED,
  'json.malformed': PARSING,
  'json.duplicate_key': PARSING,
  'json.too_deep': PARSING,
  'json.too_many_values': PARSING,
  'json.reserved_key': PARSING,
  'context.missing': [
    'JSONLD_COMPACT_DATA',
    'ContextPropertyProbe',
    'MALFORMED_VALUE_ERROR',
    'no_vc_context',
  ],
  'context.unknown': MEANING,
  'context.order': ['JSONLD_COMPACT_DATA', 'ContextPropertyProbe', 'MALFORMED_VALUE_ERROR', null],
  'context.invalid': MEANING,
  'jsonld.dropped_term': [
    'JSONLD_COMPACT_DATA',
    'JsonLDValidationProbe',
    'DATA_LOSS_DETECTION_ERROR',
    'invalid_jsonld',
  ],
  'jsonld.invalid': MEANING,
  'jsonld.too_complex': MEANING,
  'model.type': [
    'VALIDATE_RDF_TYPE_PROPERTY',
    ['TypePropertyProbe', 'ValidationRdfTypePropertyProbe'],
    'MALFORMED_VALUE_ERROR',
    null,
  ],
  'model.required': [
    'VALIDATE_PROPERTY',
    ['JsonSchemaProbe', 'CredentialSubjectProbe', 'IssuerProbe', 'ValidationPropertyProbe'],
    'MALFORMED_VALUE_ERROR',
    'schema_check',
  ],
  'model.value': [
    'VALIDATE_PROPERTY',
    ['JsonSchemaProbe', 'EvidenceProbe', 'ValidationPropertyProbe'],
    'MALFORMED_VALUE_ERROR',
    'schema_check',
  ],
  'result.unlinked': [null, null, null, null],
  'result.out_of_range': [null, null, null, null],
  'result.status_missing': [null, null, null, null],
  'schema.failed': [
    'VALIDATE_EXTENSION_NODE',
    ['JsonSchemaProbe', 'InlineJsonSchemaProbe'],
    'MALFORMED_VALUE_ERROR',
    'schema_check',
  ],
  'schema.unavailable': [
    'VALIDATE_EXTENSION_NODE',
    ['JsonSchemaProbe', 'InlineJsonSchemaProbe'],
    null,
    'schema_check',
  ],
  'extension.invalid': [
    'VALIDATE_EXTENSION_SINGLE',
    ['ExtensionProbe', 'InlineJsonSchemaProbe'],
    'MALFORMED_VALUE_ERROR',
    'schema_check',
  ],
  'extension.unknown': ['VALIDATE_EXTENSION_NODE', 'ExtensionProbe', null, null],
  'proof.missing': ['ASSERTION_VERIFICATION_CHECK', 'EmbeddedProofProbe', null, 'no_proof'],
  'proof.malformed': SIGNATURE,
  'proof.unsupported': [null, 'EmbeddedProofProbe', null, 'unknown_error'],
  'proof.invalid': SIGNATURE,
  'proof.one_of_several_failed': SIGNATURE,
  'proof.deprecated': [null, 'EmbeddedProofProbe', null, null],
  'proof.chain_broken': [null, null, 'PROOF_VERIFICATION_ERROR', null],
  'proof.not_derived': [null, 'EmbeddedProofProbe', 'PROOF_VERIFICATION_ERROR', 'invalid_signature'],
  'proof.domain': [null, null, 'INVALID_DOMAIN_ERROR', null],
  'proof.challenge': [null, null, 'INVALID_CHALLENGE_ERROR', null],
  'proof.purpose': [null, 'EmbeddedProofProbe', 'PROOF_VERIFICATION_ERROR', 'invalid_signature'],
  'proof.expired': [null, 'EmbeddedProofProbe', 'PROOF_VERIFICATION_ERROR', 'invalid_signature'],
  'proof.not_yet_valid': [null, 'EmbeddedProofProbe', 'PROOF_VERIFICATION_ERROR', 'invalid_signature'],
  'proof.alg_not_allowed': ['VERIFY_JWS', 'ExternalProofProbe', 'CRYPTOGRAPHIC_SECURITY_ERROR', null],
  'proof.claim_mismatch': [null, null, 'MALFORMED_VALUE_ERROR', null],
  'proof.issuer_not_bound': ['VERIFY_KEY_OWNERSHIP', null, 'INVALID_CONTROLLED_IDENTIFIER_DOCUMENT', null],
  'proof.exists': [null, null, 'PROOF_GENERATION_ERROR', null],
  'key.unresolved': [
    'SIGNING_KEY_FETCHED',
    PROOF_PROBES,
    ['INVALID_VERIFICATION_METHOD_URL', 'INVALID_CONTROLLED_IDENTIFIER_DOCUMENT'],
    ['did_web_unresolved', 'http_error_with_signature_check'],
  ],
  'key.gone': [
    'SIGNING_KEY_FETCHED',
    PROOF_PROBES,
    'INVALID_CONTROLLED_IDENTIFIER_DOCUMENT',
    'did_web_unresolved',
  ],
  'key.unsupported': [
    'SIGNING_KEY_FETCHED',
    PROOF_PROBES,
    'INVALID_VERIFICATION_METHOD_URL',
    'unknown_error',
  ],
  'key.malformed': KEY,
  'key.weak': ['VERIFY_JWS', 'ExternalProofProbe', 'CRYPTOGRAPHIC_SECURITY_ERROR', null],
  'key.forgeable': ['VERIFY_JWS', PROOF_PROBES, 'CRYPTOGRAPHIC_SECURITY_ERROR', null],
  'key.purpose_unstated': [
    'VERIFY_KEY_OWNERSHIP',
    'EmbeddedProofProbe',
    'INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD',
    null,
  ],
  'key.not_issuers': [
    'VERIFY_KEY_OWNERSHIP',
    PROOF_PROBES,
    'INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD',
    'invalid_signature',
  ],
  'key.not_authorised': [
    'VERIFY_KEY_OWNERSHIP',
    'EmbeddedProofProbe',
    'INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD',
    'invalid_signature',
  ],
  'key.revoked': KEY,
  'key.expired': KEY,
  'hosted.no_url': ['ASSERTION_VERIFICATION_DEPENDENCIES', 'VerificationDependenciesProbe', null, null],
  'hosted.scope': ['HOSTED_ID_IN_VERIFICATION_SCOPE', 'VerificationDependenciesProbe', null, null],
  'hosted.class_scope': ['HOSTED_ID_IN_VERIFICATION_SCOPE', null, null, null],
  'hosted.id_mismatch': ['REPORT_MESSAGE', 'JsonLDCompactionProbe', null, null],
  'hosted.differs': ['REPORT_MESSAGE', null, null, null],
  'hosted.no_policy_domain': ['ISSUER_PROPERTY_DEPENDENCIES', 'ValidationIssuerPropertyProbe', null, null],
  'hosted.content_type': ['FETCH_HTTP_NODE', null, null, null],
  'fetch.not_available': FETCH,
  'fetch.not_allowed': FETCH,
  'fetch.blocked_address': FETCH,
  'fetch.blocked_by_cors': FETCH,
  'fetch.network': FETCH,
  'fetch.http_status': FETCH,
  'fetch.too_large': FETCH,
  'fetch.not_json': FETCH,
  'fetch.timed_out': FETCH,
  'refresh.used': [null, null, null, null],
  'refresh.failed': [null, null, null, null],
  'date.malformed': [
    'ASSERTION_TIMESTAMP_CHECKS',
    ['IssuanceProbe', 'ExpirationProbe'],
    'MALFORMED_VALUE_ERROR',
    null,
  ],
  'date.not_yet_valid': ['ASSERTION_TIMESTAMP_CHECKS', 'IssuanceProbe', 'RANGE_ERROR', 'expiration'],
  'date.expired': ['ASSERTION_TIMESTAMP_CHECKS', 'ExpirationProbe', 'RANGE_ERROR', 'expiration'],
  'date.order': ['ASSERTION_TIMESTAMP_CHECKS', 'ExpirationProbe', 'MALFORMED_VALUE_ERROR', 'expiration'],
  'status.revoked': STATUS,
  'status.suspended': STATUS,
  'status.message': [null, 'BitstringStatusListProbe', null, null],
  'status.unavailable': ['FETCH_HTTP_NODE', STATUS_PROBES, 'STATUS_RETRIEVAL_ERROR', 'status_list_not_found'],
  'status.unsupported': [null, null, 'STATUS_VERIFICATION_ERROR', 'revocation_status'],
  'status.list_invalid': [
    'VALIDATE_REVOCATIONLIST_ENTRIES',
    STATUS_PROBES,
    ['STATUS_VERIFICATION_ERROR', 'STATUS_LIST_LENGTH_ERROR', 'RANGE_ERROR'],
    'revocation_status',
  ],
  'status.other_issuer': [null, null, 'STATUS_VERIFICATION_ERROR', null],
  'recipient.match': RECIPIENT,
  'recipient.mismatch': RECIPIENT,
  'recipient.unsupported': RECIPIENT,
  'recipient.missing': [null, 'CredentialSubjectProbe', null, null],
  'endorsement.invalid': ENDORSEMENT,
  'endorsement.unchecked': ENDORSEMENT,
  'endorsement.past': ENDORSEMENT,
  'endorsement.other_subject': [null, null, null, null],
  'contained.invalid': [null, null, null, null],
  'contained.unchecked': [null, null, null, null],
  'issuer.known': ISSUER,
  'issuer.unknown': ISSUER,
  'issuer.registry_unchecked': ISSUER,
  'work.too_much': [null, null, null, 'unknown_error'],
  'crypto.unavailable': [null, null, null, null],
};
