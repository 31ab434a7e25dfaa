// Writes the table of all problem codes: packages/openbadges-validator-core/CODES.md
//   node scripts/write-codes.mjs   (after npm run build)
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';
import ts from 'typescript';

export const PAGE = 'packages/openbadges-validator-core/CODES.md';
const PROBLEMS = 'packages/openbadges-validator-core/src/problems.ts';

const INTRODUCTION = `# The codes of openbadges-validator-core

Every check that has something to tell carries one of these codes and the facts that stand beside it, nothing else: no
sentences. Codes are added, never renamed. Strings among the facts come from outside: show them as text only.

The last four columns say what others call the same thing, so that reports can be laid side by side: the tasks of
1EdTech's validator in Python (OB ≤ 2.0, also the names that \`toValidatorReport\` prints), the probes of its validator in
Java (OB 2.0 and 3.0), the problem types of the W3C (VCDM 2.0 §7, VC-DI §4.7, Bitstring Status List §3.5, CID 1.0 §3.5) and the names of
\`@digitalcredentials/verifier-core\`. A dash: they do not look.

Written by \`node scripts/write-codes.mjs\` from \`src/problems.ts\` and \`src/report/\`.
`;

/** Reads code, facts and the heading above each, in the order of the interface. */
export function readFacts(text = readFileSync(PROBLEMS, 'utf8')) {
  const tree = ts.createSourceFile(PROBLEMS, text, ts.ScriptTarget.ES2022, true);
  const facts = tree.statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === 'ProblemFacts',
  );
  let family = '';
  return facts.members.map((member) => {
    const [comment] = ts.getLeadingCommentRanges(text, member.getFullStart()) ?? [];
    if (comment) family = text.slice(comment.pos, comment.end).replace(/^\/\/\s*|^\/\*\*?\s*|\s*\*\/$/g, '');
    const types = ts.isTypeLiteralNode(member.type) ? member.type.members : [];
    return {
      code: member.name.text,
      family,
      facts: types.map((fact) => [
        `${fact.name.getText()}${fact.questionToken ? '?' : ''}`,
        fact.type.getText(),
      ]),
    };
  });
}

const cell = (text) => text.replaceAll('|', '\\|');
const names = (value) =>
  [value ?? []]
    .flat()
    .map((name) => `\`${name}\``)
    .join(', ') || '–';
const listFacts = (facts) =>
  facts
    .map(([name, type]) => (type === 'string' ? `\`${name}\`` : `\`${name}: ${cell(type)}\``))
    .join(', ') || '–';

/** The page as it has to stand in the package. */
export async function buildCodesPage(facts, notes, crosswalk) {
  const lines = [INTRODUCTION];
  let family;
  for (const { code, family: own, facts: members } of facts) {
    if (own !== family) {
      family = own;
      lines.push(
        `\n## ${family}\n`,
        '| code | facts | meaning | rule | Python | Java | W3C | DCC |',
        '| --- | --- | --- | --- | --- | --- | --- | --- |',
      );
    }
    const [source, meaning] = notes[code];
    const others = crosswalk[code].map(names);
    lines.push(
      `| ${[`\`${code}\``, listFacts(members), cell(meaning), cell(source), ...others].join(' | ')} |`,
    );
  }
  const options = await prettier.resolveConfig(PAGE);
  return prettier.format(lines.join('\n'), { ...options, parser: 'markdown' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const dist = '../packages/openbadges-validator-core/dist/report';
  const { CODE_NOTES } = await import(`${dist}/code-notes.js`);
  const { CROSSWALK } = await import(`${dist}/crosswalk.js`);
  writeFileSync(PAGE, await buildCodesPage(readFacts(), CODE_NOTES, CROSSWALK));
}
