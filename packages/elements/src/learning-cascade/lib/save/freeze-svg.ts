/** What a style sheet says of an element that a file of its own has to say itself. */
const KEPT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'vector-effect',
  'text-anchor',
  'font-size',
  'font-family',
];

/** The text of a picture that stands in the page, with everything that its style sheets say of it. */
export function freezeSvg(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('path, text, line, circle');
  copy.querySelectorAll('path, text, line, circle').forEach((element, at) => {
    const style = getComputedStyle(originals[at]!);
    for (const name of KEPT) {
      const value = style.getPropertyValue(name);
      if (value) element.setAttribute(name, plainColour(value));
    }
    element.removeAttribute('class');
  });
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', plainColour(getComputedStyle(svg).getPropertyValue('background-color')));
  copy.prepend(paper);
  copy.removeAttribute('class');
  copy.removeAttribute('aria-hidden');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy).replace(/<!--.*?-->/g, '');
}

const known = new Map<string, string>();

/** Mixed colours, as red, green and blue: programs that draw know no others. */
function plainColour(value: string): string {
  if (!/^(color|oklab|oklch|lab|lch|color-mix|light-dark)\(/.test(value)) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const plain = `rgba(${red},${green},${blue},${(alpha / 255).toFixed(3)})`;
  known.set(value, plain);
  return plain;
}
