import { expect, test } from 'vitest';
import { noPlaces } from '../../../src/data/compiled.ts';
import type { LoadedPostmortem } from '../../../src/data/load-content.ts';
import { createPageKeys } from '../../../src/data/page-key.ts';
import { incidentOf } from '../views/samples.ts';

const body = { headings: [], diagrams: [], images: [], series: [], links: [], words: 0 };

function postmortemOf(id: string, written: object, french?: Record<string, string>) {
  const translations = french ? [{ language: 'fr', words: french, body }] : [];
  const incident = incidentOf(written, id);
  const key = JSON.stringify([incident, translations]);
  return {
    id,
    key,
    incident,
    body,
    translations,
    places: noPlaces,
    file: `${id}.md`,
    findings: [],
  };
}

const over = postmortemOf('over', {});
const ongoing = { status: 'identified', started: '2026-01-02T10:00Z' };

/** The key of the page of an incident that is over, beside others. */
function keyBeside(...others: readonly LoadedPostmortem[]) {
  return createPageKeys([over, ...others], new Map())(over);
}

test('what happens in an incident that goes on leaves the pages of others as they are', () => {
  const key = keyBeside(postmortemOf('ongoing', ongoing));
  const more = {
    summary: 'More is known.',
    severity: 'SEV2',
    timeline: [{ at: '10:05', kind: 'detect', text: 'An alert fires.' }],
  };
  expect(keyBeside(postmortemOf('ongoing', { ...ongoing, ...more }))).toBe(key);
  expect(keyBeside(postmortemOf('ongoing', ongoing), postmortemOf('other', {}))).toBe(key);
});

test('pages of others are other ones when what they say of it changes', () => {
  const earlier = { ...ongoing, started: '2026-01-01T10:00Z' };
  const third = postmortemOf('third', earlier);
  const keys = [
    keyBeside(),
    keyBeside(postmortemOf('ongoing', ongoing)),
    keyBeside(postmortemOf('ongoing', { ...ongoing, status: 'monitoring' })),
    keyBeside(postmortemOf('ongoing', { ...ongoing, title: 'Another title' })),
    keyBeside(postmortemOf('ongoing', { ...ongoing, started: '2026-01-02T10:01Z' })),
    keyBeside(postmortemOf('ongoing', ongoing, { title: 'Un titre' })),
    keyBeside(postmortemOf('ongoing', ongoing, { title: 'Un autre titre' })),
    keyBeside(postmortemOf('ongoing', ongoing), third),
    keyBeside(postmortemOf('ongoing', ongoing), third, postmortemOf('fourth', earlier)),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});
