import { css } from 'lit';

/** The colours of gardens, in both schemes; those who left are dotted, notes are only a line. */
export const looksStyles = css`
  .node {
    --_fill: light-dark(hsl(0 0% 93%), hsl(0 0% 25%));
    --_stroke: light-dark(hsl(0 0% 35%), hsl(0 0% 70%));
    fill: var(--_fill);
    stroke: var(--_stroke);
    stroke-width: 1.75;
    stroke-linejoin: round;
  }
  .hue-150 {
    --_fill: light-dark(hsl(150 45% 88%), hsl(150 32% 24%));
    --_stroke: light-dark(hsl(150 48% 30%), hsl(150 45% 68%));
  }
  .hue-205 {
    --_fill: light-dark(hsl(205 45% 88%), hsl(205 32% 24%));
    --_stroke: light-dark(hsl(205 48% 30%), hsl(205 45% 68%));
  }
  .hue-85 {
    --_fill: light-dark(hsl(85 50% 88%), hsl(85 32% 24%));
    --_stroke: light-dark(hsl(85 48% 30%), hsl(85 45% 68%));
  }
  .hue-290 {
    --_fill: light-dark(hsl(290 45% 88%), hsl(290 32% 24%));
    --_stroke: light-dark(hsl(290 48% 30%), hsl(290 45% 68%));
  }
  .hue-30 {
    --_fill: light-dark(hsl(30 45% 88%), hsl(30 32% 24%));
    --_stroke: light-dark(hsl(30 48% 30%), hsl(30 45% 68%));
  }
  .hue-345 {
    --_fill: light-dark(hsl(345 45% 88%), hsl(345 32% 24%));
    --_stroke: light-dark(hsl(345 48% 30%), hsl(345 45% 68%));
  }
  .hue-245 {
    --_fill: light-dark(hsl(245 45% 88%), hsl(245 32% 24%));
    --_stroke: light-dark(hsl(245 48% 42%), hsl(245 45% 75%));
  }
  .hue-55 {
    --_fill: light-dark(hsl(55 50% 88%), hsl(55 32% 24%));
    --_stroke: light-dark(hsl(55 48% 30%), hsl(55 45% 68%));
  }
  .ghost {
    fill: var(--_paper);
    stroke-dasharray: 2 3;
  }
  .note {
    fill: none;
  }
`;
