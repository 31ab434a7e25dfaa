import type { JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';
import type { Problem } from '../problems.js';
import { checkShape } from './check-shape.js';
import { isCovered } from './is-covered.js';
import { namesOf } from './names-of.js';
import { openBadges3Shapes } from './open-badges-3-shapes.js';
import { loadOnce } from '../lib/load-once.js';

const loadCheckFurtherShape = loadOnce(() => import('./check-further-shape.js'));

/** The addresses under which the context was published; the alias stands in credentials of the candidate release. */
const CONTEXT =
  /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(?:(?:-3\.\d\.\d)*\.json|\/ob_v3p0\.jsonld)$/;
const EXPECTED = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const BADGE = 'AchievementCredential';

/**
 * The rules of OB 3.0 for a credential that obeys those of VCDM (OB 3.0 §9.1.1, §B). Most badges are judged by a short
 * table; one that says more, an endorsement and a CLR by the whole one, which is loaded with the first that needs it.
 */
export async function checkOpenBadges3Model(credential: JsonObject): Promise<Problem[]> {
  const types = namesOf(credential['type']);
  const required = checkRequired(credential);
  if (types.includes('ClrCredential')) {
    const { checkClrModel } = await import('./check-clr-model.js');
    return [...required, ...checkClrModel(credential)];
  }
  const kind = types.includes('EndorsementCredential') ? 'EndorsementCredential' : BADGE;
  return [...checkContext(credential), ...required, ...(await checkMembers(credential, kind))];
}

async function checkMembers(credential: JsonObject, kind: string): Promise<Problem[]> {
  if (isCovered(credential, kind, openBadges3Shapes)) return checkShape(credential, kind, openBadges3Shapes);
  const { checkFurtherShape } = await loadCheckFurtherShape();
  return checkFurtherShape(credential, kind);
}

/** What VCDM 1.1 and 2.0 name differently. In the edition for 1.1 the credential needs a name too. */
function checkRequired(credential: JsonObject): Problem[] {
  const isVersion1 = toArray(credential['@context'])[0] === 'https://www.w3.org/2018/credentials/v1';
  const required = isVersion1 ? ['issuanceDate', 'name'] : ['validFrom'];
  return required
    .filter((member) => credential[member] === undefined || credential[member] === null)
    .map((path) => ({ code: 'model.required', path }));
}

/** The order counts: a context behind another one overrides what it may, and OB 3.0 fixes who stands second. */
function checkContext(credential: JsonObject): Problem[] {
  const contexts = toArray(credential['@context']);
  const place = contexts.findIndex((context) => typeof context === 'string' && CONTEXT.test(context));
  if (place === -1) return [{ code: 'context.missing' }];
  return place === 1 ? [] : [{ code: 'context.order', expected: EXPECTED }];
}
