import { fail } from '../../badge-error.js';
import { compareCodePoints } from '../../lib/compare-code-points.js';

/** One line of N-Quads. Only a whole term can be a blank node: a text may well say `_:c14n0`. */
const STATEMENT =
  /^(<[^>]*>|_:\S+) (<[^>]*>) (<[^>]*>|_:\S+|"(?:[^"\\]|\\.)*"(?:@\S+|\^\^<[^>]*>)?)(?: (<[^>]*>|_:\S+))? \.$/;

/**
 * Gives the blank nodes of canonical N-Quads the labels that they were signed with, and sorts the statements anew by code
 * points (vc-di-ecdsa §3.4.2). Each ends in a line feed. Throws a `BadgeError` `proof.malformed` for a node without label.
 */
export function relabelStatements(nquads: string, labels: ReadonlyMap<string, string>): readonly string[] {
  const statements = nquads.split('\n').filter((line) => line !== '');
  return statements.map((line) => relabel(line, labels)).sort(compareCodePoints);
}

function relabel(line: string, labels: ReadonlyMap<string, string>): string {
  const terms = STATEMENT.exec(line)?.slice(1) ?? fail('jsonld.invalid', {});
  const written = terms.filter((term) => term !== undefined).map((term) => relabelTerm(term, labels));
  return `${written.join(' ')} .\n`;
}

function relabelTerm(term: string, labels: ReadonlyMap<string, string>): string {
  if (!term.startsWith('_:')) return term;
  return `_:${labels.get(term.slice(2)) ?? fail('proof.malformed', { member: 'proofValue' })}`;
}
