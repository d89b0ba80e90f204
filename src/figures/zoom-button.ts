/** Words for the button that shows a figure over the whole window, and for the one that ends it. */
export interface ZoomWords {
  readonly open: string;
  readonly close: string;
}

/** The place of that button, below the frame of a drawing. A script fills it. */
export function zoomButton({ open, close }: ZoomWords): string {
  return `<figure-zoom data-open="${open}" data-close="${close}"></figure-zoom>`;
}
