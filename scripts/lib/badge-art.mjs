/**
 * The picture of a badge: one silhouette, one icon of 3.4 px strokes, one hue. Paths use M, L, C and Z with absolute
 * numbers only, so that the same drawing can be turned into pixels without a browser.
 */
export const SILHOUETTES = Object.freeze({
  leaf: 'M8 16C8 11 11 8 16 8L56 8C76 8 92 24 92 44L92 84C92 89 89 92 84 92L44 92C24 92 8 76 8 56Z',
  hexagon:
    'M45 6.5C48 4.8 52 4.8 55 6.5L84 23C87 24.7 89 28 89 31.5L89 68.5C89 72 87 75.3 84 77L55 93.5C52 95.2 48 95.2 45 93.5L16 77C13 75.3 11 72 11 68.5L11 31.5C11 28 13 24.7 16 23Z',
  drop: 'M46.5 6.5C48.4 4.2 51.6 4.2 53.5 6.5C68 24 89 40 89 60C89 80 71.5 95 50 95C28.5 95 11 80 11 60C11 40 32 24 46.5 6.5Z',
  round: 'M50 5C74.9 5 95 25.1 95 50C95 74.9 74.9 95 50 95C25.1 95 5 74.9 5 50C5 25.1 25.1 5 50 5Z',
  arch: 'M12 48C12 24 28 5 50 5C72 5 88 24 88 48L88 86C88 91 85 94 80 94L20 94C15 94 12 91 12 86Z',
});

export const ICONS = Object.freeze({
  talk: 'M26 36C26 33 28 31 31 31L56 31C59 31 61 33 61 36L61 47C61 50 59 52 56 52L42 52L33 60L33 52L31 52C28 52 26 50 26 47Z M67 42L70 42C73 42 75 44 75 47L75 59C75 62 73 64 70 64L69 64L69 72L60 64L49 64C46 64 44 62 44 60',
  sprout:
    'M50 76L50 44 M50 58C38 58 30 51 29 38C42 38 50 45 50 58 M50 48C51 35 58 28 71 28C71 40 63 48 50 48 M34 76L66 76',
  circle:
    'M50 24C53.3 24 56 26.7 56 30C56 33.3 53.3 36 50 36C46.7 36 44 33.3 44 30C44 26.7 46.7 24 50 24Z M73 42C76.3 42 79 44.7 79 48C79 51.3 76.3 54 73 54C69.7 54 67 51.3 67 48C67 44.7 69.7 42 73 42Z M27 42C30.3 42 33 44.7 33 48C33 51.3 30.3 54 27 54C23.7 54 21 51.3 21 48C21 44.7 23.7 42 27 42Z M64 67C67.3 67 70 69.7 70 73C70 76.3 67.3 79 64 79C60.7 79 58 76.3 58 73C58 69.7 60.7 67 64 67Z M36 67C39.3 67 42 69.7 42 73C42 76.3 39.3 79 36 79C32.7 79 30 76.3 30 73C30 69.7 32.7 67 36 67Z M50 48C54 48 57 51 57 55C57 59 54 62 50 62C46 62 43 59 43 55C43 51 46 48 50 48Z',
  book: 'M50 36C45 31 37 30 27 31L27 68C37 67 45 68 50 73C55 68 63 67 73 68L73 31C63 30 55 31 50 36L50 73 M34 42C38 42 41 43 43 44 M34 53C38 53 41 54 43 55 M57 44C59 43 62 42 66 42 M57 55C59 54 62 53 66 53',
  door: 'M35 76L35 40C35 31 42 25 50 25C58 25 65 31 65 40L65 76 M28 76L72 76 M50 25L50 76 M56.5 52L56.5 54 M43.5 52L43.5 54',
  call: 'M27 46L27 58L36 58L62 70L62 34L36 46Z M39 59L43 74L50 74L47 63 M69 44C72 46 73 49 73 52C73 55 72 58 69 60',
  link: 'M42 33C51.4 33 59 40.6 59 50C59 59.4 51.4 67 42 67C32.6 67 25 59.4 25 50C25 40.6 32.6 33 42 33Z M58 33C67.4 33 75 40.6 75 50C75 59.4 67.4 67 58 67C48.6 67 41 59.4 41 50C41 40.6 48.6 33 58 33Z',
  pot: 'M28 50L72 50L69 70C68.5 74 66 76 62 76L38 76C34 76 31.5 74 31 70Z M23 50L77 50 M40 41C37 37 43 34 40 29 M50 41C47 37 53 34 50 29 M60 41C57 37 63 34 60 29',
  welcome:
    'M30 70L30 47C30 44 35 44 35 47L35 55 M35 56L35 37C35 34 40 34 40 37L40 53 M40 50L40 32C40 29 45 29 45 32L45 53 M45 50L45 35C45 32 50 32 50 35L50 60C53 57 58 54 60 57C56 63 54 76 43 76C36 76 30 74 30 66 M62 34C65 36 67 39 67 43 M66 27C71 30 75 36 75 43',
  cascade:
    'M50 24C52.8 24 55 26.2 55 29C55 31.8 52.8 34 50 34C47.2 34 45 31.8 45 29C45 26.2 47.2 24 50 24Z M33 46C35.8 46 38 48.2 38 51C38 53.8 35.8 56 33 56C30.2 56 28 53.8 28 51C28 48.2 30.2 46 33 46Z M67 46C69.8 46 72 48.2 72 51C72 53.8 69.8 56 67 56C64.2 56 62 53.8 62 51C62 48.2 64.2 46 67 46Z M50 68C52.8 68 55 70.2 55 73C55 75.8 52.8 78 50 78C47.2 78 45 75.8 45 73C45 70.2 47.2 68 50 68Z M74 69C76.2 69 78 70.8 78 73C78 75.2 76.2 77 74 77C71.8 77 70 75.2 70 73C70 70.8 71.8 69 74 69Z M46.5 33L36.5 47 M53.5 33L63.5 47 M36.5 55L46.5 69 M63.5 55L53.5 69 M69 56L72.5 69',
  bicycle:
    'M31 48C37.1 48 42 52.9 42 59C42 65.1 37.1 70 31 70C24.9 70 20 65.1 20 59C20 52.9 24.9 48 31 48Z M69 48C75.1 48 80 52.9 80 59C80 65.1 75.1 70 69 70C62.9 70 58 65.1 58 59C58 52.9 62.9 48 69 48Z M31 59L41 39L60 39L69 59 M60 39L49 59L31 59 M41 39L49 59 M37 34L45 34 M60 39L58 31L66 31',
  map: 'M25 34L41 28L59 35L75 29L75 68L59 74L41 67L25 73Z M41 28L41 67 M59 35L59 74 M66 46L66 48 M31 52C35 50 36 56 41 53',
  keys: 'M40 30C47.2 30 53 35.8 53 43C53 50.2 47.2 56 40 56C32.8 56 27 50.2 27 43C27 35.8 32.8 30 40 30Z M49 52L73 74 M62 64L68 58 M68 69.5L73 65 M40 41L40 43',
  voice:
    'M50 26C55 26 58 30 58 35L58 47C58 52 55 56 50 56C45 56 42 52 42 47L42 35C42 30 45 26 50 26Z M32 46C32 58 39 65 50 65C61 65 68 58 68 46 M50 65L50 76 M39 76L61 76',
  compost:
    'M31 46L69 46L65 73C64.7 75 63 76 61 76L39 76C37 76 35.3 75 35 73Z M40 56L41 67 M60 56L59 67 M50 56L50 67 M50 46C50 37 56 31 66 30C66 40 60 46 50 46 M50 43C48 36 43 33 35 33C36 40 41 45 50 46',
});

/** Colours of one hue: paper, line, the inner hairline and the icon. */
export function inks(hue) {
  return {
    paper: `hsl(${hue} 46% 90%)`,
    line: `hsl(${hue} 45% 34%)`,
    hairline: `hsl(${hue} 42% 74%)`,
    icon: `hsl(${hue} 50% 26%)`,
  };
}

/**
 * @param {{silhouette: keyof SILHOUETTES, icon: keyof ICONS, hue: number}} art
 * @param {string} [inside] further markup (the metadata of a baked badge)
 * @param {string} [attributes] further attributes of the root
 */
export function drawBadge({ silhouette, icon, hue }, inside = '', attributes = '') {
  const { paper, line, hairline, icon: ink } = inks(hue);
  const outline = SILHOUETTES[silhouette];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes} viewBox="0 0 100 100" width="400" height="400">${inside}` +
    `<path d="${outline}" fill="${paper}" stroke="${line}" stroke-width="3"/>` +
    `<path d="${outline}" fill="none" stroke="${hairline}" stroke-width="1.4" transform="translate(50 50) scale(.88) translate(-50 -50)"/>` +
    `<path d="${ICONS[icon]}" fill="none" stroke="${ink}" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/></svg>`
  );
}

/** The picture as a `data:` address. Base64, because what is signed as JSON-LD may hold no character unfit for an IRI. */
export function badgeArtAddress(art) {
  return `data:image/svg+xml;base64,${Buffer.from(drawBadge(art)).toString('base64')}`;
}
