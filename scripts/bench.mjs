// npm run bench -- NAME [options]: a measurement of test/bench by its name. Without a name: which there are.
import { readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const FOLDER = 'test/bench';
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length));
const [name, ...options] = process.argv.slice(2);

if (name === undefined) {
  console.log(`There are: ${names.join(', ')}.  npm run bench -- NAME`);
} else if (!names.includes(name)) {
  console.error(`No measurement is called ${name}. There are: ${names.join(', ')}.`);
  process.exitCode = 2;
} else {
  process.exitCode =
    spawnSync(process.execPath, [`${FOLDER}/${name}.mjs`, ...options], { stdio: 'inherit' }).status ?? 1;
}
