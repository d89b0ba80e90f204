import { join } from 'node:path';
import { placeDiagram } from '../diagrams/place-diagram.ts';
import { seriesFigure } from '../figures/series-figure.ts';
import { zoomButton } from '../figures/zoom-button.ts';
import type { Language } from '../i18n/language.ts';
import type { Edition } from '../views/edition.ts';
import { seriesPath } from '../views/href.ts';
import { seriesView } from '../views/series-view.ts';
import { siteLink } from '../views/site-link.ts';
import { readHtml } from './compile-cache.ts';
import { openPicture } from './pictures.ts';
import type { PublishedPostmortem } from './postmortems.ts';
import { postmortemsFolder } from './project.ts';
import { readDiagram } from './read-diagram.ts';
import type { ToldPostmortem } from './told-in.ts';

const diagramSlot =
  /(<figure class="diagram" data-diagram=")([0-9a-f]+)("[^>]*>[\s\S]*?<div class="diagram-frame"[^>]*>)<\/div>/g;
const seriesSlot = /<figure class="series" data-series="(\d+)"><figcaption>[\s\S]*?<\/figcaption>/g;
const imageSlot = /<img data-image="([^"]+)"/g;
const linkWithin = /(<a [^>]*?href=")(\/(?!\/)[^"]*)/g;

/**
 * The HTML of a postmortem's Markdown with its figures and pictures in place and its links below the
 * site's base path. `translated` are the ids of postmortems that the edition tells in its language.
 */
export async function readBody(
  { key }: Pick<PublishedPostmortem, 'key'>,
  told: ToldPostmortem,
  edition: Edition,
  translated: ReadonlySet<string>,
) {
  const { language } = edition;
  const written = readHtml(key, told.incident.translatedTo ?? '');
  const html = placeSeries(placeDiagrams(written, language), told, language);
  return placePictures(
    html.replaceAll(
      linkWithin,
      // The pattern begins with the slash.
      (_, before: string, path: `/${string}`) => before + siteLink(path, edition, translated),
    ),
  );
}

function placeDiagrams(html: string, { words }: Language) {
  const copies = new Map<string, number>();
  return html.replaceAll(diagramSlot, (_, before: string, key: string, after: string) => {
    const copy = copies.get(key) ?? 0;
    copies.set(key, copy + 1);
    const drawing = placeDiagram(readDiagram(key), copy);
    return `${before}${key}${after}${drawing}</div>${zoomButton(words.zoom)}`;
  });
}

function placeSeries(html: string, { incident, body }: ToldPostmortem, language: Language) {
  return html.replaceAll(seriesSlot, (slot, number: string) => {
    const series = body.series[Number(number)];
    if (!series) return slot;
    const place = { id: `series-${number}`, href: seriesPath(incident.id, series.file) };
    return slot + seriesFigure(seriesView(series, place, incident, language));
  });
}

function placePictures(html: string) {
  return replaceAsync(html, imageSlot, async ([, path = '']) => {
    const { width, height, copies } = await openPicture(join(postmortemsFolder, path));
    const addresses = copies.map(({ name }) => `${import.meta.env.BASE_URL}pictures/${name}`);
    const set = copies.map((copy, index) => `${addresses[index]} ${copy.width}w`).join(', ');
    const sizes = 'sizes="(min-width: 48rem) 40rem, 100vw"';
    return `<img src="${addresses.at(-1)}" srcset="${set}" ${sizes} width="${width}" height="${height}"`;
  });
}

async function replaceAsync(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => Promise<string>,
) {
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(end, match.index), await replace(match));
    end = match.index + match[0].length;
  }
  return parts.join('') + text.slice(end);
}
