import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import { hashFiles } from './file-hashes.ts';
import { mistakes, soundPostmortem } from './mistakes.ts';
import { Project } from './project.ts';

const folder = 'content/postmortems';
let project: Project;
let byFile: Map<string, string[]>;

/** All mistakes at once: one run tells everything about every file. */
beforeAll(async () => {
  project = await Project.create();
  for (const [index, { replace }] of mistakes.entries())
    project.write(
      `${folder}/mistake-${index}.md`,
      soundPostmortem.replace(replace[0], () => replace[1]),
    );

  project.write(`${folder}/sound.md`, soundPostmortem);
  project.write(`${folder}/sound.en.md`, soundPostmortem);
  project.write(`${folder}/Sound & Fury.md`, soundPostmortem);
  project.write(`${folder}/sound.de.md`, soundPostmortem);
  project.write(`${folder}/drafts/deep.md`, soundPostmortem);
  project.write(`${folder}/lonely.fr.md`, '---\ntitle: Seul\n---\n');
  project.write(
    `${folder}/latin-1.md`,
    Buffer.from(soundPostmortem.replace('Text', 'Caf\u00e9'), 'latin1'),
  );
  project.write(`${folder}/utf-16.md`, Buffer.from(`\uFEFF${soundPostmortem}`, 'utf16le'));
  project.write(`${folder}/huge.md`, `${soundPostmortem}${'Text. '.repeat(200_000)}`);
  symlinkSync('sound.md', join(project.folder, folder, 'linked.md'));
  project.write(
    `${folder}/aliased.md`,
    soundPostmortem.replace('sources:', 'aliases: [sound, aliased]\nsources:'),
  );
  project.write(
    `${folder}/respelt.md`,
    soundPostmortem
      .replace('organisation: Example', 'organisation: EXAMPLE')
      .replace('severity:', 'services: [{ name: Dns }]\nseverity:'),
  );
  project.write(
    `${folder}/related.md`,
    soundPostmortem.replace('sources:', 'related: [soud, related]\nsources:'),
  );
  const series = (file: string) => `::series[Load]{file=${file} x=at y=load alt="It falls."}`;
  const plots = ['load.csv', 'laod.csv', 'latin-1.csv', 'huge.csv'].map(series).join('\n\n');
  project.write(`${folder}/plotted.md`, soundPostmortem.replace('Text.', plots));
  project.write(`${folder}/plotted/load.csv`, 'at,load\n10:00,1\n10:30,1 000\n10:10,3\n');
  project.write(`${folder}/plotted/latin-1.csv`, Buffer.from('at,load\n10:00,\u00e9\n', 'latin1'));
  project.write(`${folder}/plotted/huge.csv`, `at,load\n${'10:00,1\n'.repeat(150_000)}`);
  symlinkSync('load.csv', join(project.folder, folder, 'plotted/linked.csv'));

  project.write(`${folder}/translated.md`, soundPostmortem);
  project.write(`${folder}/translated.fr.md`, frenchWithMistakes);

  const findings: Finding[] = JSON.parse(project.run('check', '--format', 'json').stdout);
  byFile = Map.groupBy(findings, ({ file }) => file)
    .entries()
    .reduce(collectLines, new Map());
}, 60_000);

afterAll(() => project.remove());

const frenchWithMistakes = `---
title: Le paiement a échoué
sumary: Un déploiement a cassé le paiement pendant une heure.
timeline: { 1: Un déploiement part., 3: Rien. }
services: [cdn]
---

:::remarque
Texte.
:::
`;

function collectLines(lines: Map<string, string[]>, [file, findings]: [string, Finding[]]) {
  const formatted = findings.map(
    ({ line, column, message, rule }) => `${line}:${column}  ${message}  (${rule})`,
  );
  return lines.set(file.replace(`${folder}/`, ''), formatted);
}

describe('a mistake in a file', () => {
  test.each(mistakes.map((mistake, index) => ({ ...mistake, index })))(
    '$name',
    ({ findings, index }) => {
      expect(byFile.get(`mistake-${index}.md`)).toEqual(findings);
    },
  );
});

describe('a file that cannot be a postmortem', () => {
  test.each([
    [
      'sound.md',
      '1:1  The id `sound` is taken by content/postmortems/sound.en.md. Rename one file.  (duplicate-id)',
    ],
    [
      'Sound & Fury.md',
      '1:1  The name `Sound & Fury` cannot be an address, expected `sound-fury`.  (bad-name)',
    ],
    [
      'sound.de.md',
      '1:1  Unknown language `de`, expected one of content/site.yaml: `fr`.  (unknown-language)',
    ],
    [
      'drafts/deep.md',
      '1:1  Postmortems stand in content/postmortems/ itself. Move this file up.  (misplaced-file)',
    ],
    ['lonely.fr.md', '1:1  This translates `lonely.md`, which does not exist.  (missing-original)'],
    ['latin-1.md', '27:4  This byte is not UTF-8. Save the file as UTF-8.  (bad-bytes)'],
    ['utf-16.md', '1:1  This file is UTF-16. Save it as UTF-8.  (bad-bytes)'],
    ['huge.md', '1:1  This file has 1.2 MB, expected at most 1 MB.  (file-too-large)'],
    ['linked.md', '1:1  This is a symbolic link. Put the file itself here.  (symlink)'],
  ])('%s', (file, finding) => {
    expect(byFile.get(file)).toEqual([finding]);
  });
});

describe('a mistake in a CSV file', () => {
  test('stands at its own line', () => {
    expect(byFile.get('plotted/load.csv')).toEqual([
      '3:7  Unexpected `1 000` in the column `load`, expected a number such as `1234.5`, `1234.5*` where it is derived, or nothing for a gap.  (not-a-number)',
      '4:1  `10:10` comes before `10:30` of the row above. Sort the rows.  (unsorted-series)',
    ]);
  });

  test.each([
    ['plotted/latin-1.csv', '2:7  This byte is not UTF-8. Save the file as UTF-8.  (bad-bytes)'],
    ['plotted/huge.csv', '1:1  This file has 1.2 MB, expected at most 1 MB.  (file-too-large)'],
    ['plotted/linked.csv', '1:1  This is a symbolic link. Put the file itself here.  (symlink)'],
    [
      'plotted.md',
      '29:1  The file `content/postmortems/plotted/laod.csv` does not exist, expected `load.csv`.  (missing-series-file)',
    ],
  ])('%s', (file, finding) => {
    expect(byFile.get(file)).toEqual([finding]);
  });
});

describe('a mistake that takes other files to see', () => {
  test('an alias that is another postmortem’s id', () => {
    expect(byFile.get('aliased.md')).toEqual([
      '21:11  The address `sound` is taken by content/postmortems/sound.en.md. Choose another alias.  (duplicate-address)',
      '21:18  The address `aliased` leads here already: leave this alias out.  (duplicate-address)',
    ]);
  });

  test('names that would be two pages at one address', () => {
    expect(byFile.get('respelt.md')).toEqual([
      '4:15  `/organisations/example/`, the page of `EXAMPLE`, is that of `Example` in content/postmortems/aliased.md. Spell the same thing the same, or name another one so that more than signs and capitals differ.  (shared-page)',
      '5:20  `/services/dns/`, the page of `Dns`, is that of `dns` in content/vocabulary/services.yaml. Spell the same thing the same, or name another one so that more than signs and capitals differ.  (shared-page)',
    ]);
  });

  test('a related id that does not exist, and one’s own', () => {
    expect(byFile.get('related.md')).toEqual([
      '21:11  No postmortem has the id `soud`, expected `sound`.  (unknown-related)',
      '21:17  This postmortem cannot be related to itself.  (related-to-itself)',
    ]);
  });

  test('a translation with too few words, too many, and some that are none', () => {
    expect(byFile.get('translated.fr.md')).toEqual([
      '1:1  The translation of the heading `## What happened` is missing after this.  (translation-headings)',
      '1:1  The translation of `summary` is missing.  (translation-missing)',
      '3:1  The original has no text `sumary`, expected `summary`.  (translation-orphan)',
      '4:1  The translation of `timeline.2` is missing.  (translation-missing)',
      '4:38  The original has no text `timeline.3`, expected `timeline.2`.  (translation-orphan)',
      '5:11  A translation carries words only, expected text for `services` or a map such as `1: …`.  (translation-words)',
      '8:1  Unexpected block `:::remarque`, expected `:::note` or `:::warning` or `:::lab`.  (unknown-block)',
    ]);
  });
});

test('a build with mistakes reports them all, fails, and leaves dist as it was', async () => {
  project.write('dist/index.html', 'the last good build');
  const before = await hashFiles(join(project.folder, 'dist'));
  const { status, stderr } = project.run('build');
  expect(status).toBe(1);
  for (const [index, { findings }] of mistakes.entries())
    for (const finding of findings)
      expect(stderr).toContain(`${folder}/mistake-${index}.md:${finding}`);
  expect(await hashFiles(join(project.folder, 'dist'))).toEqual(before);
}, 60_000);

test('annotations for a pull request name file, line and column', () => {
  expect(project.run('check', '--format', 'github').stdout).toContain(
    '::error file=content/postmortems/mistake-1.md,line=5,col=1,title=unknown-key::Unknown key `sevrity`, expected `severity`.\n',
  );
});
