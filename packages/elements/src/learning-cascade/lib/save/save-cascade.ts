import type { LearningCascadeWords } from '../../../locales/learning-cascade-words.js';
import type { CascadeScene } from '../cascade-scene.js';
import { freezeSvg } from './freeze-svg.js';
import { toCsv } from './to-csv.js';
import { toJson } from './to-json.js';
import { toPng } from './to-png.js';

export type SaveKind = keyof LearningCascadeWords['save']['kinds'];

/** Makes a file of what is shown, and hands it to the browser's own download. */
export async function saveCascade(
  kind: SaveKind,
  scene: CascadeScene,
  drawWhole: <T>(use: (svg: SVGSVGElement) => T) => T,
): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await contentOf(kind, scene, () => drawWhole(freezeSvg)));
  link.download = `${scene.words.save.fileName}.${kind}`;
  link.click();
  // The download reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function contentOf(kind: SaveKind, scene: CascadeScene, svg: () => string): Promise<Blob> {
  switch (kind) {
    case 'svg':
      return new Blob([svg()], { type: 'image/svg+xml' });
    case 'png':
      return toPng(svg());
    case 'json':
      return new Blob([toJson(scene)], { type: 'application/json' });
    case 'csv':
      return new Blob([toCsv(scene)], { type: 'text/csv;charset=utf-8' });
  }
}
