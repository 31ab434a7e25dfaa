import type { Io } from '../io.js';
import { misuse } from '../usage-error.js';

/** The bytes of a file, or of standard input for `-`. Throws a `UsageError` `file.*`. */
export async function readSource(path: string, io: Io): Promise<Uint8Array> {
  try {
    return await (path === '-' ? io.readStdin() : io.readFile(path));
  } catch (error) {
    const reason = codeOf(error);
    if (reason === 'ENOENT') misuse('file.not_found', { file: path }, { cause: error });
    misuse('file.not_readable', { file: path, reason }, { cause: error });
  }
}

/** The name that Node gives to what went wrong: `EACCES`, `EISDIR`. */
export function codeOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return typeof code === 'string' ? code : String(message);
}
