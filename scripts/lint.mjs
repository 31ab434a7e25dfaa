// The checks that run no code of ours: types of the tests, eslint, prettier. One count each.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const checks = {
  'types of the tests': ['node_modules/typescript/bin/tsc', '-b', 'test'],
  eslint: ['node_modules/eslint/bin/eslint.js', '.'],
  prettier: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
};

const failures = Object.entries(checks).filter(([name, command]) => {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  console.log(`${status === 0 ? '✔' : '✖'} ${name}`);
  return status !== 0;
});
const passed = Object.keys(checks).length - failures.length;
if (process.env.COUNT_FILE) {
  writeFileSync(process.env.COUNT_FILE, `${passed} passed, ${failures.length} failed, 0 skipped\n`);
}
process.exit(failures.length > 0 ? 1 : 0);
