/** A picture inside the document, of a kind that browsers treat as one. */
export const IMAGE_DATA = /^data:image\/(?:png|svg\+xml|jpeg|gif|webp)[;,]/i;
