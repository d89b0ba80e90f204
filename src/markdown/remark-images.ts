import type { Image, Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { htmlElement } from './html-element.ts';
import { manuscriptOf } from './manuscript.ts';
import { replaceChild, visit } from './visit.ts';
import { isOutside, schemeOf } from './web-address.ts';

/**
 * Lists the images and leaves a slot for each, to be filled when the page is made:
 *
 *     ![Latency](./x/graph.png)
 *     →   <img data-image="./x/graph.png" alt="Latency" loading="lazy" decoding="async">
 *
 * One that is a paragraph of its own and has a title becomes a figure with that caption.
 */
export function remarkImages() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const image = onlyImage(paragraph);
      if (!image?.title) return undefined;
      const caption = htmlElement('figcaption', {}, [image.title]);
      replaceChild(parent, index, htmlElement('figure', {}, [{ ...image, title: null }, caption]));
      return undefined;
    });
    visit(tree, 'image', (image, index, parent) => {
      register(image, file);
      const { url, alt, title } = image;
      const properties = {
        dataImage: url,
        alt: alt ?? '',
        loading: 'lazy',
        decoding: 'async',
        ...(title ? { title } : {}),
      };
      replaceChild(parent, index, htmlElement('img', properties));
      return index + 1;
    });
  };
}

function onlyImage({ children: [child, ...others] }: Paragraph): Image | undefined {
  return child?.type === 'image' && others.length === 0 ? child : undefined;
}

function register({ url, alt, position }: Image, file: VFile) {
  const report = (ruleId: string, message: string) =>
    file.message(message, { place: position, ruleId });
  if (!alt?.trim())
    report(
      'image-alt',
      `The image \`${url}\` has no text for readers who do not see it, expected one in the brackets: \`![…](${url})\`.`,
    );
  if (schemeOf(url) || isOutside(url))
    report(
      'remote-image',
      `The image \`${url}\` is not a file of this site, expected a path such as \`./folder/graph.png\`. Pages load nothing from elsewhere.`,
    );
  else if (position) {
    const { line, column } = position.start;
    manuscriptOf(file).images.push({ path: url, alt: alt ?? '', line, column });
  }
}
