/** Numbers from 0 up to below 1 that look drawn, and are the same for the same seed (a 32-bit xorshift). */
export function createSequence(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}
