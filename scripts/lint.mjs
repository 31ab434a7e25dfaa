// The checks that run no code of ours: types of the tests, eslint, prettier. One count each. All at once, as each uses one core.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const checks = {
  'types of the tests': ['node_modules/typescript/bin/tsc', '-b', 'test'],
  eslint: ['node_modules/eslint/bin/eslint.js', '.'],
  prettier: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
};

const isClean = await Promise.all(
  Object.entries(checks).map(async ([name, command]) => {
    const status = await new Promise((resolve) => {
      spawn(process.execPath, command, { stdio: 'inherit' }).on('close', resolve);
    });
    console.log(`${status === 0 ? '✔' : '✖'} ${name}`);
    return status === 0;
  }),
);
const passed = isClean.filter(Boolean).length;
const failed = isClean.length - passed;
if (process.env.COUNT_FILE) {
  writeFileSync(process.env.COUNT_FILE, `${passed} passed, ${failed} failed, 0 skipped\n`);
}
process.exit(failed > 0 ? 1 : 0);
