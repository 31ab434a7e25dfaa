import type { BadgeDocument } from '../badge-document.js';
import type { JsonObject } from '../json.js';
import type { Session } from '../lib/session.js';
import type { Check } from '../verdict.js';

/** Judges a credential that this package fetched for itself: its proof, dates and issuer, nothing that would fetch more. */
export type JudgeList = (document: BadgeDocument, session: Session) => Promise<readonly Check[]>;

/** Reads one entry of `credentialStatus`. Throws a `BadgeError` where it cannot be found out. */
export type StatusReader = (
  entry: JsonObject,
  credential: JsonObject,
  session: Session,
  judgeList: JudgeList,
) => Promise<Check>;
