import { expect, test } from 'vitest';
import { recordSchema } from '../../../src/domain/record.ts';
import { toIncident } from '../../../src/domain/to-incident.ts';
import { emptyVocabulary } from '../../../src/domain/vocabulary.ts';
import { searchDocument } from '../../../src/views/search-document.ts';
import { edition } from './samples.ts';

const site = {
  name: 'Site',
  tagline: { en: 'T' },
  description: { en: 'D' },
  address: 'https://example.com/repo/',
  languages: ['en'],
};
const record = recordSchema.parse({
  title: 'Less than `1 < 2`',
  summary: 'It broke & was mended.',
  organisation: 'Example',
  severity: 'SEV2',
  status: 'resolved',
  started: '2024-05-01T10:00Z',
  mitigated: '2024-05-01T10:30Z',
  regions: [{ code: 'FR', level: 'outage' }],
});

const frame = { ...edition, site, vocabulary: emptyVocabulary };

function contentOf(html: string) {
  const { incident } = toIncident('broken', record);
  if (!incident) throw new Error('The record is sound.');
  return searchDocument(incident, html, frame);
}

test('has the address of the page, below the site’s base path', () => {
  expect(contentOf('').url).toBe('/repo/postmortems/broken/');
});

test('names what lists of results show', () => {
  const { content } = contentOf('');
  expect(content).toContain('data-pagefind-meta="title">Less than 1 &lt; 2</h1>');
  expect(content).toContain('It broke &amp; was mended.');
  expect(content).toContain('data-pagefind-meta="severity:SEV2"');
  expect(content).toContain('data-pagefind-meta="minutes:30"');
  expect(content).toContain('France');
});

test('keeps headings and text, and leaves out figures, citations and the marks of footnotes and headings', () => {
  const html =
    '<h2 id="a">Heading<a class="anchor" href="#a">#</a></h2><p>Some <em>text</em><span class="cite">[<a href="#source-1">1</a>]</span>.<sup><a href="#fn-1">1</a></sup></p><figure class="diagram"><div>Box</div></figure><pre><code><span class="tok">const a</span></code></pre>';
  expect(contentOf(html).content).toContain(
    '<h2 id="a">Heading</h2><p>Some text.</p><pre>const a</pre>',
  );
});

test('goes by the day of its own place, and lasts whole days where no more is known', () => {
  const { incident } = toIncident('fire', {
    ...record,
    timezone: 'Europe/Paris',
    started: '2021-03-10 00:35',
    mitigated: '2021-03-13',
  });
  if (!incident) throw new Error('The record is sound.');
  const { content } = searchDocument(incident, '', frame);
  expect(content).toContain('data-pagefind-meta="date:2021-03-10"');
  expect(content).toContain('data-pagefind-meta="minutes:4320"');
});
