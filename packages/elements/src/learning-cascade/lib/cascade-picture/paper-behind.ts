/** The colour that is seen behind an element: of the nearest around it that has one, else of the scheme. */
export function paperBehind(element: Element): string {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
