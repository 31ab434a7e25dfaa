import * as z from 'zod/mini';
import { freeze } from '../records/lib/freeze.js';
import { LEAVES, type LeafName } from './leaves/index.js';
import { count } from './lib/fields.js';
import { period } from './lib/period.js';
import type { BadgeRule, KnownLeaf, Requirement, RuleProblem } from './rule.js';

export type RuleAnswer =
  { readonly ok: true; readonly rule: BadgeRule } | { readonly ok: false; readonly problem: RuleProblem };

const envelope = z.strictObject({
  type: z.literal('BadgeRule'),
  v: z.literal(1),
  signer: z.enum(['peer', 'community', 'self']),
  validFor: z.optional(period),
  claimTTL: z.optional(period),
  require: z.record(z.string(), z.unknown()),
});

const MAX_DEPTH = 2;
/** More than a gardener reads. */
const MAX_LEAVES = 3;
const MAX_NAME = 100;

/** Stops the reading of a rule; never leaves this file. */
class Malformed extends Error {
  readonly problem: RuleProblem;

  constructor(problem: RuleProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * Reads the rule of a badge model from its JSON (recognition §3). A leaf that this version does not know is no problem here: it is
 * kept, and is never true. The same holds for a known leaf that says more than this version understands.
 *
 * Problems: `rule.malformed`, `rule.unsupported_version`, `rule.too_deep`, `rule.too_many_leaves`.
 */
export function parseRule(value: unknown): RuleAnswer {
  const version = versionOf(value);
  if (typeof version === 'number' && version !== 1)
    return { ok: false, problem: { code: 'rule.unsupported_version', version: String(version) } };
  const { success, data, error } = envelope.safeParse(value);
  if (!success) return { ok: false, problem: malformed(pathOf(error)) };
  const { signer, validFor, claimTTL } = data;
  try {
    const require = parseRequirement(data.require, 'require', 0);
    if (countLeaves(require) > MAX_LEAVES) fail({ code: 'rule.too_many_leaves', limit: MAX_LEAVES });
    const times = {
      ...(validFor !== undefined && { validFor }),
      ...(claimTTL !== undefined && { claimTTL }),
    };
    return { ok: true, rule: freeze({ signer, ...times, require }) };
  } catch (caught) {
    if (!(caught instanceof Malformed)) throw caught;
    return { ok: false, problem: caught.problem };
  }
}

function parseRequirement(value: unknown, path: string, depth: number): Requirement {
  const [member, ...others] = isRecord(value) ? Object.entries(value) : [];
  if (member === undefined || others.length > 0) return fail(malformed(path));
  const [name, facts] = member;
  const within = `${path}.${name}`;
  if (name === 'all' || name === 'any') return { kind: name, of: parseParts(facts, within, depth) };
  if (name === 'atLeast') return parseAtLeast(facts, within, depth);
  return parseLeaf(name, facts, within);
}

function parseParts(value: unknown, path: string, depth: number): readonly Requirement[] {
  if (depth >= MAX_DEPTH) fail({ code: 'rule.too_deep', limit: MAX_DEPTH });
  if (!Array.isArray(value) || value.length === 0) return fail(malformed(path));
  // A part holds one leaf or more.
  if (value.length > MAX_LEAVES) fail({ code: 'rule.too_many_leaves', limit: MAX_LEAVES });
  return value.map((part, index) => parseRequirement(part, `${path}.${index}`, depth + 1));
}

function parseAtLeast(value: unknown, path: string, depth: number): Requirement {
  const { n, of } = isRecord(value) ? value : fail(malformed(path));
  const parts = parseParts(of, `${path}.of`, depth);
  const read = count.safeParse(n);
  if (!read.success || read.data > parts.length) return fail(malformed(`${path}.n`));
  return { kind: 'atLeast', n: read.data, of: parts };
}

function parseLeaf(name: string, facts: unknown, path: string): Requirement {
  const unknown = { kind: 'unknown', name: name.slice(0, MAX_NAME) } as const;
  if (!Object.hasOwn(LEAVES, name)) return unknown;
  const { success, data, error } = LEAVES[name as LeafName].schema.safeParse(facts);
  if (success) return { kind: 'leaf', name, facts: data } as KnownLeaf;
  if (error.issues.every(({ code }) => code === 'unrecognized_keys')) return unknown;
  const within = pathOf(error);
  return fail(malformed(within === '' ? path : `${path}.${within}`));
}

function countLeaves(requirement: Requirement): number {
  if (!('of' in requirement)) return 1;
  return requirement.of.reduce((sum, part) => sum + countLeaves(part), 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function versionOf(value: unknown): unknown {
  return isRecord(value) ? value['v'] : undefined;
}

function pathOf({ issues }: z.core.$ZodError): string {
  const issue = issues.find(({ code }) => code !== 'unrecognized_keys') ?? issues[0];
  const further = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...(issue?.path ?? []), ...further].map(String).join('.');
}

function malformed(path: string): RuleProblem {
  return { code: 'rule.malformed', path: path.slice(0, 200) };
}

function fail(problem: RuleProblem): never {
  throw new Malformed(problem);
}
