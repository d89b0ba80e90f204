import type { Finding } from '../checks/finding.ts';
import { decodeText } from '../source/decode-text.ts';
import { splitFrontmatter } from '../source/split-frontmatter.ts';
import { misplacedMarks, stripInternal } from '../source/strip-internal.ts';
import { stripInternalBlocks } from '../source/strip-internal-blocks.ts';
import { parseYaml, toFindings, type YamlDocument } from '../source/yaml-document.ts';

export interface OpenedFile {
  /** `undefined` when the file has no readable frontmatter. */
  readonly yaml?: YamlDocument | undefined;
  readonly data?: unknown;
  /** Markdown, with empty lines where the frontmatter and internal blocks stood. */
  readonly body: string;
  readonly findings: readonly Finding[];
}

/** Opens a content file: bytes, text, YAML with positions, and nothing internal left in it. */
export function openFile(file: string, bytes: Uint8Array, isInternal: boolean): OpenedFile {
  const { text, finding } = decodeText(file, bytes);
  if (finding) return { body: '', findings: [finding] };
  const split = splitFrontmatter(file, text);
  if ('finding' in split) return { body: '', findings: [split.finding] };

  const stripped = isInternal
    ? { body: split.body, findings: [] }
    : stripInternalBlocks(file, split.body);
  const yaml = parseYaml(file, split.yaml);
  if (yaml.findings.length > 0)
    return { body: stripped.body, findings: [...yaml.findings, ...stripped.findings] };

  if (isInternal) return { yaml, data: yaml.tree.toJS(), ...stripped };

  stripInternal(yaml.tree);
  const findings = [...toFindings(yaml, misplacedMarks(yaml.tree)), ...stripped.findings];
  return { yaml, data: yaml.tree.toJS(), body: stripped.body, findings };
}
