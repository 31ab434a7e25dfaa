import assert from 'node:assert/strict';
import { test } from 'node:test';

const address = new URL('../../../scripts/bundle/static-closure.mjs', import.meta.url).href;
type StaticClosure = (start: Iterable<string>, importsOf: (id: string) => readonly string[]) => Set<string>;
const { staticClosure } = (await import(address)) as { staticClosure: StaticClosure };

const GRAPH: Readonly<Record<string, readonly string[]>> = {
  a: ['b', 'c'],
  b: ['d'],
  c: ['d'],
  d: ['a'],
  e: ['a'],
};
const closure = (...start: string[]): string[] => [...staticClosure(start, (id) => GRAPH[id] ?? [])].sort();

test('holds where it starts and everything that is imported from there, each once', () => {
  assert.deepEqual(closure('b'), ['a', 'b', 'c', 'd']);
});

test('does not hold what only imports it', () => {
  assert.ok(!closure('a').includes('e'));
});

test('ends where modules import each other in a circle', () => {
  assert.deepEqual(closure('d'), ['a', 'b', 'c', 'd']);
});

test('starts in several places at once', () => {
  assert.deepEqual(closure('e', 'unknown'), ['a', 'b', 'c', 'd', 'e', 'unknown']);
});
