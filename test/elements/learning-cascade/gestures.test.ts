import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { Gestures } from '../../../packages/elements/src/learning-cascade/lib/cascade-picture/gestures.js';

globalThis.WheelEvent ??= { DOM_DELTA_PIXEL: 0, DOM_DELTA_LINE: 1 } as unknown as typeof WheelEvent;

/** The frame begins at (100, 50) of the page. */
const FRAME = { getBoundingClientRect: () => ({ left: 100, top: 50 }) };

interface Pointed {
  readonly id?: number;
  readonly by?: 'mouse' | 'touch';
  readonly button?: number;
  readonly type?: string;
}

function pointer(
  x: number,
  y: number,
  { id = 1, by = 'mouse', button = 0, type = '' }: Pointed = {},
): PointerEvent {
  const event = { clientX: x + 100, clientY: y + 50, pointerId: id, pointerType: by, button, type };
  return { ...event, currentTarget: FRAME } as unknown as PointerEvent;
}

let told: string[];
let gestures: Gestures;
let mayPan: boolean;
let controllers: { hostDisconnected?: () => void }[];
const press = (x: number, y: number, more?: Pointed): void => gestures.down(pointer(x, y, more));
const drag = (x: number, y: number, more?: Pointed): void => gestures.move(pointer(x, y, more));
const lift = (x: number, y: number, more: Pointed = {}): void =>
  gestures.up(pointer(x, y, { type: 'pointerup', ...more }));

beforeEach(() => {
  told = [];
  mayPan = false;
  controllers = [];
  const host = {
    addController: (one: { hostDisconnected?: () => void }) => void controllers.push(one),
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  gestures = new Gestures(host, {
    pan: (dx, dy) => told.push(`pan ${dx} ${dy}`),
    zoom: (factor, x, y) => told.push(`zoom ${factor.toFixed(2)} at ${x} ${y}`),
    tap: (x, y, isCoarse) => told.push(`tap ${x} ${y}${isCoarse ? ' by finger' : ''}`),
    hover: (x, y) => told.push(`hover ${x} ${y}`),
    mayPan: () => mayPan,
  });
});

describe('one pointer', () => {
  test('that is pressed and let go is a tap, in pixels of the frame', () => {
    press(20, 30);
    lift(21, 32);
    assert.deepEqual(told, ['tap 21 32']);
  });

  test('of a finger reaches further than that of a mouse', () => {
    press(20, 30, { by: 'touch' });
    lift(20, 30, { by: 'touch' });
    assert.deepEqual(told, ['tap 20 30 by finger']);
  });

  test('that slips a little is still a tap', () => {
    press(20, 30);
    drag(23, 33);
    lift(23, 33);
    assert.deepEqual(told, ['tap 23 33']);
  });

  test('that is dragged moves the picture, and opens nobody', () => {
    press(20, 30);
    drag(40, 30);
    drag(45, 33);
    lift(45, 33);
    assert.deepEqual(told, ['pan 20 0', 'pan 5 3']);
  });

  test('of a finger leaves the page its scrolling, until the picture is zoomed', () => {
    press(20, 30, { by: 'touch' });
    drag(20, 60, { by: 'touch' });
    assert.deepEqual(told, []);
    mayPan = true;
    drag(20, 70, { by: 'touch' });
    assert.deepEqual(told, ['pan 0 10']);
  });

  test('that only passes over points at what is there', () => {
    drag(5, 6);
    assert.deepEqual(told, ['hover 5 6']);
  });

  test('of another button of the mouse does nothing', () => {
    press(20, 30, { button: 2 });
    lift(20, 30);
    assert.deepEqual(told, []);
  });

  test('that the browser takes away is no tap', () => {
    press(20, 30, { by: 'touch' });
    lift(20, 30, { by: 'touch', type: 'pointercancel' });
    assert.deepEqual(told, []);
  });

  test('that was pressed elsewhere is no tap', () => {
    lift(20, 30);
    assert.deepEqual(told, []);
  });

  test('is forgotten once the picture is taken out of the page', () => {
    press(20, 30);
    controllers.forEach((one) => one.hostDisconnected?.());
    drag(60, 30);
    assert.deepEqual(told, ['hover 60 30']);
  });
});

describe('two fingers', () => {
  const first = { id: 1, by: 'touch' } as const;
  const second = { id: 2, by: 'touch' } as const;

  test('that part make it larger around their middle', () => {
    press(100, 100, first);
    press(200, 100, second);
    drag(300, 100, second);
    assert.deepEqual(told, ['pan 50 0', 'zoom 2.00 at 200 100']);
  });

  test('that close make it smaller', () => {
    press(100, 100, first);
    press(300, 100, second);
    drag(200, 100, second);
    assert.deepEqual(told, ['pan -50 0', 'zoom 0.50 at 150 100']);
  });

  test('that lie on one point do not zoom without end', () => {
    press(100, 100, first);
    press(100, 100, second);
    drag(120, 100, second);
    assert.deepEqual(told, ['pan 10 0']);
  });

  test('open nobody, whichever is lifted first', () => {
    press(100, 100, first);
    press(200, 100, second);
    lift(100, 100, first);
    lift(200, 100, second);
    assert.deepEqual(told, []);
  });
});

describe('the wheel', () => {
  let isKept: boolean;
  const wheel = (deltaY: number, more: Partial<WheelEvent> = {}): void => {
    isKept = false;
    const event = {
      deltaY,
      deltaMode: 0,
      ctrlKey: false,
      metaKey: false,
      clientX: 110,
      clientY: 70,
      ...more,
    };
    const preventDefault = (): void => void (isKept = true);
    gestures.wheel({ ...event, currentTarget: FRAME, preventDefault } as unknown as WheelEvent);
  };

  test('alone is left to the page', () => {
    wheel(100);
    assert.deepEqual([told, isKept], [[], false]);
  });

  for (const key of ['ctrlKey', 'metaKey'] as const)
    test(`with ${key} zooms where it points, and the page stays as it is`, () => {
      wheel(-30, { [key]: true });
      wheel(30, { [key]: true });
      assert.deepEqual([told, isKept], [['zoom 1.28 at 10 20', 'zoom 0.78 at 10 20'], true]);
    });

  test('in lines goes as far as in pixels', () => {
    wheel(-2, { ctrlKey: true, deltaMode: 1 });
    wheel(-32, { ctrlKey: true });
    assert.equal(told[0], told[1]);
  });

  test('never leaps', () => {
    wheel(-5000, { ctrlKey: true });
    wheel(5000, { ctrlKey: true });
    assert.deepEqual(told, ['zoom 1.65 at 10 20', 'zoom 0.61 at 10 20']);
  });
});
