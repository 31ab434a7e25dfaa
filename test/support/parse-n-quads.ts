import { escapeLiteral } from '../../packages/openbadges-validator-core/src/rdf/escape-literal.js';
import type { Quad, Term } from '../../packages/openbadges-validator-core/src/rdf/quad.js';

export interface ParsedDataset {
  readonly quads: readonly Quad[];
  /** The labels of the blank nodes as they were written, without `_:`, by the number that stands for each. */
  readonly labels: readonly string[];
}

const TERM = String.raw`<[^<>"{}|^\x60]*>|_:[^\s<>"]+?(?=\s*\.?\s*$|[\s<])|"(?:[^"\\\n\r]|\\.)*"(?:\^\^<[^<>]*>|@[A-Za-z0-9-]+)?`;
const LINE = new RegExp(String.raw`^\s*(${TERM})\s*(${TERM})\s*(${TERM})\s*(${TERM})?\s*\.\s*(?:#.*)?$`);
const XSD_STRING = '^^<http://www.w3.org/2001/XMLSchema#string>';
const ESCAPES: Readonly<Record<string, string>> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f' };

/** Reads N-Quads (RDF 1.1 N-Quads), which the product never has to: it only writes them. */
export function parseNQuads(text: string): ParsedDataset {
  const labels: string[] = [];
  const quads = text
    .split(/[\n\r]+/)
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
    .map((line): Quad => {
      const [, subject, predicate, object, graph] = LINE.exec(line) ?? assertNever(line);
      const term = (written: string | undefined): Term => parseTerm(written ?? '', labels);
      return {
        subject: term(subject),
        predicate: String(term(predicate)),
        object: term(object),
        graph: graph === undefined ? '' : term(graph),
      };
    });
  return { quads, labels };
}

function parseTerm(written: string, labels: string[]): Term {
  if (written.startsWith('_:')) return numberOf(written.slice(2), labels);
  if (written.startsWith('<')) return unescape(written);
  const end = written.lastIndexOf('"');
  const tail = written.slice(end + 1);
  return `"${escapeLiteral(unescape(written.slice(1, end)))}"${tail === XSD_STRING ? '' : unescape(tail)}`;
}

function numberOf(label: string, labels: string[]): number {
  const known = labels.indexOf(label);
  return known === -1 ? labels.push(label) - 1 : known;
}

function unescape(text: string): string {
  return text.replace(/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs, (_, short, long, one: string) => {
    const code = (short ?? long) as string | undefined;
    return code === undefined ? (ESCAPES[one] ?? one) : String.fromCodePoint(Number.parseInt(code, 16));
  });
}

function assertNever(line: string): never {
  throw new Error(`This is no N-Quad: ${line}`);
}
