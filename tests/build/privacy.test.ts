import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { soundPostmortem } from './mistakes.ts';
import { Project } from './project.ts';

const secret = 'Xylophone';
const folder = 'content/postmortems';
let project: Project;

beforeAll(async () => {
  project = await Project.create();
  const withPictures = soundPostmortem
    .replace('text: An alert fires. }', `text: ${secret} event., internal: true }`)
    .replace('sources:', `lessons: { well: [${secret}], internal: true }\nsources:`)
    .replace(
      'Text.',
      `Text.\n\n![A graph](./sound/shown.jpg)\n\n${series('shown.csv')}\n\n${internalBlock}`,
    );
  project.write(`${folder}/sound.md`, withPictures);
  const hidden = soundPostmortem.replace('title: The', `visibility: internal\ntitle: ${secret}`);
  project.write(
    `${folder}/hidden.md`,
    `${hidden}\n![A graph](./sound/hidden.jpg)\n\n${series('hidden.csv')}\n`,
  );
  project.write(`${folder}/sound/shown.csv`, 'at,load\n10:00,1\n');
  for (const file of ['sound/block.csv', 'sound/unused.csv', 'hidden/hidden.csv'])
    project.write(`${folder}/${file}`, `at,load,${secret}\n10:00,1,2\n`);
  for (const name of ['shown', 'block', 'hidden', 'unused'])
    project.write(`${folder}/sound/${name}.jpg`, await photograph(name));
}, 60_000);

afterAll(() => project.remove());

const internalBlock = `:::internal
${secret}

![A graph](./sound/block.jpg)

${series('block.csv')}

\`\`\`mermaid title="${secret}"
flowchart LR
  a[${secret}] --> b
\`\`\`
:::`;

function series(file: string) {
  return `::series[Load]{file=${file} x=at y=load alt="It falls."}`;
}

/** Pictures of different colours, with an author in them. */
async function photograph(name: string) {
  const background = { r: name.length * 20, g: name.charCodeAt(0), b: 90 };
  return sharp({ create: { width: 600, height: 400, channels: 3, background } })
    .withExif({ IFD0: { Artist: secret } })
    .jpeg()
    .toBuffer();
}

/** Every file below a folder whose bytes, unpacked if need be, hold the secret. */
function filesWithSecret(parent: string) {
  const files = readdirSync(`${parent}/`, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => readText(join(parent, file)).includes(secret));
}

function readText(file: string) {
  try {
    const bytes = readFileSync(file);
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
  } catch {
    return '';
  }
}

describe('the public build', () => {
  test('has no internal text in any file', () => {
    expect(project.run('build').stderr).toMatch(/^Built dist\//m);
    expect(filesWithSecret(join(project.folder, 'dist'))).toEqual([]);
  }, 60_000);

  test('has the pictures that public text shows, without what a camera wrote, and no others', () => {
    const pictures = readdirSync(join(project.folder, 'dist/pictures'));
    expect(pictures).toHaveLength(2);
    const all = readdirSync(join(project.folder, 'dist'), { recursive: true, encoding: 'utf8' });
    expect(
      all.filter((file) => /\.(?:jpe?g|png)$/.test(file) && !file.startsWith('apple')),
    ).toEqual([]);
  });

  test('has the CSV files that public text plots, and no others', () => {
    const all = readdirSync(join(project.folder, 'dist'), { recursive: true, encoding: 'utf8' });
    expect(all.filter((file) => file.endsWith('.csv'))).toEqual(['postmortems/sound/shown.csv']);
  });
});

describe('the internal build', () => {
  test('has it all, in a folder of its own', () => {
    expect(project.run('build', '--internal').stderr).toMatch(/^Built dist-internal\//m);
    const files = filesWithSecret(join(project.folder, 'dist-internal'));
    expect(files).toContain('postmortems/sound/index.html');
    expect(files).toContain('postmortems/hidden/index.html');
    expect(files).toContain('postmortems/hidden/hidden.csv');
    expect(filesWithSecret(join(project.folder, 'dist'))).toEqual([]);
  }, 60_000);

  test('leaves no drawing of internal text among those to commit', () => {
    expect(filesWithSecret(join(project.folder, 'content/.diagrams'))).toEqual([]);
  });
});
