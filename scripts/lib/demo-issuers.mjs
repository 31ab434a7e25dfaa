import { demoEd25519, demoP256, demoRsa } from './demo-keys.mjs';

/** Who signs the examples. Hosted issuers live at `origin`; the others are the key itself. */
export async function createIssuers(origin) {
  const hosted = (name) => `${origin}/examples/data/issuers/${name}.json`;
  const elsewhere = await demoEd25519('un jardin ailleurs');
  return {
    limaces: profile('Jardin des Limaces', 'limaces', await demoEd25519('jardin des limaces')),
    nous: profile('Jardins du Nous', 'nous', await demoEd25519('jardins du nous', hosted('jardins-du-nous'))),
    cergy: profile('Jardin de Cergy', 'cergy', await demoEd25519('jardin de cergy')),
    movilab: profile('Movilab', 'movilab', demoRsa('movilab', hosted('movilab'))),
    bocages: profile('Fabrique des bocages', 'bocages', await demoEd25519('fabrique des bocages')),
    coroutine: profile('La Coroutine', 'coroutine', await demoEd25519('la coroutine')),
    garrigues: profile('Encyclopédie des garrigues', 'garrigues', demoP256('encyclopedie des garrigues')),
    // did:example belongs to nobody: no verifier can look its key up.
    elsewhere: profile('Un jardin d’ailleurs', 'ailleurs', {
      ...elsewhere,
      controller: 'did:example:un-jardin-d-ailleurs',
      id: 'did:example:un-jardin-d-ailleurs#key-1',
    }),
  };
}

function profile(name, host, key) {
  return {
    key,
    profile: { id: key.controller, type: ['Profile'], name, url: `https://${host}.example/` },
  };
}

/** The public document of a hosted issuer: who it is, and the one key that may sign for it. */
export function buildControllerDocument({ key, profile: about }) {
  const method = key.multibase
    ? { id: key.id, type: 'Multikey', controller: key.controller, publicKeyMultibase: key.multibase }
    : { id: key.id, type: 'JsonWebKey', controller: key.controller, publicKeyJwk: key.publicJwk };
  const keyContext = `https://w3id.org/security/${key.multibase ? 'multikey' : 'jwk'}/v1`;
  return {
    '@context': ['https://www.w3.org/ns/did/v1', keyContext],
    ...about,
    verificationMethod: [method],
    assertionMethod: [key.id],
  };
}

/** People appear as a key, as the digest of an e-mail address, or by a first name where they agreed to it. */
export async function createHolders() {
  const names = ['awa', 'lila', 'malik', 'yann'];
  const keys = await Promise.all(names.map((name) => demoEd25519(`holder ${name}`)));
  return Object.fromEntries(names.map((name, index) => [name, keys[index].controller]));
}
