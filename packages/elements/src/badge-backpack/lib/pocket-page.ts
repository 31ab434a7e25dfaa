import type { RecordOf } from '@commons-badges/recognition';
import { toBase64 } from '../../lib/to-base64.js';
import type { Said } from './said-of.js';

const STYLE =
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;color-scheme:light dark}';

/**
 * A page in one file: the badge, and the script that verifies it. It asks nobody for anything: its policy lets this very script
 * run, and nothing else.
 */
export async function pocketPage(
  badge: RecordOf<'badge'>,
  script: string,
  language: string,
  said?: Said,
): Promise<string> {
  const code = insideScript(script);
  const policy = [
    "default-src 'none'",
    'img-src data: blob:',
    `script-src '${await hashOf(code)}'`,
    `style-src '${await hashOf(STYLE)}'`,
  ].join('; ');
  const name = escapeText(badge.credentialSubject.achievement.name);
  return `<!doctype html>
<html lang="${language === 'en' ? 'en' : 'fr'}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${STYLE}</style>
<h1>${name}</h1>
<badge-card detail network="none"><script type="application/json">${insideData(JSON.stringify(badge))}</script></badge-card>
${said ? endorsements(said) : ''}<script>${code}</script>
</html>
`;
}

function endorsements({ title, sentences }: Said): string {
  if (sentences.length === 0) return '';
  const items = sentences.map(({ basis, comment }) => {
    const quote = comment === '' ? '' : `<blockquote>${escapeText(comment)}</blockquote>`;
    return `<li>${escapeText(basis)}${quote}</li>\n`;
  });
  return `<h2>${escapeText(title)}</h2>\n<ul>\n${items.join('')}</ul>\n`;
}

/** What a parser of HTML would take for the end of a script, or for a comment in it, is written otherwise. */
function insideScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3c').replace(/<(?=script)/gi, '\\x3c');
}

function insideData(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${toBase64(digest)}`;
}
