import { randomBytes, randomUUID } from 'node:crypto';
import type { Fill, ParameterRule } from './api.ts';

/** What the client puts in the place of a parameter that the caller left out; undefined where that is nothing. */
export function textFor(rule: ParameterRule, now: () => number): string | undefined {
  if (typeof rule === 'string') return undefined;
  return 'value' in rule ? rule.value : filled(rule.fill, now);
}

/** The clock is in milliseconds. */
function filled(fill: Fill, now: () => number): string {
  switch (fill) {
    case 'uuid':
      return randomUUID();
    case 'uuid-hex':
      return randomUUID().replaceAll('-', '');
    case 'random-integer':
      // The most bits that a JSON number carries exactly.
      return String(randomBytes(8).readBigUInt64BE() >> 11n);
    case 'unix-seconds':
      return String(Math.floor(now() / 1000));
    case 'unix-milliseconds':
      return String(now());
    case 'iso-8601':
      return `${secondsOf(now())}+00:00`;
    case 'iso-8601-basic':
      return `${secondsOf(now()).replace(/[-:T]/g, '')}+0000`;
  }
}

/** `2024-03-05T17:58:25`, in UTC. */
const secondsOf = (ms: number): string => new Date(ms).toISOString().slice(0, 19);
