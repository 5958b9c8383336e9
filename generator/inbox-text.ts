import { visible } from './text.ts';

/** What a command works with besides its inbox. */
export interface Terminal {
  /** What was asked for, in whole lines. */
  out(text: string): void;
  /** What is said of it: progress, counts, mistakes. */
  err(text: string): void;
  /** How wide a line may be; undefined where it goes into a file or to a program. */
  readonly columns: number | undefined;
  /** The clock, in milliseconds. */
  now(): number;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
}

/** What stands for a text that there is not. */
export const none = '–';

/** Text of a delivery, or of a server, in one line: what a terminal would obey, or nobody sees, is written as an escape. */
export function line(text: string | undefined): string {
  return text === undefined ? none : block(text).replace(/[\t\n]/g, escape);
}

/** The same for a text of several lines. */
export function block(text: string): string {
  return visible(text.replaceAll('\r\n', '\n').replace(/[^\P{Cc}\t\n]/gu, escape));
}

/** A value as a document of JSON. */
export function jsonText(value: unknown): string {
  return visible(JSON.stringify(value, null, 2));
}

/** A time that no calendar has is shown as the number that it is: it came from outside. */
export function isoTime(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? String(ms) : date.toISOString();
}

/** `2026-01-02T03:04:05Z`: without the milliseconds. */
export function shortTime(iso: string): string {
  return iso.replace(/\.\d+Z$/, 'Z');
}

/** The two largest units: `3d 4h`, `5m 12s`, `0s`. */
export function durationText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's'],
  ] as const;
  const first = parts.findIndex(([count]) => count > 0);
  if (first < 0) return '0s';
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}${unit}`)
    .join(' ');
}

function escape(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
