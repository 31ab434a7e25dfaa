// One worker of the long run: `from` and `count` as arguments, the tally as one line of JSON.
import { judgeRange } from './judge-range.js';

const [from, count] = process.argv.slice(2).map(Number);
process.stdout.write(`${JSON.stringify(await judgeRange(from ?? 0, count ?? 0))}\n`);
