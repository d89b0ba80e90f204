import type { Parents, Root } from 'hast';
import type { VFile } from 'vfile';
import type { LabWords } from '../i18n/en/lab.ts';
import type { Lab } from '../lab/lab.ts';
import { labElement } from './lab-element.ts';
import { manuscriptOf } from './manuscript.ts';

/**
 * Fills the slots of the labs with what {@link labElement} makes of them:
 *
 *     <lab-bench data-lab="0"></lab-bench>   →   <lab-bench class="lab" …>…</lab-bench>
 *
 * Comes after sanitising, as all of this is made from text.
 */
export function rehypeLab() {
  return (tree: Root, file: VFile): void => {
    const { labs, words } = manuscriptOf(file);
    if (labs.length > 0) fillSlots(tree, labs, words.lab);
  };
}

function fillSlots(parent: Parents, labs: readonly Lab[], words: LabWords) {
  parent.children.forEach((child, index) => {
    if (child.type !== 'element') return;
    const lab = labs[Number(child.properties.dataLab ?? Number.NaN)];
    if (lab) parent.children[index] = labElement(lab, words);
    else fillSlots(child, labs, words);
  });
}
