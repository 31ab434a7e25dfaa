import { verify as verifyBadge, type VerifyOptions } from 'openbadges-validator-core';
import type { Asked, Command } from '../command.js';
import { EXIT_OF } from '../exit-codes.js';
import type { Io } from '../io.js';
import { createPublicFetch } from '../lib/create-public-fetch.js';
import { isAddress } from '../lib/is-address.js';
import { parseDate } from '../lib/parse-date.js';
import { parseRecipients } from '../lib/parse-recipients.js';
import { readSource } from '../lib/read-source.js';
import { readTrustedIssuers } from '../lib/read-trusted-issuers.js';
import { toSafeJson } from '../lib/to-safe-json.js';
import { createPaint } from '../print/paint.js';
import { printVerdict } from '../print/print-verdict.js';

/** `commons-badges verify FILE|URL|-` */
export const verify: Command = {
  parameters: ['badge'],
  options: ['recipient', 'trust', 'now', 'no-network', 'json'],
  async run({ positionals: [source = ''], options }, io, words) {
    const asked = await verifyOptions(source, options, io);
    const input = isAddress(source) ? source : await readSource(source, io);
    const verdict = await verifyBadge(input, asked);
    const text = options.json ? `${toSafeJson(verdict)}\n` : printVerdict(verdict, words, createPaint(io));
    await io.stdout.write(text);
    return EXIT_OF[verdict.outcome];
  },
};

async function verifyOptions(source: string, options: Asked['options'], io: Io): Promise<VerifyOptions> {
  const recipient = parseRecipients(options.recipient);
  return {
    ...(options['no-network'] !== true && { fetch: createPublicFetch(source, io) }),
    ...(options.now !== undefined && { now: parseDate(options.now) }),
    ...(recipient !== undefined && { recipient }),
    ...(options.trust !== undefined && { trustedIssuers: await readTrustedIssuers(options.trust, io) }),
  };
}
