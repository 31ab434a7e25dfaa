#!/usr/bin/env node
import { main } from './main.js';
import { nodeIo } from './node-io.js';

// Without a listener, a reader that has gone away (`| head`) would end the process as if it had failed.
process.stdout.on('error', () => undefined);
process.exitCode = await main(process.argv.slice(2), nodeIo());
