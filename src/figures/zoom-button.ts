/** Words for the button that shows a figure over the whole window, and for the one that ends it. */
export interface ZoomWords {
  readonly open: string;
  /** `Full screen: {figure}`, for readers who do not see which figure it belongs to. */
  readonly openFigure: string;
  readonly close: string;
}

/** The place of that button, below the frame of a drawing. A script fills it. */
export function zoomButton({ open, openFigure, close }: ZoomWords): string {
  return `<figure-zoom data-open="${open}" data-open-figure="${openFigure}" data-close="${close}"></figure-zoom>`;
}
