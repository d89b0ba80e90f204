import type { Moment } from './moment.ts';
import type { PostmortemRecord } from './record.ts';
import type { EventKind, FigureBound, ImpactLevel, MomentName, TriggerKind } from './terms.ts';

/** How a statement is known. */
export interface Provenance {
  /** Numbers of `sources`, from 1; empty when unsourced. */
  readonly source: readonly number[];
  readonly isApproximate: boolean;
  readonly isDerived: boolean;
}

/** An item of a list, with its number from 1 in the record as it was written. */
export interface Numbered {
  readonly number: number;
}

export interface SourcedText extends Provenance, Numbered {
  readonly text: string;
}

/** One of the moments that durations are measured between. A day has an instant to be drawn at. */
export interface Milestone extends Moment, Provenance {
  /** The times that other sources give. */
  readonly alternatives: readonly {
    readonly at: Moment;
    readonly source: readonly number[];
  }[];
  readonly note?: string | undefined;
}

export interface TimelineEvent extends Provenance, Numbered {
  /** Its address on the page: `t-1342`; with the date on another day than `started`. */
  readonly id: string;
  readonly at: Moment;
  readonly until?: Moment | undefined;
  readonly kind: EventKind;
  readonly text: string;
  readonly isKey: boolean;
}

export interface AffectedRegion extends Provenance, Numbered {
  readonly code: string;
  readonly level: ImpactLevel;
  readonly from?: Moment | undefined;
  readonly until?: Moment | undefined;
  readonly note?: string | undefined;
}

export interface AffectedService extends Provenance, Numbered {
  /** An id of the services vocabulary, or free text as first written: the same in every language. */
  readonly id: string;
  /** The same, in the words of the translation where it has any for it. */
  readonly name: string;
  readonly level?: ImpactLevel | undefined;
  readonly from?: Moment | undefined;
  readonly until?: Moment | undefined;
  readonly note?: string | undefined;
}

export interface Trigger extends SourcedText {
  readonly kind?: TriggerKind | undefined;
}

export interface Cause {
  /** Ids of the causes vocabulary. */
  readonly classes: readonly string[];
  readonly trigger?: Trigger | undefined;
  readonly root?: SourcedText | undefined;
  readonly effect?: SourcedText | undefined;
  readonly factors: readonly SourcedText[];
}

/** Writes of this window were lost for good. */
export interface DataLoss extends Provenance {
  readonly from: Moment;
  readonly until: Moment;
  readonly note?: string | undefined;
}

export interface ImpactFigure extends Provenance, Numbered {
  readonly label: string;
  readonly value: number;
  readonly to?: number | undefined;
  readonly bound?: FigureBound | undefined;
  /** What other sources say, in the same unit. */
  readonly alternatives: readonly {
    readonly value: number;
    readonly to?: number | undefined;
    readonly source: readonly number[];
  }[];
  readonly unit?: string | undefined;
  readonly note?: string | undefined;
  readonly isWorst: boolean;
}

type WrittenAction = NonNullable<PostmortemRecord['actions'][number]>;
export interface Action
  extends Provenance,
    Numbered,
    Pick<WrittenAction, 'text' | 'type' | 'status' | 'asOf' | 'owner' | 'due' | 'url' | 'note'> {}

type WrittenSource = NonNullable<PostmortemRecord['sources'][number]>;
/** Citations use its number. */
export interface Source extends Omit<WrittenSource, 'internal'>, Numbered {}

export type Lessons = Readonly<
  Record<'well' | 'wrong' | 'lucky' | 'surprised', readonly SourcedText[]>
>;

type Verbatim = Pick<
  PostmortemRecord,
  | 'title'
  | 'summary'
  | 'organisation'
  | 'account'
  | 'severity'
  | 'status'
  | 'review'
  | 'visibility'
  | 'published'
  | 'aliases'
  | 'related'
>;

/** A postmortem's record, every time resolved, ready for views. Plain JSON. */
export interface Incident extends Verbatim {
  readonly id: string;
  /** The language of its words, where they are not the original's. */
  readonly translatedTo?: string | undefined;
  /** IANA zone in which the record was written; `UTC` when it named none. */
  readonly timezone: string;
  readonly services: readonly AffectedService[];
  readonly milestones: Readonly<Partial<Record<MomentName, Milestone>>> & {
    readonly started: Milestone;
  };
  readonly timeline: readonly TimelineEvent[];
  readonly regions: readonly AffectedRegion[];
  readonly cause?: Cause | undefined;
  readonly detection?:
    | ({
        /** `undefined` where no source says. */
        readonly by?: NonNullable<PostmortemRecord['detection']>['by'];
        readonly note?: string | undefined;
      } & Provenance)
    | undefined;
  readonly dataLoss?: DataLoss | undefined;
  readonly impact: readonly ImpactFigure[];
  readonly lessons: Lessons;
  readonly actions: readonly Action[];
  readonly sources: readonly Source[];
  readonly caveats: readonly SourcedText[];
  readonly updates: readonly (Numbered & { readonly at: string; readonly text: string })[];
}
