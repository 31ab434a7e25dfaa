import type { JsonObject } from '../json.js';
import type { Problem, ProblemCode } from '../problems.js';
import type { CheckId, OpenBadgesVersion, Outcome } from '../verdict.js';
import type { PythonTask } from './other-names.js';

/**
 * A verdict in the shape that the validator of 1EdTech in Python prints, with a few members more, so that nothing is lost:
 * `report.outcome`, and in each message `check`, `outcome`, `code`, `facts` and `source`.
 */
export interface ValidatorReport {
  /** The verified nodes: empty where nothing was proven. */
  readonly graph: readonly JsonObject[];
  readonly input: ReportedInput;
  readonly report: ReportBody;
}

export interface ReportedInput {
  /** The text that was handed in; null for bytes, and where the report was not told. */
  readonly value: string | null;
  readonly input_type: 'url' | 'json' | 'jws' | 'file' | null;
}

export interface ReportBody {
  /** True for the outcomes `valid` and `warning` alone. */
  readonly valid: boolean;
  readonly errorCount: number;
  readonly warningCount: number;
  /** The id of the verified badge, or the address that was handed in; else empty. */
  readonly validationSubject: string;
  readonly openBadgesVersion: OpenBadgesVersion | null;
  /** The identity that the badge was found to be awarded to. */
  readonly recipientProfile?: Readonly<Record<string, string>>;
  readonly messages: readonly ReportMessage[];
  readonly outcome: Outcome;
}

export interface ReportMessage {
  readonly name: PythonTask;
  /** `ERROR` for what is wrong and also for what could not be checked, as that validator does: `outcome` tells them apart. */
  readonly messageLevel: 'ERROR' | 'WARNING' | 'INFO';
  readonly success: boolean;
  /** For developers, in English. */
  readonly result: string;
  readonly node_id?: string;
  readonly node_path?: readonly (string | number)[];
  readonly prop_name?: string;
  readonly check: CheckId;
  readonly outcome: 'pass' | 'warn' | 'fail' | 'unchecked' | 'skipped';
  readonly code: ProblemCode;
  readonly facts: Omit<Problem, 'code'>;
  readonly source: string;
}
