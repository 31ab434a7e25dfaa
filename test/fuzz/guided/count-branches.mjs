import ts from 'typescript';

/** The name under which a bundle keeps how often each branch was taken. */
export const BRANCHES = 'takenBranches';

/**
 * TypeScript with a counter in each branch: functions, arms, loops, cases and the right sides of `&&`, `||` and `??`.
 * `next` hands out the numbers of the counters. Lines stay where they are.
 */
export function countBranches(text, path, next) {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const insertions = [];
  const count = () => `${BRANCHES}[${next()}]++`;
  const insert = (at, put) => insertions.push({ at, put });
  const wrap = (node, before, after) => {
    insert(node.getStart(), before);
    insert(node.getEnd(), after);
  };
  const countExpression = (node) => wrap(node, `(${count()}, `, ')');
  const countStatement = (node) => {
    if (ts.isBlock(node)) insert(node.getStart() + 1, `${count()};`);
    else wrap(node, `{${count()};`, '}');
  };

  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body !== undefined) {
      if (ts.isBlock(node.body)) countStatement(node.body);
      else countExpression(node.body);
    } else if (ts.isIfStatement(node)) {
      countStatement(node.thenStatement);
      if (node.elseStatement !== undefined) countStatement(node.elseStatement);
    } else if (ts.isIterationStatement(node, false)) {
      countStatement(node.statement);
    } else if (ts.isConditionalExpression(node)) {
      countExpression(node.whenTrue);
      countExpression(node.whenFalse);
    } else if (ts.isBinaryExpression(node) && isShortCut(node.operatorToken.kind)) {
      countExpression(node.right);
    } else if (ts.isCaseOrDefaultClause(node) && node.statements.length > 0) {
      insert(node.statements[0].getStart(), `${count()};`);
    } else if (ts.isCatchClause(node)) {
      countStatement(node.block);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return put(text, insertions);
}

function isShortCut(kind) {
  const { AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken } = ts.SyntaxKind;
  return kind === AmpersandAmpersandToken || kind === BarBarToken || kind === QuestionQuestionToken;
}

function put(text, insertions) {
  let result = '';
  let from = 0;
  // What begins at one place was met from the outside in; what ends there looks the same either way.
  for (const { at, put } of insertions.toSorted((a, b) => a.at - b.at)) {
    result += text.slice(from, at) + put;
    from = at;
  }
  return result + text.slice(from);
}
