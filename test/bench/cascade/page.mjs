// Loaded by the page in which drawing is measured: one contestant a page, on the same places.
import ForceGraph from 'force-graph';
import { CascadePainter } from '../../../packages/elements/dist/learning-cascade/lib/paint/cascade-painter.js';

const WIDTH = 1_200;
const HEIGHT = 760;
/** The size of the world, which is all in view at `SCALE`. */
const WORLD = { width: 4_000, height: 2_400 };
const SCALE = 0.3;
const LINE = '#999999';
const FILL = '#336699';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/** Two frames on, and after what came with the second. */
async function painted() {
  await frame();
  await frame();
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });
}

const host = document.body.appendChild(document.createElement('div'));

/** Each mounts itself and gives back how to look at the world around (x, y), and how to wait until all is drawn. */
const CONTESTANTS = {
  ours({ x, y, from, to }) {
    const canvas = host.appendChild(document.createElement('canvas'));
    const painter = new CascadePainter(canvas);
    painter.setSize({ width: WIDTH, height: HEIGHT, pixelRatio: 1 });
    painter.setScene({
      ...{ x, y, from, to, radius: 3, background: '#ffffff' },
      nodeStyle: new Uint8Array(x.length),
      edgeStyle: new Uint8Array(from.length),
      nodeStyles: [{ shape: 'circle', color: FILL, outline: 'none' }],
      edgeStyles: [{ color: LINE, line: 'solid', hasSeal: false }],
    });
    const look = (atX, atY) =>
      painter.setView({ left: WIDTH / 2 - atX * SCALE, top: HEIGHT / 2 - atY * SCALE, scale: SCALE });
    return { look, exact: () => painter.exact() };
  },
  'force-graph'({ x, y, from, to }) {
    const nodes = Array.from(x, (one, id) => ({ id, x: one, y: y[id], fx: one, fy: y[id], color: FILL }));
    const links = Array.from(from, (source, edge) => ({ source, target: to[edge] }));
    const graph = new ForceGraph(host)
      .width(WIDTH)
      .height(HEIGHT)
      .cooldownTicks(0)
      .enableNodeDrag(false)
      .enablePointerInteraction(false)
      .nodeRelSize(3)
      .linkColor(() => LINE)
      .graphData({ nodes, links });
    graph.zoom(SCALE);
    return { look: (atX, atY) => graph.centerAt(atX, atY), exact: async () => {} };
  },
};

/** Watches for tasks that keep the page from answering; browsers tell of those over 50 ms. */
async function longestTask(work) {
  let longest = 0;
  const note = (list) => list.forEach(({ duration }) => (longest = Math.max(longest, duration)));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  await work();
  await new Promise((resolve) => setTimeout(resolve, 100));
  note(observer.takeRecords());
  observer.disconnect();
  return longest;
}

/** Milliseconds to the first picture, of each frame while the view moves, and until all is drawn once it is still. */
globalThis.runDrawing = async ({ name, places, frames }) => {
  const graph = {
    x: Float64Array.from(places.x, (one) => (one / places.width) * WORLD.width),
    y: Float64Array.from(places.y, (one) => (one / places.height) * WORLD.height),
    from: Uint32Array.from(places.from),
    to: Uint32Array.from(places.to),
  };
  await painted();
  const start = performance.now();
  const { look, exact } = CONTESTANTS[name](graph);
  look(WORLD.width / 2, WORLD.height / 2);
  await painted();
  const first = performance.now() - start;
  await exact();
  await painted();
  const pan = [];
  let last = await frame();
  for (let step = 0; step < frames; step += 1) {
    look(1_000 + (2_000 * step) / frames, WORLD.height / 2);
    const now = await frame();
    pan.push(now - last);
    last = now;
  }
  const moved = performance.now();
  // What the last frame of panning takes is no part of what follows.
  await painted();
  let still = 0;
  const longest = await longestTask(async () => {
    await exact();
    still = performance.now() - moved;
  });
  return { first, pan, still, longest };
};

globalThis.runGroup = true;
