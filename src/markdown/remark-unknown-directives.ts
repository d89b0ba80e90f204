import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { VFile } from 'vfile';
import {
  blockDirectives,
  leafDirectives,
  nearestFirst,
  textDirectives,
} from './directive-names.ts';
import { visit } from './visit.ts';

/**
 * Refuses the directives that no plugin before this one knew:
 *
 *     :::warn       →   a finding
 *     :scr[1]       →   a finding
 *     ::serie{…}    →   a finding
 */
export function remarkUnknownDirectives() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'containerDirective', ({ name, position }) => {
      const known = nearestFirst(name, blockDirectives).map((block) => `\`:::${block}\``);
      file.message(`Unexpected block \`:::${name}\`, expected ${known.join(' or ')}.`, {
        place: position,
        ruleId: 'unknown-block',
      });
      return undefined;
    });
    visit(tree, 'leafDirective', ({ name, position }) => {
      const known = nearestFirst(name, leafDirectives).map((directive) => `\`::${directive}{…}\``);
      file.message(
        `Unexpected directive \`::${name}\`, expected ${known.join(' or ')}. Write \`\\::${name}\` for the colons themselves.`,
        { place: position, ruleId: 'unknown-directive' },
      );
      return undefined;
    });
    visit(tree, 'textDirective', ({ name, position }) => {
      const known = nearestFirst(name, textDirectives).map((directive) => `\`:${directive}[…]\``);
      file.message(
        `Unexpected directive \`:${name}\`, expected ${known.join(' or ')}. Write \`\\:${name}\` for the colon itself.`,
        { place: position, ruleId: 'unknown-directive' },
      );
      return undefined;
    });
  };
}
