import { isIPv4, isIPv6 } from 'node:net';
import { hasFormat } from '@hookwright/runtime/validation';
import { expect, test } from 'vitest';

const cases: Record<string, { readonly good: readonly string[]; readonly bad: readonly string[] }> = {
  date: {
    good: ['2024-02-29', '2026-11-21'],
    bad: ['2023-02-29', '2026-13-01', '2026-1-1', '2026-11-21Z', ''],
  },
  time: {
    good: ['08:30:59Z', '23:59:60z', '08:30:59.123+08:00'],
    bad: ['08:30:59', '24:00:00Z', '08:30Z', '08:30:59Z08:00'],
  },
  'date-time': {
    good: ['2026-11-21T08:30:59Z', '2026-11-21 08:30:59-05:30'],
    bad: ['2020-03-04T15:39:40Z08:00', '2026-02-30T08:30:59Z', '2026-11-21', '20240305175825+0800'],
  },
  email: { good: ['a@b', 'a.b+c@d.example'], bad: ['a', '@b', 'a@', 'a b@c', 'a@b@c'] },
  ipv4: {
    good: ['203.0.113.10', '0.0.0.0', '255.255.255.255'],
    bad: ['256.0.0.1', '1.2.3', '1.2.3.', '1.2.3.4.', '1.2.3.4.5', '01.2.3.4', '::1', ''],
  },
  ipv6: {
    good: ['::', '::1', '2001:db8::1', '2001:DB8:0:0:0:0:0:1', '::ffff:203.0.113.10'],
    bad: ['1.2.3.4', ':::', '1::2::3', '1:2:3:4:5:6:7:8:9', '12345::', '::1%eth0', '::1]/[', ''],
  },
  uri: { good: ['https://a.example/?b=c#d', 'newpay://openApi/'], bad: ['/a', 'a b:c', 'https://a b', ''] },
  uuid: {
    good: ['5b0f2d4e-3f1e-40c9-b26d-aa86e7611230', '5B0F2D4E-3F1E-40C9-B26D-AA86E7611230'],
    bad: ['5b0f2d4e3f1e40c9b26daa86e7611230', '5b0f2d4e-3f1e-40c9-b26d-aa86e761123'],
  },
};

test.each(Object.entries(cases))('%s', (format, { good, bad }) => {
  expect(good.filter((text) => !hasFormat(text, format))).toEqual([]);
  expect(bad.filter((text) => hasFormat(text, format))).toEqual([]);
});

test.each(['unknown', 'constructor', '__proto__'])('of the format "%s" nothing is said', (format) => {
  expect(hasFormat('anything', format)).toBe(true);
});

test('an address is what Node takes for one', () => {
  const { good, bad } = cases.ipv6!;
  // Node takes a zone for a part of the address, JSON Schema does not.
  const texts = [...good, ...bad, ...cases.ipv4!.good, ...cases.ipv4!.bad].filter(
    (text) => !text.includes('%'),
  );
  expect(texts.filter((text) => hasFormat(text, 'ipv4') !== isIPv4(text))).toEqual([]);
  expect(texts.filter((text) => hasFormat(text, 'ipv6') !== isIPv6(text))).toEqual([]);
});
