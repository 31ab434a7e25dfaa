/** A file that can be taken away. */
export interface Download {
  readonly name: string;
  readonly kind: 'image' | 'json' | 'jws';
  readonly content: Blob;
}

/** Hands a file to the browser's own download. */
export function saveDownload({ name, content }: Download): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
