import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { readSourceFiles } from '../architecture/source-files.js';

const LENGTH = 30_000;
/** Milliseconds of processor time: a search that is as long as the text takes one, one that is its square thousands. */
const MOST_WORK = 250;
/** Beside the letters of the expression itself. */
const LETTERS = [
  'a',
  'A',
  '0',
  ' ',
  '\n',
  '-',
  '.',
  '=',
  ';',
  '\\',
  '"',
  '[',
  '(',
  '{',
  '*',
  '&',
  '<',
  '\u0301',
];

/** Expressions that only ever meet short texts, or our own. */
const SHORT: Readonly<Record<string, string>> = {
  '/=+$/': 'what btoa wrote',
  '/0+$/': 'a number that we wrote',
  [String.raw`/(\w+)([~=])(\d)(\w*)/g`]: 'a context that is built in',
  '/\\[(?:[^\\]\\\\]|\\\\.)*\\]/g': 'a pattern of at most 200 letters',
  [String.raw`/\((?:[^()\\]|\\.)*(?:[*+?|]|\{\d)(?:[^()\\]|\\.)*\)(?:[*+]|\{\d)|\)\)(?:[*+]|\{\d)/`]:
    'a pattern of at most 200 letters',
};

function literals(): readonly string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const { unit, tree } of readSourceFiles()) if (unit === 'openbadges-validator-core') visit(tree);
  return [...found];
}

function parse(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/** The letters that stand in front of the first choice or repetition: behind them the search begins. */
function opening({ source }: RegExp): string {
  const [, plain = ''] = /^\^?((?:\\[^a-zA-Z0-9]|[^\\()[\]{}.*+?|$^])*)/.exec(source) ?? [];
  return plain.replaceAll('\\', '').slice(0, /[*+?{]/.test(source[plain.length + 1] ?? '') ? -1 : undefined);
}

/** Long texts of one or two letters that are said again and again, behind what the expression begins with. */
function* attacks(expression: RegExp): Generator<string> {
  const own = [...new Set(expression.source)].filter((letter) => !/[\\^$|()?+*{}[\]]/.test(letter));
  const letters = [...new Set([...LETTERS, ...own])];
  const begins = [...new Set(['', opening(expression)])];
  for (const begin of begins) {
    for (const one of letters) {
      yield begin + one.repeat(LENGTH) + '\u0000';
      for (const other of LETTERS) {
        if (other !== one) yield begin + (one + other).repeat(LENGTH / 2) + '\u0000';
      }
      // One of a kind, and behind it many of another: what stands before a repetition has to be met first.
      for (const other of letters) yield begin + other + one.repeat(LENGTH) + '\u0000';
    }
  }
}

function slowest(expression: RegExp): { readonly took: number; readonly text: string } {
  let worst = { took: 0, text: '' };
  for (const text of attacks(expression)) {
    const start = process.cpuUsage();
    expression.lastIndex = 0;
    text.replace(expression, '');
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    if (took > worst.took) worst = { took, text: JSON.stringify(text.slice(0, 20)) };
    if (took > MOST_WORK) break;
  }
  return worst;
}

describe('regular expressions of the verifier', () => {
  const all = literals();

  it('go through long texts once, whatever they are made of', (t) => {
    assert.ok(all.length > 100);
    t.diagnostic(`${all.length} expressions`);
    for (const literal of all.filter((one) => SHORT[one] === undefined)) {
      const { took, text } = slowest(parse(literal));
      assert.ok(took < MOST_WORK, `${literal} took ${took} ms for ${text}…`);
    }
  });

  it('are told from those that go through them again and again', () => {
    for (const literal of ['/=+$/', String.raw`/\s+x/`, String.raw`/^\w*\w*!/`, String.raw`/\[[^\]]*\]/`]) {
      assert.ok(slowest(parse(literal)).took > MOST_WORK, literal);
    }
  });

  it('name no exception that is not there', () => {
    for (const literal of Object.keys(SHORT)) assert.ok(all.includes(literal), literal);
  });
});
