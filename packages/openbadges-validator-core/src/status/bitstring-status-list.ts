import { BadgeError, fail } from '../badge-error.js';
import { knownName } from '../checks/known-name.js';
import { readDocument } from '../intake/read-document.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { hasType } from '../lib/has-type.js';
import { idOf } from '../lib/id-of.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { toArray } from '../lib/to-array.js';
import type { Check } from '../verdict.js';
import { readStatusEntry, type StatusEntry } from './read-status-entry.js';
import { readStatusValue } from './read-status-value.js';
import type { JudgeList, StatusReader } from './status-reader.js';
import { unpackBits } from './unpack-bits.js';

const SOURCE = 'Bitstring Status List §3.2';
const ACCEPT =
  'application/vc, application/vc+ld+json, application/ld+json, application/json;q=0.9, application/vc+jwt;q=0.9';

/** The standard, and the draft that it grew out of: the same list under other names. */
const KINDS = {
  BitstringStatusListEntry: {
    list: 'BitstringStatusListCredential',
    subject: 'BitstringStatusList',
    prefix: 'u',
  },
  StatusList2021Entry: { list: 'StatusList2021Credential', subject: 'StatusList2021', prefix: '' },
} as const;

type Kind = (typeof KINDS)[keyof typeof KINDS];

/**
 * Reads one bit (or a few) of a signed list. The list is a credential of its own: its proof, dates and issuer are judged
 * before it is believed. It may be kept by somebody else (§2.2): the issuer chose that list in words that it signed, so who
 * keeps it is told, and weighs as little as an unknown issuer does. Throws a `BadgeError`: `fetch.*`, `status.list_invalid`.
 */
export const readBitstringStatusList: StatusReader = async (raw, credential, session, judgeList) => {
  const entry = readStatusEntry(raw);
  const kind = hasType(raw, 'StatusList2021Entry')
    ? KINDS.StatusList2021Entry
    : KINDS.BitstringStatusListEntry;
  const url = entry.statusListCredential;
  const list = await session.share(`${kind.list} ${url}`, (shared) =>
    fetchList(url, kind, shared, judgeList),
  );
  const value = valueIn(list, entry) ?? fail('status.list_invalid', { url });
  return value === 0 ? checkIssuerOfList(list, url, credential, session) : describeStatus(entry, value);
};

/** What a list says, once it is believed. */
interface StatusList {
  readonly issuer: string;
  readonly purposes: readonly Json[];
  /** Undefined where they cannot be unpacked. */
  readonly bits: Uint8Array | undefined;
}

function checkIssuerOfList(
  { issuer }: StatusList,
  url: string,
  credential: JsonObject,
  { options }: Session,
): Check {
  const isKnown =
    issuer === idOf(credential['issuer']) || knownName(issuer, options.trustedIssuers) !== undefined;
  return isKnown
    ? { id: 'status', outcome: 'pass', source: SOURCE }
    : problemCheck('status', 'pass', SOURCE, { code: 'status.other_issuer', url, issuer });
}

async function fetchList(
  url: string,
  kind: Kind,
  session: Session,
  judgeList: JudgeList,
): Promise<StatusList> {
  const { bytes } = await session.fetchDocument(url, ACCEPT);
  try {
    const document = await readDocument(bytes);
    const { credential } = document;
    if (credential === undefined || !hasType(credential, kind.list)) fail('status.list_invalid', { url });
    const checks = await judgeList(document, session);
    if (checks.some(({ outcome }) => outcome === 'fail' || outcome === 'unchecked')) {
      fail('status.list_invalid', { url });
    }
    return await unpackList(credential, kind, session);
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    fail('status.list_invalid', { url }, { cause: error });
  }
}

async function unpackList(list: JsonObject, kind: Kind, { spend }: Session): Promise<StatusList> {
  const issuer = idOf(list['issuer']) ?? '';
  const subject = list['credentialSubject'];
  if (!isJsonObject(subject) || !hasType(subject, kind.subject))
    return { issuer, purposes: [], bits: undefined };
  const { encodedList, statusPurpose } = subject;
  const isPacked = typeof encodedList === 'string' && encodedList.startsWith(kind.prefix);
  const bits = isPacked ? await unpackBits(encodedList.slice(kind.prefix.length), spend) : undefined;
  return { issuer, purposes: toArray(statusPurpose), bits };
}

function valueIn({ purposes, bits }: StatusList, entry: StatusEntry): number | undefined {
  if (!purposes.includes(entry.statusPurpose)) return undefined;
  // The least length of §3.1 keeps the holder hidden among others; a shorter list is as true, and lists of 100,000 are in use.
  return bits && readStatusValue(bits, entry.statusListIndex, entry.statusSize);
}

function describeStatus({ statusPurpose: purpose, statusMessage }: StatusEntry, value: number): Check {
  if (purpose === 'revocation') return problemCheck('status', 'fail', SOURCE, { code: 'status.revoked' });
  if (purpose === 'suspension') return problemCheck('status', 'fail', SOURCE, { code: 'status.suspended' });
  const message = statusMessage?.get(value);
  return problemCheck('status', 'warn', SOURCE, {
    code: 'status.message',
    purpose,
    value: `0x${value.toString(16)}`,
    ...(message !== undefined && { message }),
  });
}
