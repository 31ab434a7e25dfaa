/** The JSON in a `<script type="application/json">` child, as it stands there; null where there is none. */
export function inlineJson(element: Element): string | null {
  return element.querySelector(':scope > script[type="application/json"]')?.textContent ?? null;
}
