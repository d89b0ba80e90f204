import type { Incident } from '../domain/incident.ts';
import { type KnownView, knownView, type RecordContext } from './statement-view.ts';

export interface DetectionView extends KnownView {
  readonly by: string;
  readonly note?: string | undefined;
}

/** Who or what noticed; `undefined` when that is not known. */
export function detectionSection(
  { detection }: Incident,
  context: RecordContext,
): DetectionView | undefined {
  if (!detection) return undefined;
  const by = context.language.words.detectors[detection.by];
  return { by, note: detection.note, ...knownView(detection, context) };
}
