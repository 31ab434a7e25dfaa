import { crc32, deflateSync } from 'node:zlib';

export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A PNG of one pixel with the given chunks before its picture. */
export function buildPng(...chunks: readonly Chunk[]): Uint8Array {
  const header = { type: 'IHDR', data: Buffer.from('0000000100000001080600000000', 'hex').subarray(0, 13) };
  const picture = { type: 'IDAT', data: deflateSync(Buffer.alloc(5)) };
  const end = { type: 'IEND', data: Buffer.alloc(0) };
  return new Uint8Array(
    Buffer.concat([Buffer.from(SIGNATURE), ...[header, ...chunks, picture, end].map(frame)]),
  );
}

/** An `iTXt` chunk; `packed` writes its text as a zlib stream. */
export function internationalText(keyword: string, text: string, packed = false): Chunk {
  const body = packed ? deflateSync(Buffer.from(text)) : Buffer.from(text);
  return {
    type: 'iTXt',
    data: Buffer.concat([Buffer.from(keyword), Buffer.from([0, packed ? 1 : 0, 0, 0, 0]), body]),
  };
}

/** A `tEXt` chunk, as badges of 2011 were baked. */
export function plainText(keyword: string, text: string): Chunk {
  return {
    type: 'tEXt',
    data: Buffer.concat([Buffer.from(keyword), Buffer.from([0]), Buffer.from(text, 'latin1')]),
  };
}

function frame({ type, data }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
