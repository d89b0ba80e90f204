import type { Styles } from './computed-styles.ts';

/**
 * Joins the styles of one element in the two schemes: a colour that differs becomes
 * `light-dark(light,dark)`, which follows the `color-scheme` of the page. In anything else that
 * differs the light drawing wins, but a line is as wide as in the drawing that has one.
 */
export function mergeSchemes(light: Styles, dark: Styles): Styles {
  const lined = light.stroke === 'none' ? dark : light;
  return Object.fromEntries(
    Object.entries(light).map(([name, value]) => [
      name,
      OF_LINES.test(name) ? (lined[name] ?? value) : mergeValue(value, dark[name] ?? value),
    ]),
  );
}

const OF_LINES = /^(stroke-|paint-order)/;

function mergeValue(light: string, dark: string): string {
  if (light === dark || !isPaint(light) || !isPaint(dark)) return light;
  return `light-dark(${asColour(light)},${asColour(dark)})`;
}

function isPaint(value: string): boolean {
  return value === 'none' || value === 'transparent' || value.startsWith('#');
}

/** `light-dark` takes colours alone, and `none` is not one. */
function asColour(paint: string): string {
  return paint === 'none' ? 'transparent' : paint;
}
