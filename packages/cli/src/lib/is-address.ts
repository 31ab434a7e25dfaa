/** Whether an argument is a web address, and not the name of a file. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source) && URL.canParse(source);
}
