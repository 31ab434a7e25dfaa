import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** Such as `packages/elements/src/badge-wall/badge-wall.ts`. */
  readonly path: string;
  /** The folder under `packages/`. */
  readonly unit: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** Every TypeScript file that is shipped. */
export function readSourceFiles(): readonly SourceFile[] {
  return readdirSync('packages').flatMap((unit) => {
    const folder = join('packages', unit, 'src');
    return readdirSync(folder, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => {
        const path = join(folder, file).split(sep).join('/');
        const text = readFileSync(path, 'utf8');
        return { path, unit, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
      });
  });
}

/** The specifiers that a file imports or exports from; `dynamic` are those of `import()`. */
export function importsOf(file: SourceFile): { specifier: string; dynamic: boolean; typeOnly: boolean }[] {
  const found: { specifier: string; dynamic: boolean; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const typeOnly = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly;
      found.push({ specifier: (node.moduleSpecifier as ts.StringLiteral).text, dynamic: false, typeOnly });
    }
    const [argument] = ts.isCallExpression(node) ? node.arguments : [];
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && argument) {
      found.push({ specifier: (argument as ts.StringLiteral).text, dynamic: true, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return found;
}

/** Lines that hold code: blank lines and comments do not count. */
export function codeLines(text: string): number {
  const tree = ts.createSourceFile('lines.ts', text, ts.ScriptTarget.ES2022, true);
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (node.getChildCount(tree) === 0 && node.getWidth(tree) > 0) {
      const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line;
      for (let line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line; line <= last; line++) {
        lines.add(line);
      }
    }
    node.getChildren(tree).forEach(visit);
  };
  visit(tree);
  return lines.size;
}
