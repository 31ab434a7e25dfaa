import { BadgeError, read } from 'openbadges-validator-core';
import type { Command } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { readSource } from '../lib/read-source.js';
import { escapeSteering } from '../lib/to-safe-json.js';
import { writeResult } from '../lib/write-result.js';

/** `commons-badges unbake IMAGE [-o OUT]` */
export const unbake: Command = {
  parameters: ['image'],
  options: ['output'],
  async run({ positionals: [image = ''], options: { output } }, io, words) {
    const { text, format } = await read(await readSource(image, io));
    if (format !== 'png' && format !== 'svg') throw new BadgeError({ code: 'image.unsupported' });
    if (output === undefined && io.stdout.isTerminal) {
      await io.stdout.write(`${escapeSteering(text)}\n`);
    } else if (await writeResult(new TextEncoder().encode(text), output, io)) {
      await io.stderr.write(`${words.unbaked(output ?? '', text.length)}\n`);
    }
    return EXIT.valid;
  },
};
