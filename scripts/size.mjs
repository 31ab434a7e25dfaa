// npm run size: what each journey through the bundle costs, guarded as exact numbers in packages/embed/sizes.json.
// `--update` writes them; `--modules` says which module costs what in the first painted wall.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compareSizes } from './bundle/compare-sizes.mjs';
import { measureSizes } from './bundle/measure-sizes.mjs';
import { measureModules } from './bundle/measure-modules.mjs';

const FILE = 'packages/embed/sizes.json';

export async function main(wishes) {
  if (wishes.includes('--modules')) {
    for (const { bytes, gzip, id } of await measureModules()) {
      console.log(`${String(bytes).padStart(8)} ${String(gzip).padStart(7)}  ${id}`);
    }
    return [];
  }
  const { sizes, problems: unwanted } = await measureSizes();
  for (const [name, { gzip, brotli, limit }] of Object.entries(sizes)) {
    const room = limit === undefined ? '' : `  of ${limit}`;
    console.log(
      `${name.padEnd(44)} gzip ${String(gzip).padStart(7)}  brotli ${String(brotli).padStart(7)}${room}`,
    );
  }
  const measured = Object.fromEntries(Object.entries(sizes).map(([name, { gzip }]) => [name, gzip]));
  if (wishes.includes('--update')) writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
  return [...unwanted, ...compareSizes(JSON.parse(readFileSync(FILE, 'utf8')), sizes)];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = await main(process.argv.slice(2));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
