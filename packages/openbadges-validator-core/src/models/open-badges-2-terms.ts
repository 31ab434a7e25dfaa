const OBI = 'https://w3id.org/openbadges#';
const SCHEMA = 'http://schema.org/';
const SECURITY = 'https://w3id.org/security#';
const CREDENTIALS = 'https://w3id.org/credentials#';

/** Namespace, then its terms: `term`, or `term=name` where the context gives it another name there. */
const NAMESPACES: readonly (readonly [string, string])[] = [
  [
    OBI,
    'Assertion BadgeClass Criteria Evidence Extension FrameValidation IdentityObject Image HostedBadge Issuer Profile RevocationList SignedBadge TypeValidation VerificationObject alignment allowedOrigins audience badge criteria endorsementComment evidence hashed identity=identityHash issuedOn=issueDate issuer narrative recipient revocationList revocationReason revoked revokedAssertions=revoked salt targetCode uid validatesType validation validationFrame validationSchema verification=verify verificationProperty',
  ],
  [
    SCHEMA,
    'AlignmentObject author caption description email genre image name tags=keywords targetDescription targetFramework=educationalFramework targetName targetUrl telephone url version',
  ],
  [SECURITY, 'CryptographicKey=Key expires=expiration owner publicKey publicKeyPem'],
  [CREDENTIALS, 'Endorsement=Credential claim endorsement=credential'],
  ['http://purl.org/dc/terms/', 'created creator related=relation'],
  ['http://purl.org/dqm-vocabulary/v1/dqm#', 'startsWith'],
];

/** The terms of the OB 2.0 context (https://w3id.org/openbadges/v2), each with the address that it stands for. */
export const openBadges2Terms: ReadonlyMap<string, string> = new Map(
  NAMESPACES.flatMap(([namespace, terms]) =>
    terms.split(' ').map((written): [string, string] => {
      const [term = '', name = term] = written.split('=');
      return [term, `${namespace}${name}`];
    }),
  ),
);
