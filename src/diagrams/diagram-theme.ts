import type { Scheme } from './diagram.ts';
import { PALETTES } from './diagram-palette.ts';
import { categoryTheme } from './theme/category-theme.ts';
import { chartTheme } from './theme/chart-theme.ts';
import { eventTheme } from './theme/event-theme.ts';
import { ganttTheme } from './theme/gantt-theme.ts';
import { pieTheme } from './theme/pie-theme.ts';
import { sequenceTheme } from './theme/sequence-theme.ts';
import { strategyTheme } from './theme/strategy-theme.ts';
import { structureTheme } from './theme/structure-theme.ts';
import { surfaceTheme } from './theme/surface-theme.ts';

/**
 * The variables of Mermaid's `base` theme for a scheme. They name every colour that Mermaid would
 * otherwise derive, because its own derivations are illegible on dark paper.
 */
export function themeVariables(scheme: Scheme): Readonly<Record<string, unknown>> {
  const palette = PALETTES[scheme];
  return {
    darkMode: scheme === 'dark',
    useGradient: false,
    dropShadow: 'none',
    fontSize: '16px',
    ...surfaceTheme(palette),
    ...sequenceTheme(palette),
    ...ganttTheme(palette),
    ...categoryTheme(palette),
    ...pieTheme(palette),
    ...chartTheme(palette),
    ...strategyTheme(palette),
    ...structureTheme(palette),
    ...eventTheme(palette),
  };
}
