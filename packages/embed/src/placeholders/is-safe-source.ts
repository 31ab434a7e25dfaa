/** Badges are read from http(s), from beside the page, or from JSON that stands in the address itself. */
export function isSafeSource(address: string): boolean {
  return (
    URL.canParse(address, 'https://a') &&
    /^(https?:|data:application\/json[;,])/.test(new URL(address, 'https://a').href)
  );
}
