/** Why a picture is not taken. */
export type SvgTrouble = 'not-svg' | 'script' | 'foreign' | 'external';

const ROOT =
  /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE\s[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*)*<(?:[\w-]+:)?svg[\s/>]/i;
const SCRIPT = /<(?:[\w-]+:)?(?:script|handler|listener)[\s/>]|[\s"'/]on\w+\s*=|(?:java|vb)script:/i;
const FOREIGN = /<(?:[\w-]+:)?(?:foreignObject|iframe|object|embed|audio|video|canvas|html|body)[\s/>]/i;
/** Anything an SVG can ask of another place: entities, style sheets, bases, imports. */
const EXTERNAL = /<!ENTITY|<!DOCTYPE[^>]*\[|<\?xml-stylesheet|<(?:[\w-]+:)?link[\s/>]|xml:base|@import/i;
const ADDRESS = /(?:^|[\s"'/:])(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;
const STYLED = /url\(\s*["']?([^"')]*)/gi;
/** A style can write any letter as `\75`, so that nothing could be told of it. */
const HIDDEN_STYLE = /<(?:[\w-]+:)?style[\s>][^<]*\\|\sstyle\s*=\s*(?:"[^"]*\\|'[^']*\\)/i;
const OWN = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,])|^\s*$/i;

/**
 * What keeps an SVG from being a badge's picture, found in its text alone: it may hold no script, nothing of another language, and
 * ask nothing of another place. Elements show it through `<img>`, where nothing of it could run; others may not.
 */
export function findSvgTrouble(svg: string): SvgTrouble | undefined {
  if (!ROOT.test(svg)) return 'not-svg';
  // What is written as `&#106;` says the same as what is written plainly: both are looked at.
  const texts = [svg, decodeEntities(svg)];
  if (texts.some((text) => SCRIPT.test(text))) return 'script';
  if (texts.some((text) => FOREIGN.test(text))) return 'foreign';
  return texts.some(asksElsewhere) ? 'external' : undefined;
}

function asksElsewhere(text: string): boolean {
  if (EXTERNAL.test(text) || HIDDEN_STYLE.test(text)) return true;
  const addresses = [...text.matchAll(ADDRESS)].map(([, double, single, bare]) => double ?? single ?? bare);
  const styled = [...text.matchAll(STYLED)].map(([, address]) => address);
  return [...addresses, ...styled].some((address = '') => !OWN.test(address));
}

function decodeEntities(text: string): string {
  return text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
