import type { Scheme } from './diagram.ts';

/** The colours of a scheme. Every text colour is legible on every surface and on every tint. */
export interface Palette {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly mutedInk: string;
  readonly line: string;
  /** Harm to users, and nothing else. */
  readonly signal: string;
  /** What a task or a bar that did harm is filled with. */
  readonly signalSurface: string;
  readonly accent: string;
  readonly note: string;
  /** Surfaces that tell categories apart, in the order in which they are given out. */
  readonly tints: readonly string[];
  /** Lines and dots that tell categories apart, in the same order and hues as the tints. */
  readonly strokes: readonly string[];
}

export const PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    paper: '#fbfaf7',
    raised: '#f3f1ea',
    ink: '#1c1a16',
    mutedInk: '#5d584d',
    line: '#b9b2a2',
    signal: '#b3261e',
    signalSurface: '#f6dcd8',
    accent: '#2f5d8a',
    note: '#fbf3d9',
    tints: ['#d9e4ef', '#efe5c8', '#dbe6d4', '#e5deee', '#d3e6e4', '#e6e1d5'],
    strokes: ['#2f5d8a', '#8a6a1f', '#4b7042', '#75568f', '#2f7472', '#6f6a5e'],
  },
  dark: {
    paper: '#14130f',
    raised: '#1e1c17',
    ink: '#ece7db',
    mutedInk: '#a8a193',
    line: '#5a5447',
    signal: '#ff7a66',
    signalSurface: '#4a2520',
    accent: '#8db8e0',
    note: '#3a3320',
    tints: ['#243849', '#40381f', '#2b3a28', '#372f46', '#203c3b', '#34312a'],
    strokes: ['#8db8e0', '#d9b45b', '#9cc48f', '#c3a5dd', '#7fc7c3', '#a8a193'],
  },
};
