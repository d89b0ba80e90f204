import type { Element, ElementContent } from 'hast';
import type { LabWords } from '../i18n/en/lab.ts';
import { countText } from '../lab/count-text.ts';
import type { Lab, LabPattern } from '../lab/lab.ts';
import { measurer } from '../lab/measure.ts';
import type { LabInput } from '../lab/read-input.ts';

/**
 * A lab as it stands on the page before anybody presses its button: how it counts, and for each
 * pattern a table of counts.
 *
 *     <lab-bench class="lab" data-words="{…}"><p>…</p><p><button>…</button></p>
 *     <div class="lab-patterns"><div class="lab-pattern" data-pattern=".*=">…<table>…
 */
export function labElement({ patterns, inputs }: Lab, words: LabWords): Element {
  const { counting, repeats, open, failed, ...wordsOfBench } = words;
  const properties = {
    className: ['lab'],
    dataFailed: failed,
    dataWords: JSON.stringify(wordsOfBench),
    dataInputs: JSON.stringify(inputs.map(({ written }) => written)),
  };
  const button = element('button', { type: 'button', className: ['button'] }, [open]);
  const hasRepetition = inputs.some(({ written, text }) => written !== text);
  return element('lab-bench', properties, [
    element('p', { className: ['lab-rule'] }, inlineCode(counting)),
    element('p', { className: ['lab-open'] }, [button]),
    element(
      'div',
      { className: ['lab-patterns'] },
      patterns.map((pattern) => patternElement(pattern, inputs, words)),
    ),
    ...(hasRepetition ? [element('p', { className: ['lab-note'] }, inlineCode(repeats))] : []),
  ]);
}

function patternElement(pattern: LabPattern, inputs: readonly LabInput[], words: LabWords) {
  const { source, title } = pattern;
  const properties = {
    className: ['lab-pattern'],
    role: 'group',
    ariaLabel: title ?? source,
    dataPattern: source,
  };
  return element('div', properties, [
    ...(title ? [element('p', { className: ['lab-name'] }, [title])] : []),
    element('p', { className: ['lab-source'] }, [element('code', {}, [source])]),
    tableElement(pattern, inputs, words),
  ]);
}

function tableElement({ source }: LabPattern, inputs: readonly LabInput[], words: LabWords) {
  const measure = measurer(source);
  const columns = [words.input, words.backtracking, words.linear].map((name, index) =>
    element('th', { scope: 'col', ...(index > 0 ? number : {}) }, [name]),
  );
  const rows = inputs.map(({ written, text }) => {
    const { backtracking, linear } = measure(text);
    return element('tr', {}, [
      element('th', { scope: 'row' }, [
        written ? element('code', {}, [written]) : words.empty,
        element('span', { className: ['note'] }, [words.outcomes[linear.outcome]]),
      ]),
      element('td', number, [countText(backtracking, words)]),
      element('td', number, [countText(linear, words)]),
    ]);
  });
  return element('table', { className: ['lab-table'] }, [
    element('caption', {}, [words.table]),
    element('thead', {}, [element('tr', {}, columns)]),
    element('tbody', {}, rows),
  ]);
}

const number = { className: ['number'] };

/** Text between backticks is code. */
function inlineCode(text: string): readonly (Element | string)[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? element('code', {}, [part]) : part));
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly (Element | string)[],
): Element {
  const content = children.map(
    (child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child),
  );
  return { type: 'element', tagName, properties, children: content };
}
