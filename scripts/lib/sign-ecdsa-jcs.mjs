import { createHash, createPrivateKey, sign } from 'node:crypto';
import canonicalize from 'canonicalize';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** A proof of the suite ecdsa-jcs-2019 (VC Data Integrity ECDSA §3.3), with Node's own cryptography. */
export function signEcdsaJcs(credential, { key, date }) {
  const options = {
    '@context': credential['@context'],
    type: 'DataIntegrityProof',
    cryptosuite: 'ecdsa-jcs-2019',
    created: date.toISOString().replace('.000', ''),
    verificationMethod: key.id,
    proofPurpose: 'assertionMethod',
  };
  const data = hashProofData(credential, options);
  const privateKey = createPrivateKey({ key: key.jwk, format: 'jwk' });
  const signature = sign('sha256', data, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return { ...credential, proof: { ...options, proofValue: `z${encodeBase58(signature)}` } };
}

/** What is signed: the digest of the proof's options, then that of the document, both in their canonical form. */
export function hashProofData(credential, options) {
  const digest = (value) => createHash('sha256').update(canonicalize(value)).digest();
  return Buffer.concat([digest(options), digest(credential)]);
}

function encodeBase58(bytes) {
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = ALPHABET[Number(number % 58n)] + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(Math.max(zeros, 0)) + text;
}
