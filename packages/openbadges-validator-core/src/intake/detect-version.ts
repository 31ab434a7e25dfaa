import type { Json, JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';
import type { OpenBadgesVersion } from '../verdict.js';

const OB3_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/';
const OB3_TYPES = ['OpenBadgeCredential', 'AchievementCredential', 'EndorsementCredential'];
const VC_TYPES = ['VerifiableCredential', 'VerifiablePresentation'];
/**
 * Says which version of Open Badges a document was written for. Null for a Verifiable Credential that is no Open Badge, and
 * for what is neither.
 */
export async function detectVersion(credential: JsonObject): Promise<OpenBadgesVersion | null> {
  const contexts = toArray(credential['@context']);
  const types = toArray(credential['type']);
  if (isOpenBadges3(contexts, types)) return '3.0';
  if (isVerifiable(contexts, types)) return null;
  const { detectOldVersion } = await import('./detect-old-version.js');
  return detectOldVersion(credential);
}

function isOpenBadges3(contexts: readonly Json[], types: readonly Json[]): boolean {
  return (
    contexts.some((context) => typeof context === 'string' && context.startsWith(OB3_CONTEXT)) ||
    types.some((type) => typeof type === 'string' && OB3_TYPES.includes(type))
  );
}

function isVerifiable(contexts: readonly Json[], types: readonly Json[]): boolean {
  return (
    contexts.includes('https://www.w3.org/2018/credentials/v1') ||
    contexts.includes('https://www.w3.org/ns/credentials/v2') ||
    types.some((type) => typeof type === 'string' && VC_TYPES.includes(type))
  );
}
