import { BadgeError } from '../badge-error.js';
import { compactTerms } from '../hosted/compact-terms.js';
import { isWebAddress } from '../hosted/is-web-address.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { fetchJson } from '../lib/fetch-json.js';
import { idOf } from '../lib/id-of.js';
import type { Session } from '../lib/session.js';
import { toArray } from '../lib/to-array.js';
import { hasType } from '../lib/has-type.js';

export interface ExtensionRules {
  readonly schema: JsonObject;
  /** Full address of a member, and its short name: what the context of the extension defines. */
  readonly names: Readonly<Record<string, string>>;
}

/** More would let one extension ask for any number of addresses. */
const MOST_CONTEXTS = 4;

/**
 * The JSON Schema that the contexts of an extension name for one of its classes (OB2 TypeValidation); undefined where
 * none does, and where they cannot be read.
 */
export async function loadExtensionRules(
  type: string,
  contexts: readonly string[],
  session: Session,
): Promise<ExtensionRules | undefined> {
  for (const url of contexts.slice(0, MOST_CONTEXTS)) {
    const context = await read(url, session);
    const schemaUrl = context && schemaFor(type, context);
    const schema = schemaUrl && (await read(schemaUrl, session));
    if (context && schema) return { schema, names: namesIn(context) };
  }
  return undefined;
}

async function read(url: string, session: Session): Promise<JsonObject | undefined> {
  if (!isWebAddress(url)) return undefined;
  try {
    const document = await fetchJson(session.fetchDocument, url);
    return isJsonObject(document) ? document : undefined;
  } catch (error) {
    if (error instanceof BadgeError) return undefined;
    throw error;
  }
}

function schemaFor(type: string, context: JsonObject): string | undefined {
  const entries = toArray(compactTerms(context)['validation'])
    .filter(isJsonObject)
    .map((entry) => compactTerms(entry));
  const entry = entries.find(
    (candidate) => candidate['validatesType'] === type && !hasType(candidate, 'FrameValidation'),
  );
  return entry && idOf(entry['validationSchema']);
}

/** Only plain definitions are read: a word and the address that it stands for. */
function namesIn(context: JsonObject): Record<string, string> {
  const definitions = toArray(context['@context']).filter(isJsonObject);
  const terms = definitions.flatMap((definition) => Object.entries(definition));
  return Object.fromEntries(
    terms.flatMap(([term, value]) => addressOf(value).map((address) => [address, term])),
  );
}

function addressOf(value: Json | undefined): readonly string[] {
  const address = isJsonObject(value) ? value['@id'] : value;
  return typeof address === 'string' && address.includes(':') ? [address] : [];
}
