/** Labels in a column, their values behind them. A row without a value is left out. */
export function align(
  rows: readonly (readonly [label: string, value: string | undefined])[],
): readonly string[] {
  const filled = rows.filter(([, value]) => value !== undefined);
  const width = Math.max(...filled.map(([label]) => label.length));
  return filled.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
}
