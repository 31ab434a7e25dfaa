import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { codeLines, readSourceFiles } from './source-files.js';

/** Written by a script from pinned documents: their length says nothing about how they read. */
const files = readSourceFiles().filter((file) => !file.path.includes('/src/contexts/'));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function functionLengths(tree: ts.SourceFile): number[] {
  const lengths: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const line = (position: number): number => tree.getLineAndCharacterOfPosition(position).line;
      lengths.push(line(node.getEnd()) - line(node.getStart()) + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return lengths;
}

test('files and functions stay small', (t) => {
  const lines = files.map((file) => ({ path: file.path, lines: codeLines(file.text) }));
  const functions = files.flatMap((file) => functionLengths(file.tree));
  const middle = { file: median(lines.map((one) => one.lines)), function: median(functions) };
  t.diagnostic(
    `${files.length} files, median ${middle.file} code lines; functions, median ${middle.function} lines`,
  );
  assert.deepEqual(
    lines.filter((one) => one.lines > 250),
    [],
  );
  assert.ok(middle.file <= 100);
  assert.ok(middle.function <= 10);
  assert.ok(
    Math.max(...functions) <= 80,
    `a function has ${Math.max(...functions)} lines, comments included`,
  );
});

test('the type any is nowhere', () => {
  const found: string[] = [];
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(file.path);
      ts.forEachChild(node, visit);
    };
    visit(file.tree);
  }
  assert.deepEqual(found, []);
});

test('no file or folder has a name that says nothing', () => {
  const vague = /^(utils?|helpers?|common|manager|data|info|misc)$/;
  const wrong = files.filter((file) =>
    file.path.split('/').some((part) => vague.test(part.replace(/\.ts$/, ''))),
  );
  assert.deepEqual(
    wrong.map((file) => file.path),
    [],
  );
});

test('file names are kebab-case', () => {
  for (const file of files)
    assert.match(basename(file.path), /^[a-z0-9]+(-[a-z0-9]+)*(\.styles)?\.ts$/, file.path);
});

test('no markup is made from strings', () => {
  const sinks =
    /\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write|unsafeHTML|unsafeSVG|styleMap|\bsrcdoc\b/;
  const wrong = files.filter((file) => sinks.test(file.text)).map((file) => file.path);
  assert.deepEqual(wrong, []);
});

/** Words and styles are data, as contexts are: the compiler, the reading of words and pictures look after them. */
const isData = ({ path }: { readonly path: string }): boolean =>
  /\/locales\/.*-?(fr|en|words)\.ts$|\.styles\.ts$/.test(path);

test('there are more lines of tests than of source', (t) => {
  const tests = readdirSync('test', { recursive: true })
    .map(String)
    .filter((file) => /\.(ts|mjs)$/.test(file))
    .reduce((sum, file) => sum + codeLines(readFileSync(`test/${file}`, 'utf8')), 0);
  const sources = files.filter((file) => !isData(file)).reduce((sum, file) => sum + codeLines(file.text), 0);
  t.diagnostic(`${tests} lines of tests for ${sources} of source: ${(tests / sources).toFixed(2)}`);
  assert.ok(tests >= 1.2 * sources);
});
