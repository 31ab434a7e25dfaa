// Loaded by the page whose functions are counted: the product alone.
import { judges, proves } from './product.mjs';

const WAYS = { verifyProof: proves, verify: judges };

/** Goes through the texts again and again for about so long. */
globalThis.runGroup = async (way, texts, options, milliseconds) => {
  const end = performance.now() + milliseconds;
  let count = 0;
  for (; performance.now() < end; count++) await WAYS[way](texts[count % texts.length], options);
  return count;
};
