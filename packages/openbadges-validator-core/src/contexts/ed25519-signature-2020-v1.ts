// Written by scripts/pin-contexts.mjs: do not edit.
/** The JSON-LD context document, as compact JSON, folded. */
export const folded =
  '{(id=4,type=4,"@protected":true,proof~3^,"@container":"@graph"},Ed25519VerificationKey2020~3,(!,controller~3^},revoked~3$6dateTime},publicKeyMultibase~3$3multibase}}},Ed25519Signature2020~3,(!,challenge=3,"created":{"@id":"http://purl.org/dc/terms/created"$6dateTime},domain=3,expires~3expiration$6dateTime},nonce=3,proofPurpose~3$4vocab,(!,assertionMethod~3^*},authentication~3authenticationMethod^*},capabilityInvocation~3capabilityInvocationMethod^*},capabilityDelegation~3capabilityDelegationMethod^*},keyAgreement~3keyAgreementMethod^*}}},proofValue~3$3multibase},verificationMethod~3^}}}}}';
