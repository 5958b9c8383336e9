const units: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `30s`, `5m`, `2h`, `1d` → milliseconds. @throws TypeError for any other text. */
export function durationMs(text: string): number {
  const [, count, unit = ''] = /^([1-9]\d*)(s|m|h|d)$/.exec(text) ?? [];
  if (count === undefined) throw new TypeError(`Expected a duration such as 30s or 5m but found "${text}"`);
  return Number(count) * units[unit]!;
}
