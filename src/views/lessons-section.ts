import type { Incident } from '../domain/incident.ts';
import { type RecordContext, type StatementView, statementView } from './statement-view.ts';

export interface LessonsColumn {
  readonly title: string;
  readonly lessons: readonly StatementView[];
}

/** One column a judgement; a judgement that nobody made has none. */
export function lessonsSection({ lessons }: Incident, context: RecordContext): LessonsColumn[] {
  const words = context.language.words.lessons;
  return (['well', 'wrong', 'lucky', 'surprised'] as const)
    .map((judgement) => ({
      title: words[judgement],
      lessons: lessons[judgement].map((lesson) => statementView(lesson, context)),
    }))
    .filter(({ lessons }) => lessons.length > 0);
}
