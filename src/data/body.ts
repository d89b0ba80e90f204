import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { placeDiagram } from '../diagrams/place-diagram.ts';
import { readHtml } from './compile-cache.ts';
import type { PublishedPostmortem } from './postmortems.ts';
import { readDiagram } from './read-diagram.ts';

const pictures = import.meta.glob<{ default: ImageMetadata }>(
  '/content/postmortems/**/*.{avif,gif,jpeg,jpg,png,svg,webp}',
);

const diagramSlot =
  /(<figure class="diagram" data-diagram=")([0-9a-f]+)("[^>]*>[\s\S]*?<div class="diagram-frame"[^>]*>)/g;
const imageSlot = /<img data-image="([^"]+)"/g;
const siteLink = /(<a [^>]*?href=")\/(?!\/)/g;

/**
 * The HTML of a postmortem's Markdown with its drawings and pictures in place and its links below
 * the site's base path. `language` is a translation's, or `''` for the original.
 */
export async function readBody({ incident, key }: PublishedPostmortem, language = '') {
  const html = readHtml(key, language).replaceAll(siteLink, `$1${import.meta.env.BASE_URL}`);
  return placePictures(placeDiagrams(html), incident.id);
}

function placeDiagrams(html: string) {
  const copies = new Map<string, number>();
  return html.replaceAll(diagramSlot, (_, before: string, key: string, after: string) => {
    const copy = copies.get(key) ?? 0;
    copies.set(key, copy + 1);
    return `${before}${key}${after}${placeDiagram(readDiagram(key), copy)}`;
  });
}

/** Astro resizes pictures and drops what cameras write into them, such as the place. */
async function placePictures(html: string, id: string) {
  return replaceAsync(html, imageSlot, async ([, path = '']) => {
    const file = new URL(path, 'file:///content/postmortems/').pathname;
    const load = pictures[file];
    if (!load) throw new Error(`The picture ${path} of ${id} is of no known kind.`);
    const { default: src } = await load();
    const image = await getImage({ src, widths: [480, 960, 1440].filter((w) => w < src.width) });
    const { width, height } = image.attributes;
    const sizes = image.srcSet.attribute
      ? ` srcset="${image.srcSet.attribute}" sizes="(min-width: 48rem) 40rem, 100vw"`
      : '';
    return `<img src="${image.src}"${sizes} width="${width}" height="${height}"`;
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
