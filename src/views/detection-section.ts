import type { Incident } from '../domain/incident.ts';
import type { Language } from '../i18n/language.ts';
import { type KnownView, knownView, type RecordContext } from './statement-view.ts';

export interface DetectionView extends KnownView {
  /** `Monitoring`; says so where no source tells. */
  readonly by: string;
  readonly note?: string | undefined;
}

/** Who or what noticed; `undefined` when that is not known. */
export function detectionSection(
  { detection }: Incident,
  context: RecordContext,
): DetectionView | undefined {
  if (!detection) return undefined;
  const by = detectorText(detection, context.language);
  return { by, note: detection.note, ...knownView(detection, context) };
}

export function detectorText(
  { by }: NonNullable<Incident['detection']>,
  { words }: Language,
): string {
  return by ? words.detectors[by] : words.detection.notPublished;
}
