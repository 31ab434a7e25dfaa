import { fail } from '../badge-error.js';
import { surveySvg, type SvgSurvey } from './survey-svg.js';

/** What is baked: JSON stands as content, a JWS or an address in `verify`; a hosted badge has both. */
export interface SvgBadge {
  readonly kind: 'credential' | 'assertion';
  readonly verify?: string | undefined;
  readonly content?: string | undefined;
}

const NAMESPACES = {
  credential: 'https://purl.imsglobal.org/ob/v3p0',
  assertion: 'http://openbadges.org',
} as const;
const DECLARATION = 'xmlns:openbadges';
const ENCODING = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Puts a badge into an SVG, as the first thing in its outermost element (OB3 §5.3.2, OB 2.0 baking). Badges that stand there
 * already, of whatever version, are taken out; every other letter stays as it is.
 *
 * @throws BadgeError `image.damaged`; `image.unsupported` for another encoding than UTF-8, or where the outermost element
 *   is not `svg`
 */
export function bakeSvg(xml: string, badge: SvgBadge): string {
  if (!/^utf-?8$/i.test(ENCODING.exec(xml)?.[1] ?? 'utf-8')) fail('image.unsupported', {});
  const survey = surveySvg(xml);
  const { root, badges } = survey;
  const declaring = declare(survey, NAMESPACES[badge.kind]);
  const holder = writeHolder(badge, declaring === undefined);
  const opening: Edit = root.empty
    ? { start: root.end - 2, end: root.end, text: `>${holder}</${root.name}>` }
    : { start: root.end, end: root.end, text: holder };
  const removals = badges.map(({ start, end }): Edit => ({ start, end, text: '' }));
  return apply(xml, [...(declaring ? [declaring] : []), opening, ...removals]);
}

/**
 * The namespace belongs to the outermost element (OB3 §5.3.2). Undefined where its prefix means something there that must
 * stay: then the badge declares it itself.
 */
function declare({ root, usesPrefix }: SvgSurvey, namespace: string): Edit | undefined {
  const bound = root.attributes.get(DECLARATION);
  const place = root.valuePlaces.get(DECLARATION);
  if (bound === undefined || place === undefined) {
    const behindName = root.start + 1 + root.name.length;
    return { start: behindName, end: behindName, text: ` ${DECLARATION}="${namespace}"` };
  }
  const isOurs = bound === namespace || (!usesPrefix && Object.values<string>(NAMESPACES).includes(bound));
  return isOurs ? { start: place, end: place + bound.length, text: namespace } : undefined;
}

function writeHolder({ kind, verify, content }: SvgBadge, declaresItself: boolean): string {
  const attributes = [
    ...(declaresItself ? [`${DECLARATION}="${NAMESPACES[kind]}"`] : []),
    ...(verify === undefined ? [] : [`verify="${escapeAttribute(verify)}"`]),
  ];
  const name = `openbadges:${kind}`;
  const text = content === undefined ? '' : `<![CDATA[${content.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
  return `<${[name, ...attributes].join(' ')}>${text}</${name}>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The edits stand in the order of their places, and none reaches into another. */
function apply(xml: string, edits: readonly Edit[]): string {
  let written = '';
  let at = 0;
  for (const { start, end, text } of edits) {
    written += xml.slice(at, start) + text;
    at = end;
  }
  return written + xml.slice(at);
}
