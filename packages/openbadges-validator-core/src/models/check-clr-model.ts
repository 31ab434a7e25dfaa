import type { JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';
import type { Problem } from '../problems.js';
import { checkFurtherShape } from './check-further-shape.js';

const CLR_CONTEXT = /^https:\/\/purl\.imsglobal\.org\/spec\/clr\/v2p0\/context(?:-2\.\d\.\d)*\.json$/;
const OB_CONTEXT = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(?:-3\.\d\.\d)*\.json$/;

/**
 * The rules of CLR 2.0 §B for a record of several credentials. Its own context stands second, that of OB 3.0 third. Records
 * of the drafts name contexts at other addresses: those are not asked where they stand.
 */
export function checkClrModel(credential: JsonObject): Problem[] {
  const contexts = toArray(credential['@context']);
  return [
    ...checkPlace(contexts, 1, CLR_CONTEXT, 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json'),
    ...checkPlace(contexts, 2, OB_CONTEXT, 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'),
    ...checkFurtherShape(credential, 'ClrCredential'),
  ];
}

function checkPlace(
  contexts: readonly unknown[],
  place: number,
  wanted: RegExp,
  expected: string,
): Problem[] {
  const found = contexts.findIndex((context) => typeof context === 'string' && wanted.test(context));
  return found === -1 || found === place ? [] : [{ code: 'context.order', expected }];
}
