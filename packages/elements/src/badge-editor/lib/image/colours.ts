/** Hues in degrees, by name: far enough from each other to be told apart. */
const HUES = {
  brick: 10,
  ochre: 35,
  olive: 80,
  green: 150,
  lagoon: 185,
  blue: 215,
  violet: 265,
  rose: 335,
} as const;

export type Hue = keyof typeof HUES;

export interface Colours {
  /** `#rrggbb`: every program that draws SVG reads it. */
  readonly fill: string;
  readonly line: string;
}

/** WCAG 2.2 §1.4.11: what has to be seen to understand a drawing. */
export const MIN_CONTRAST = 3;

export function coloursOf(hue: Hue): Colours {
  return { fill: toHex(HUES[hue], 0.42, 0.9), line: toHex(HUES[hue], 0.45, 0.34) };
}

/** The hues whose line can be seen on their fill: the others are not there to be chosen. */
export const OFFERED_HUES: readonly Hue[] = (Object.keys(HUES) as Hue[]).filter((hue) => {
  const { fill, line } = coloursOf(hue);
  return contrastOf(fill, line) >= MIN_CONTRAST;
});

/** How far two colours `#rrggbb` stand apart: from 1, the same, to 21, black on white (WCAG 2.2, contrast ratio). */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As CSS Color 4 §7 turns HSL into RGB. */
function toHex(hue: number, saturation: number, lightness: number): string {
  const part = (offset: number): string => {
    const place = (offset + hue / 30) % 12;
    const chroma = saturation * Math.min(lightness, 1 - lightness);
    const value = lightness - chroma * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
