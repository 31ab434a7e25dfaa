import { bake as bakeBadge, read } from 'openbadges-validator-core';
import type { Command } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { readSource } from '../lib/read-source.js';
import { writeResult } from '../lib/write-result.js';

/** `commons-badges bake IMAGE CREDENTIAL [-o OUT]` */
export const bake: Command = {
  parameters: ['image', 'credential'],
  options: ['output'],
  async run({ positionals: [image = '', credential = ''], options: { output } }, io, words) {
    const picture = await readSource(image, io);
    const { text } = await read(await readSource(credential, io));
    const baked = await bakeBadge(picture, text);
    if (await writeResult(baked, output, io)) {
      await io.stderr.write(`${words.baked(output ?? '', baked.length)}\n`);
    }
    return EXIT.valid;
  },
};
