import { joinBytes } from './join-bytes.js';

/**
 * The bytes of a stream, or undefined as soon as there are more than `limit`: the rest is never read. `take` is told of
 * each piece before it is kept, and may throw.
 */
export async function readStream(
  stream: ReadableStream<Uint8Array>,
  limit: number,
  take?: (bytes: number) => void,
): Promise<Uint8Array | undefined> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return joinBytes(parts);
      length += value.length;
      if (length > limit) return undefined;
      take?.(value.length);
      parts.push(value);
    }
  } finally {
    // Nobody waits for it: what is still under way is not wanted, and a stream at its end does not mind.
    reader.cancel().catch(() => undefined);
  }
}
