/** Of one side, in pixels. */
const SIZE = 512;

/** Draws a picture, whole and in the middle of a square, and gives it as PNG. Rejects where it cannot be drawn. */
export async function drawPng(address: string): Promise<Uint8Array> {
  const image = new Image(SIZE, SIZE);
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE;
  const { naturalWidth = SIZE, naturalHeight = SIZE } = image;
  const scale = SIZE / Math.max(naturalWidth || SIZE, naturalHeight || SIZE);
  const [width, height] = [(naturalWidth || SIZE) * scale, (naturalHeight || SIZE) * scale];
  canvas.getContext('2d')?.drawImage(image, (SIZE - width) / 2, (SIZE - height) / 2, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new DOMException('nothing was drawn', 'EncodingError');
  return new Uint8Array(await blob.arrayBuffer());
}
