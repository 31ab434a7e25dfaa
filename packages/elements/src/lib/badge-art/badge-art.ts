import { css, html, LitElement, type TemplateResult } from 'lit';

const SILHOUETTES = [
  'M50 6C82 10 96 40 88 66 80 90 56 96 34 92 12 86 4 62 12 40 18 20 32 8 50 6Z',
  'M50 4 90 27V73L50 96 10 73V27Z',
  'M50 4C70 30 88 46 88 66A38 30 0 0 1 12 66C12 46 30 30 50 4Z',
  'M50 4A46 46 0 1 1 49.9 4Z',
  'M14 96V46A36 40 0 0 1 86 46V96Z',
];
const SIGNS = [
  'M28 40h36v20H44l-9 9v-9h-7z',
  'M50 74V46M50 54c-10 0-18-6-19-17 11 0 18 6 19 17Zm0-6c1-11 8-17 19-17-1 11-8 17-19 17Z',
  'M28 32h18l4 4 4-4h18v34H54l-4 4-4-4H28zM50 36v34',
  'M26 42q8-8 16 0t16 0 16 0M26 56q8-8 16 0t16 0 16 0M26 70q8-8 16 0t16 0 16 0',
  'M42 40a10 10 0 1 0 .1 0M49 55l20 16m-6-5 5-6',
  'm50 30 6 14 15 1-12 9 4 15-13-8-13 8 4-15-12-9 15-1z',
];
const HUES = [10, 35, 75, 95, 120, 150, 185, 200, 225, 265, 300, 340];

/** @summary A drawn stand-in for a picture: one silhouette, one sign, one hue, always the same for one text. */
export class BadgeArt extends LitElement {
  static override styles = css`
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
  `;
  static override properties = { seed: {} };

  /** What it stands for: the id of the badge's model. */
  declare seed: string;

  constructor() {
    super();
    this.seed = '';
  }

  protected override render(): TemplateResult {
    let number = 7;
    for (const letter of this.seed) number = (Math.imul(number, 31) + letter.codePointAt(0)!) >>> 0;
    number = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d) >>> 0;
    number = (number ^ (number >>> 13)) >>> 0;
    const hue = HUES[number % 12];
    return html`<svg viewBox="0 0 100 100" aria-hidden="true">
      <path
        d=${SILHOUETTES[(number >>> 4) % 5]!}
        fill="hsl(${hue} 42% 90%)"
        stroke="hsl(${hue} 45% 34%)"
        stroke-width="3"
      />
      <path
        d=${SIGNS[(number >>> 8) % 6]!}
        fill="none"
        stroke="hsl(${hue} 50% 26%)"
        stroke-width="3.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>`;
  }
}
