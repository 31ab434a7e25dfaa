import { css } from 'lit';

/** Gardens have a colour and a shape; what is only said is dotted, what both signed is a line, what is verified has a seal. */
export const pictureStyles = css`
  :host {
    position: relative;
  }
  .frame {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    position: relative;
    overflow: hidden;
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
  }
  .whole {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    visibility: hidden;
  }
  .whole svg {
    width: auto;
    background: var(--_paper);
  }
  .frame.pointing {
    cursor: pointer;
  }
  .frame:active {
    cursor: grabbing;
  }
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  svg {
    position: relative;
    display: block;
    width: 100%;
    direction: ltr;
  }
  path {
    vector-effect: non-scaling-stroke;
  }
  .row {
    stroke: var(--_line);
    stroke-dasharray: 1 5;
  }
  .head {
    font-size: 12px;
    fill: var(--_soft);
    text-anchor: middle;
  }
  .head.leaning {
    text-anchor: start;
  }
  .dense .edge {
    opacity: 0.3;
  }
  .cloud .edge {
    opacity: 0.12;
  }
  .dense .edge.lit {
    opacity: 1;
  }
  .wave {
    font-size: 12px;
    fill: var(--_soft);
  }
  .wave,
  .head,
  .label {
    stroke: var(--_paper);
    stroke-width: 3.5px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .edge {
    fill: none;
    stroke: color-mix(in srgb, currentcolor 50%, transparent);
  }
  .edge.declared {
    stroke-dasharray: 2 5;
    stroke-linecap: round;
  }
  .edge.verified {
    stroke: color-mix(in srgb, currentcolor 62%, transparent);
  }
  .edge.one-of-many {
    stroke: color-mix(in srgb, currentcolor 22%, transparent);
  }
  .edge.lit {
    stroke: var(--_accent);
  }
  .seal {
    fill: var(--_valid);
    stroke: none;
  }
  .ring {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-dasharray: none;
  }
  .tick {
    fill: none;
    stroke: var(--_valid);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .label {
    font-size: 13px;
    text-anchor: middle;
    fill: currentcolor;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    justify-content: end;
    margin-block-start: 0.5rem;
  }
  .round {
    min-width: 2.5rem;
    padding: 0;
    font-size: 1.15em;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .controls {
      display: none;
    }
    .frame {
      border: 0;
    }
  }
  @media (pointer: coarse) {
    .round {
      min-width: 2.75rem;
    }
  }
`;
