/** Times of deliveries that are signed correctly, by a signer that is not ours: what is wrong is the time alone. */
import { describe, expect, test } from 'vitest';
import { alternativesOf, createCheck, type Outcome, readSchemes, requestOf } from './schemes.ts';
import { signers } from './signers.ts';

const schemes = readSchemes();

/** The receiver's clock, in seconds: 2023-11-14T22:13:20Z. */
const now = 1_700_000_000;

/** What is said of a delivery with a time, signed with that time. */
function outcomeOf(name: string, time: string): Outcome {
  const scheme = schemes.find((each) => each.name === name)!;
  const { keys, signature, request } = signers[name]!;
  const vector = { id: '', source: '', signature: '', keys, expect: 'accepted' } as const;
  const sent = request([signature({ time })], { time });
  return createCheck(scheme, keys, now)(requestOf({ ...vector, request: sent }));
}

type Unit = 's' | 'ms' | 'iso' | 'rfc1123';

/** A time as it is written in each unit. */
function written(unit: Unit, ms: number): string {
  const date = new Date(ms);
  if (unit === 's') return `${ms / 1000}`;
  if (unit === 'ms') return `${ms}`;
  return unit === 'iso' ? date.toISOString() : date.toUTCString();
}

/** Which schemes have a time, as their pages say it: the unit, and the seconds of the window into the past and the future. */
const windows: Record<string, { unit: Unit; past?: number; future?: number }> = {
  'airwallex-like': { unit: 'ms', past: 300 },
  'any-of': { unit: 's', past: 300, future: 300 },
  'discord-like': { unit: 's' },
  'doku-like': { unit: 'iso', past: 300, future: 300 },
  'http-date': { unit: 'rfc1123', past: 900, future: 60 },
  'mercadopago-like': { unit: 's', past: 600, future: 600 },
  'moov-like': { unit: 's', past: 300, future: 300 },
  paddle: { unit: 's', past: 5, future: 5 },
  'paypal-like': { unit: 'iso' },
  revolut: { unit: 'ms', past: 300, future: 300 },
  sendgrid: { unit: 's' },
  slack: { unit: 's', past: 300, future: 300 },
  'standard-webhooks': { unit: 's', past: 300, future: 300 },
  'standard-webhooks-v1a': { unit: 's', past: 300, future: 300 },
  stripe: { unit: 's', past: 300, future: 300 },
  vipps: { unit: 'rfc1123' },
  'wechatpay-v3': { unit: 's', past: 300, future: 300 },
};
const table = Object.entries(windows).map(([name, window]) => ({ name, ...window }));

test('every scheme with a timestamp is in the table', () => {
  const timed = schemes.filter((scheme) => alternativesOf(scheme).some(({ timestamp }) => timestamp));

  expect(timed.map(({ name }) => name)).toEqual([...Object.keys(windows), 'unsigned-timestamp'].sort());
});

describe('the edges of the window', () => {
  test.each(table)('$name', ({ name, unit, past, future }) => {
    const at = (seconds: number): Outcome => outcomeOf(name, written(unit, (now + seconds) * 1000));
    const accepted = (seconds: number): object => ({
      code: 'accepted',
      verified: { skewMs: seconds * 1000 },
    });
    const [back, ahead] = [past ?? 86_400_000, future ?? 86_400_000];

    expect([at(0), at(-back), at(ahead)]).toMatchObject([accepted(0), accepted(-back), accepted(ahead)]);
    if (past !== undefined) expect(at(-past - 1)).toEqual({ code: 'timestamp-expired' });
    if (future !== undefined) expect(at(future + 1)).toEqual({ code: 'timestamp-ahead' });
  });
});

/** No time, in any unit. */
const none = [
  'NaN',
  '-1',
  '123abc',
  'Infinity',
  '0x6553f100',
  '1.7e9',
  ' ',
  'null',
  '１７０００００００００',
  '9'.repeat(400),
];

const malformed: Record<Unit, readonly string[]> = {
  s: [
    ...none,
    '1700000000.5',
    '+1700000000',
    ' 1700000000',
    '1,700,000,000',
    '1700000000000000',
    '2023-11-14T22:13:20Z',
  ],
  ms: [...none, '1700000000000.5', '+1700000000000', '1700000000000000000', '2023-11-14T22:13:20Z'],
  iso: [
    ...none,
    '1700000000',
    '2023-11-14T22:13:20',
    '2023-11-14 22:13:20Z',
    '2023-11-14',
    '20231114T221320Z',
    '2023-13-14T22:13:20Z',
    '2023-11-14T25:13:20Z',
    '2023-11-14T22:13:20Z08:00',
    'x2023-11-14T22:13:20Z',
  ],
  rfc1123: [
    ...none,
    '1700000000',
    '2023-11-14T22:13:20Z',
    'Tue, 14 Nov 2023 22:13:20',
    'Tue, 14 Nov 2023 22:13:20 +0000',
    'Tue, 14 Nov 2023 25:13:20 GMT',
    'Tue, 14 Xyz 2023 22:13:20 GMT',
    '14 Nov 2023 22:13:20 GMT',
    'Tuesday, 14-Nov-23 22:13:20 GMT',
    'Tue Nov 14 22:13:20 2023',
  ],
};

/** Where the time stands in one text with the signature. */
const pieced = ['any-of', 'mercadopago-like', 'paddle', 'stripe'];

describe('no time at all', () => {
  test.each(table)('$name', ({ name, unit }) => {
    // Within a list of pieces a blank or a separator is no part of a time.
    const times = malformed[unit].filter((time) => !pieced.includes(name) || !/[ ,;]/.test(time));
    const said = times.map((time) => `${time}: ${outcomeOf(name, time).code}`);

    expect(said).toEqual(times.map((time) => `${time}: timestamp-malformed`));
  });
});

describe('nothing where the time should be', () => {
  test.each(table)('$name', ({ name }) => {
    expect(outcomeOf(name, '')).toEqual({ code: 'signature-malformed' });
  });
});

describe('milliseconds for seconds, and seconds for milliseconds', () => {
  const numbers = table.filter(
    ({ unit, past, future }) => (unit === 's' && future) || (unit === 'ms' && past),
  );
  test.each(numbers)('$name', ({ name, unit }) => {
    const other = unit === 's' ? written('ms', now * 1000) : written('s', now * 1000);

    expect(outcomeOf(name, other)).toEqual({ code: unit === 's' ? 'timestamp-ahead' : 'timestamp-expired' });
  });
});

test('a wrong signature is wrong, however old the delivery is', () => {
  const scheme = schemes.find(({ name }) => name === 'stripe')!;
  const request = signers.stripe!.request(['0'.repeat(64)], { time: '1' });
  const vector = { id: '', source: '', signature: '', request, keys: ['k'], expect: 'accepted' } as const;

  expect(createCheck(scheme, vector.keys, now)(requestOf(vector))).toEqual({ code: 'signature-wrong' });
});

describe('a time that is not signed refuses nobody: anybody could have written it', () => {
  test.each([
    { time: `${now}`, skewMs: 0 },
    { time: '1', skewMs: (1 - now) * 1000 },
    { time: 'NaN', skewMs: undefined },
    { time: '', skewMs: undefined },
  ])('"$time"', ({ time, skewMs }) => {
    expect(outcomeOf('unsigned-timestamp', time)).toMatchObject({ code: 'accepted', verified: { skewMs } });
  });
});
