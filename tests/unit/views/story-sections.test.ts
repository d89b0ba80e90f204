import { expect, test } from 'vitest';
import { storySections } from '../../../src/views/story-sections.ts';

const lead = { id: 'story', title: 'What happened' };

test('keeps text and code by their headings, with what comes before the first', () => {
  const html =
    '<p>First.</p><h2 id="a">One &#x26; two<a class="anchor" href="#a">#</a></h2><p>Some <em>text</em><span class="cite">[<a href="#source-1">1</a>]</span>.<sup><a href="#fn-1">1</a></sup></p><pre><code><span class="tok">a &#x3C; b</span></code></pre><h3 id="b">Then</h3><ul><li>x</li><li>y</li></ul>';
  expect(storySections(html, lead)).toEqual([
    { id: 'story', title: 'What happened', text: 'First.' },
    { id: 'a', title: 'One & two', text: 'Some text. a < b' },
    { id: 'b', title: 'Then', text: 'x y' },
  ]);
});

test('leaves out figures and benches, but not code that is a figure', () => {
  const html =
    '<h2 id="a">A</h2><figure class="diagram"><p>Box</p></figure><figure class="series"><table><tr><td>067</td></tr></table></figure><lab-bench class="lab"><p>147</p></lab-bench><figure class="code"><figcaption>The rule</figcaption><pre><code>x=x</code></pre></figure>';
  expect(storySections(html, lead)).toEqual([{ id: 'a', title: 'A', text: 'The rule x=x' }]);
});

test('a story without text has no section', () => {
  expect(storySections('', lead)).toEqual([]);
});
