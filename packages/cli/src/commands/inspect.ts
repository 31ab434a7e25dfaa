import { BadgeError, read, type BadgeDocument } from 'openbadges-validator-core';
import type { Command } from '../command.js';
import { EXIT } from '../exit-codes.js';
import type { Io } from '../io.js';
import { createPublicFetch } from '../lib/create-public-fetch.js';
import { fetchSource } from '../lib/fetch-source.js';
import { isAddress } from '../lib/is-address.js';
import { readSource } from '../lib/read-source.js';
import { toSafeJson } from '../lib/to-safe-json.js';
import { createPaint } from '../print/paint.js';
import { printDocument } from '../print/print-document.js';

/** `commons-badges inspect FILE|URL|-` */
export const inspect: Command = {
  parameters: ['badge'],
  options: ['no-network', 'json'],
  async run({ positionals: [source = ''], options }, io, words) {
    const bytes = await load(source, options['no-network'] === true, io);
    const document = await read(bytes);
    const text = options.json
      ? `${toSafeJson(toPlain(document))}\n`
      : printDocument(document, source, words, createPaint(io));
    await io.stdout.write(text);
    return EXIT.valid;
  },
};

async function load(source: string, isOffline: boolean, io: Io): Promise<Uint8Array> {
  if (!isAddress(source)) return readSource(source, io);
  if (isOffline) throw new BadgeError({ code: 'fetch.not_available', url: source });
  return fetchSource(source, createPublicFetch(source, io));
}

/** Without the bytes of pictures and signatures, which JSON has no form for. */
function toPlain({ format, openBadgesVersion, url, jws, credential, declared }: BadgeDocument): object {
  return { format, openBadgesVersion, url, header: jws?.header, credential, declared };
}
