import { numberFormat } from '../i18n/formats.ts';
import { type Count, stepLimit } from './counting.ts';

/** `4,067`, or `over 5,000,000` for an engine that was stopped. */
export function countText(
  { steps, outcome }: Count,
  { locale, over }: { readonly locale: string; readonly over: string },
): string {
  const format = numberFormat(locale);
  return outcome === 'stopped'
    ? over.replace('{limit}', format.format(stepLimit))
    : format.format(steps);
}
