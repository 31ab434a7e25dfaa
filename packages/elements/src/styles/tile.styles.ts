import { css } from 'lit';

/** One badge in a wall, as a card or as a row. */
export const tileStyles = css`
  .tile {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.15rem;
    box-sizing: border-box;
    min-width: 0;
    padding: 1rem 0.9rem 0.8rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--badge-tile-background, none);
    overflow-wrap: anywhere;
    transition:
      box-shadow 0.15s,
      translate 0.15s;
  }
  .tile:hover {
    box-shadow: 0 6px 18px color-mix(in srgb, currentcolor 10%, transparent);
    translate: 0 -1px;
  }
  .tile:has(a:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .image {
    box-sizing: border-box;
    width: min(7rem, 70%);
    aspect-ratio: 1;
    object-fit: contain;
    align-self: center;
    margin: 0.2rem 0 0.6rem;
  }
  span.image {
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .name {
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    hyphens: auto;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .name a {
    color: inherit;
    text-decoration: none;
    outline: none;
  }
  .name a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .who {
    color: var(--_soft);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .foot {
    margin-top: auto;
    padding-top: 0.55rem;
    font-size: 0.8125em;
    color: var(--_soft);
  }
  /* Two tiles beside each other still hold a long French word. */
  @media (max-width: 400px) {
    .tile {
      padding-inline: 0.65rem;
    }
    .name {
      font-size: clamp(0.8125em, 4.4vw, 0.9375em);
    }
  }
  /* Said where the reader is looking, however long the wall. */
  .trouble {
    position: sticky;
    bottom: 0.5rem;
    margin: 1rem 0 0;
    padding: 0.6rem 0.9rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: CanvasText;
    background: var(--_paper);
  }
  @media (prefers-reduced-motion: reduce) {
    .tile {
      transition: none;
    }
    .tile:hover {
      translate: none;
    }
  }
`;
