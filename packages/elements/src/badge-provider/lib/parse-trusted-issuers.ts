import { isTextMap } from './is-text-map.js';

/** Ids with spaces between them, a JSON list of ids or a JSON map `{ id: name }`. Rubbish trusts nobody. */
export function parseTrustedIssuers(
  text: string | null,
): readonly string[] | Readonly<Record<string, string>> | undefined {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return undefined;
  if (!/^[{[]/.test(trimmed)) return trimmed.split(/\s+/);
  const json = parseJson(trimmed);
  if (isTextMap(json)) return json;
  if (Array.isArray(json) && json.every((id) => typeof id === 'string')) return json;
  console.warn('[commons-badges] trusted-issuers is neither a list of ids nor a JSON map');
  return [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
