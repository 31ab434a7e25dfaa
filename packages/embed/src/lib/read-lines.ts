/** The text of a node, where each `<br>` is a newline: `textContent` would glue the lines together. */
export function readLines(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  return [...node.childNodes].map(readLines).join('');
}
