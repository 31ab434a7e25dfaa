import type { Io } from '../io.js';
import { misuse } from '../usage-error.js';
import { codeOf } from './read-source.js';

/**
 * Writes bytes where they are wanted: into a file, or to standard output when that is asked for by `-` or is no terminal.
 * Says whether it was a file. Throws a `UsageError`: `usage.no_output`, `file.not_writable`.
 */
export async function writeResult(bytes: Uint8Array, output: string | undefined, io: Io): Promise<boolean> {
  if (output === undefined && io.stdout.isTerminal) misuse('usage.no_output', {});
  if (output === undefined || output === '-') {
    await io.stdout.write(bytes);
    return false;
  }
  try {
    await io.writeFile(output, bytes);
    return true;
  } catch (error) {
    return misuse('file.not_writable', { file: output, reason: codeOf(error) }, { cause: error });
  }
}
