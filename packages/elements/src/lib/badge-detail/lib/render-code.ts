import { generate } from 'lean-qr';
import { svg, html, type TemplateResult } from 'lit';

/** A QR code as one path: a square for each dark module, with the quiet zone of four that ISO/IEC 18004 asks for. */
export function renderCode(text: string, label: string): TemplateResult {
  const code = generate(text);
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  }
  const room = code.size + 8;
  return html`<svg
    class="code"
    role="img"
    aria-label=${label}
    viewBox="-4 -4 ${room} ${room}"
    shape-rendering="crispEdges"
  >
    ${svg`<path fill="#000" d=${path} />`}
  </svg>`;
}
