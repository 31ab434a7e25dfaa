import type { LoadContext } from './index.js';

/** The built-in JSON-LD contexts that only some badges name. */
export const FURTHER_CONTEXTS: ReadonlyMap<string, LoadContext> = new Map<string, LoadContext>([
  ['https://www.w3.org/2018/credentials/v1', () => import('./credentials-v1.js')],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context.json', () => import('./open-badges-v3-0-0.js')],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld', () => import('./open-badges-v3-0-0.js')],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json', () => import('./open-badges-v3-0-1.js')],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json', () => import('./open-badges-v3-0-2.js')],
  ['https://purl.imsglobal.org/spec/ob/v3p0/extensions.json', () => import('./open-badges-v3-extensions.js')],
  ['https://w3id.org/security/data-integrity/v1', () => import('./data-integrity-v1.js')],
  ['https://w3id.org/security/data-integrity/v2', () => import('./data-integrity-v2.js')],
  ['https://w3id.org/security/suites/ed25519-2020/v1', () => import('./ed25519-signature-2020-v1.js')],
  ['https://www.w3.org/ns/credentials/status/v1', () => import('./bitstring-status-list-v1.js')],
  ['https://w3id.org/vc/status-list/2021/v1', () => import('./status-list-2021-v1.js')],
]);
