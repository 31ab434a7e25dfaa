import { verifyCredential } from '@digitalcredentials/verifier-core';

const REGISTRY = 'https://registry.example/issuers.json';

/** What `@digitalcredentials/verifier-core` says of a badge. Its registry names the issuer; it asks nobody else. */
export async function verifyElsewhere(credential) {
  const original = globalThis.fetch;
  const registry = { meta: {}, registry: { [credential.issuer.id]: { name: 'Jardin de Cergy' } } };
  globalThis.fetch = async (input) =>
    Response.json(String(input.url ?? input) === REGISTRY ? registry : { type: 'object' });
  try {
    const { log = [] } = await verifyCredential({
      credential: structuredClone(credential),
      knownDIDRegistries: [{ name: 'here', type: 'dcc-legacy', url: REGISTRY }],
    });
    const isValid = (id) => log.find((entry) => entry.id === id)?.valid === true;
    return { validSignature: isValid('valid_signature'), registered: isValid('registered_issuer') };
  } finally {
    globalThis.fetch = original;
  }
}
