/**
 * @param {Record<string, number>} guarded gzip bytes by name, as last agreed
 * @param {Record<string, {gzip: number, limit?: number}>} measured
 * @returns {string[]} one sentence for each number that is not as agreed
 */
export function compareSizes(guarded, measured) {
  const names = [...new Set([...Object.keys(guarded), ...Object.keys(measured)])];
  return names.flatMap((name) => {
    const { gzip, limit } = measured[name] ?? {};
    const agreed = guarded[name];
    if (gzip === undefined) return [`${name}: guarded, but nothing like it was built`];
    const over = gzip > limit ? [`${name}: ${gzip} B, over its limit of ${limit} B`] : [];
    if (agreed === undefined)
      return [...over, `${name}: ${gzip} B, not guarded yet: npm run size -- --update`];
    if (gzip > agreed) return [...over, `${name}: ${gzip} B, it was ${agreed} B: ${gzip - agreed} B heavier`];
    if (gzip < agreed) return [...over, `${name}: ${gzip} B, lower the number (it was ${agreed} B)`];
    return over;
  });
}
