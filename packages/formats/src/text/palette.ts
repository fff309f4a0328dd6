/**
 * Colours of the report, light and dark. They belong to statuses, never to parties. A test holds text to a contrast of 4.5,
 * and the outlines of the picture to 3 (WCAG 2.2, 1.4.3 and 1.4.11).
 */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** Less important text. */
  readonly quiet: string;
  readonly rule: string;
  /** Outlines and hatching of the picture. */
  readonly mark: string;
  readonly kept: string;
  readonly breached: string;
  readonly unclear: string;
  readonly waiting: string;
  readonly idle: string;
}

export const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#1b1d21',
  quiet: '#55595f',
  rule: '#c9cdd3',
  mark: '#3a3f47',
  kept: '#cfe8d5',
  breached: '#e8a79c',
  unclear: '#f5e3a6',
  waiting: '#d5e2f5',
  idle: '#eceef1',
};
export const DARK: Palette = {
  paper: '#16181c',
  ink: '#e9ebee',
  quiet: '#adb3bb',
  rule: '#3e444d',
  mark: '#b9c0ca',
  kept: '#1f4a2e',
  breached: '#6e2a22',
  unclear: '#574a14',
  waiting: '#223a5c',
  idle: '#292d33',
};

function luminance(colour: string): number {
  const channel = (from: number) => {
    const c = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast of two colours (`#rrggbb`) after WCAG 2.2: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The colours as variables of a style sheet. */
export function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
}
