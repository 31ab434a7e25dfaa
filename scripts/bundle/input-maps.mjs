import { existsSync, readFileSync } from 'node:fs';

/** Hands the bundler the source maps that the compiler wrote, so that those of the bundle lead to the sources. */
export const inputMaps = () => ({
  name: 'input-maps',
  load(id) {
    if (!id.endsWith('.js') || !existsSync(`${id}.map`)) return null;
    const code = readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    return { code, map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
  },
});
