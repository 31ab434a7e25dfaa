/** Reads `key: value` lines, as editors write them in a code block. Other lines say nothing. */
export function parseLines(text: string): URLSearchParams {
  const found = new URLSearchParams();
  for (const [, name = '', value = ''] of text.matchAll(/^[^\S\n]*([a-z-]+):(.*)$/gm)) {
    found.set(name, value.trim());
  }
  return found;
}
