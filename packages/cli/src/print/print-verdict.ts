import type {
  Badge,
  BadgeProfile,
  Check,
  CheckId,
  EndorsementVerdict,
  Verdict,
} from 'openbadges-validator-core';
import { printable } from '../lib/printable.js';
import type { CliWords } from '../locales/cli-words.js';
import { align } from './align.js';
import type { Paint } from './paint.js';
import { printDate } from './print-date.js';
import { SIGNS } from './signs.js';

/** What is asked only once the proof holds. */
const BEHIND_PROOF: readonly CheckId[] = ['status', 'endorsements', 'trust'];

/** A verdict for people: the answer first, then the badge where its proof holds, then each check in a sentence. */
export function printVerdict(verdict: Verdict, words: CliWords, paint: Paint): string {
  const { badge, endorsements = [] } = verdict;
  const parts = [
    [printAnswer(verdict, words, paint)],
    badge === undefined ? [] : printBadge(badge, verdict, words, paint),
    printChecks(verdict, words, paint),
    endorsements.length === 0 ? [] : printEndorsements(endorsements, words, paint),
  ];
  const lines = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
  return `${lines.join('\n\n')}\n`;
}

function printAnswer({ outcome }: Verdict, { verdict, colon, summary }: CliWords, paint: Paint): string {
  return `${paint(outcome, `${SIGNS[outcome]} ${verdict[outcome]}`)}${colon}${summary[outcome]}`;
}

function printBadge(
  badge: Badge,
  { openBadgesVersion }: Verdict,
  words: CliWords,
  paint: Paint,
): readonly string[] {
  const { labels, language } = words;
  const rows = align([
    [labels.issuedBy, printProfile(badge.issuer, words, paint)],
    [labels.createdBy, badge.creator && printProfile(badge.creator, words, paint)],
    [labels.givenTo, printRecipient(badge, words)],
    [labels.issuedOn, printDate(badge.issuedOn, language)],
    [labels.expiresOn, printDate(badge.expiresOn, language)],
    [
      labels.version,
      openBadgesVersion === null ? labels.otherCredential : `Open Badges ${openBadgesVersion}`,
    ],
  ]);
  return [`  ${paint('strong', printable(badge.name))}`, ...rows];
}

/** The id is what was proven; the name is what the issuer calls itself, unless somebody knows it. */
function printProfile({ id, name, knownAs }: BadgeProfile, { labels }: CliWords, paint: Paint): string {
  if (knownAs !== undefined) return `${printable(id)}, ${labels.knownAs(printable(knownAs))}`;
  if (name === undefined) return printable(id);
  return `${printable(name)} ${paint('quiet', `(${labels.selfDeclared})`)}, ${printable(id)}`;
}

function printRecipient({ recipient }: Badge, { labels }: CliWords): string {
  const { id, name, hashed } = recipient;
  if (name !== undefined) return printable(id === undefined ? name : `${name}, ${id}`);
  if (id !== undefined) return printable(id);
  return hashed ? labels.hashed : labels.nobody;
}

function printChecks({ checks, badge }: Verdict, words: CliWords, paint: Paint): readonly string[] {
  const width = Math.max(...Object.values(words.check).map((word) => word.length));
  return checks.map((check) => {
    const { outcome } = check;
    const answer = paint(outcome, `${SIGNS[outcome]} ${words.check[outcome].padEnd(width)}`);
    const rule = check.code === undefined ? check.source : `${check.code}, ${check.source}`;
    return `  ${answer}  ${printable(describe(check, badge !== undefined, words))} ${paint('quiet', `[${rule}]`)}`;
  });
}

function describe(check: Check, isProven: boolean, words: CliWords): string {
  if (check.code !== undefined) return words.describeProblem(check);
  if (check.outcome === 'pass') return words.describePassed(check.id);
  return isProven || !BEHIND_PROOF.includes(check.id) ? words.describeSkipped(check.id) : words.notReached;
}

function printEndorsements(
  endorsements: readonly EndorsementVerdict[],
  words: CliWords,
  paint: Paint,
): readonly string[] {
  const lines = endorsements.map(({ outcome, by, comment }) => {
    const who = by === undefined ? words.labels.anonymous : printProfile(by, words, paint);
    const said = comment === undefined ? '' : `${words.colon}${printable(comment)}`;
    return `  ${paint(outcome, `${SIGNS[outcome]} ${words.verdict[outcome]}`)}  ${who}${said}`;
  });
  return [`  ${words.labels.endorsements}`, ...lines];
}
