import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { createNames, kebabCase, nearest, pascalCase } from '../generator/names.ts';
import { alphabet } from './hostile/alphabet.ts';

describe('the names of a text', () => {
  test.each<{ given: string; type: string; file: string }>([
    { given: 'PAY_SUCCESS', type: 'PaySuccess', file: 'pay-success' },
    { given: 'payment.captured', type: 'PaymentCaptured', file: 'payment-captured' },
    { given: 'card status', type: 'CardStatus', file: 'card-status' },
    { given: 'PaySuccess', type: 'PaySuccess', file: 'pay-success' },
    { given: 'payHTTPError', type: 'PayHttpError', file: 'pay-http-error' },
    { given: 'orderNo2', type: 'OrderNo2', file: 'order-no2' },
    { given: '/v2/events/{id}', type: 'V2EventsId', file: 'v2-events-id' },
    { given: '3ds-challenge', type: 'Schema3dsChallenge', file: 'schema3ds-challenge' },
    { given: '支付成功', type: '支付成功', file: 'schema' },
    { given: 'Größe', type: 'Größe', file: 'gr-e' },
    { given: 'größe', type: 'Größe', file: 'gr-e' },
    { given: 'Cafe\u0301', type: 'Café', file: 'caf' },
    { given: '🎉 paid', type: 'Paid', file: 'paid' },
    { given: '🎉', type: 'Schema', file: 'schema' },
    { given: '', type: 'Schema', file: 'schema' },
    { given: '../../etc/passwd', type: 'EtcPasswd', file: 'etc-passwd' },
    { given: 'con', type: 'Con', file: 'schema-con' },
    { given: 'COM1', type: 'Com1', file: 'schema-com1' },
    { given: 'String', type: 'String2', file: 'string2' },
    { given: 'payload', type: 'Payload2', file: 'payload2' },
    { given: 'handlers', type: 'Handlers2', file: 'handlers2' },
    { given: 'class', type: 'Class', file: 'class' },
    { given: 'constructor', type: 'Constructor', file: 'constructor' },
    { given: '__proto__', type: 'Proto', file: 'proto' },
  ])('$given', ({ given, type, file }) => {
    expect(createNames()(given)).toEqual({ type, file });
  });

  test.each([
    { given: ['paid', 'paid', 'PAID'], want: ['Paid', 'Paid2', 'Paid3'], files: ['paid', 'paid2', 'paid3'] },
    { given: ['paid2', 'paid', 'paid'], want: ['Paid2', 'Paid', 'Paid3'], files: ['paid2', 'paid', 'paid3'] },
    { given: ['支付', '退款'], want: ['支付', '退款'], files: ['schema', 'schema2'] },
    { given: ['a_b', 'a.b', 'aB'], want: ['AB', 'AB2', 'AB3'], files: ['ab', 'ab2', 'ab3'] },
    { given: ['payHTTP', 'payHttp'], want: ['PayHttp', 'PayHttp2'], files: ['pay-http', 'pay-http2'] },
    { given: ['string', 'String'], want: ['String2', 'String3'], files: ['string2', 'string3'] },
  ])('of several that meet: $given', ({ given, want, files }) => {
    const name = createNames();
    const names = given.map((text) => name(text));

    expect(names.map(({ type }) => type)).toEqual(want);
    expect(names.map(({ file }) => file)).toEqual(files);
  });

  const odd = [
    'price²',
    '①',
    'a\u20ddb',
    'a\u2e2fb',
    'x½',
    '\u00b7a',
    '\u200cnot\u200djoined',
    'ﬁx',
    'ŉ',
    'ǆ',
    'ß',
    '𝔘nicode',
    'Ⅷ',
    '٣',
    '\ud800',
    '\u0301',
    'a'.repeat(5000),
    ...Object.values(alphabet).map((textOf) => textOf('PWN1()')),
  ];

  const shown = odd.map((given) => ({ given, name: JSON.stringify(given.slice(0, 60)) }));

  test.each(shown)('are legal, whatever it is: $name', ({ given }) => {
    const { type, file } = createNames()(given);
    const { diagnostics } = ts.transpileModule(`export type ${type} = 1;`, {
      compilerOptions: { target: ts.ScriptTarget.ES2023 },
      reportDiagnostics: true,
    });

    expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
    expect(file).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(type).not.toMatch(/^PWN/);
    // A path of a package must fit into 255 bytes, and into the 260 characters of Windows.
    expect(file.length).toBeLessThan(120);
  });

  test('are all different, of many odd texts, in any case', () => {
    const name = createNames();
    const names = [...odd, ...odd].map((text) => name(text));
    const lower = (part: 'type' | 'file'): string[] => names.map((each) => each[part].toLowerCase());

    expect(new Set(lower('type')).size).toBe(names.length);
    expect(new Set(lower('file')).size).toBe(names.length);
  });
});

test.each([
  { given: 'x', pascal: 'X', kebab: 'x' },
  { given: 'PAY_SUCCESS', pascal: 'PaySuccess', kebab: 'pay-success' },
  { given: 'userID', pascal: 'UserId', kebab: 'user-id' },
  { given: 'XMLHttpRequest', pascal: 'XmlHttpRequest', kebab: 'xml-http-request' },
  { given: '---', pascal: '', kebab: '' },
])('in two cases: $given', ({ given, pascal, kebab }) => {
  expect([pascalCase(given), kebabCase(given)]).toEqual([pascal, kebab]);
});

test.each([
  { given: 'x-signatur', candidates: ['x-signature', 'x-retry'], want: 'x-signature' },
  { given: 'X-SIGNATURE', candidates: ['x-retry', 'x-signature'], want: 'x-signature' },
  { given: 'Paidd', candidates: ['Refunded', 'Paid'], want: 'Paid' },
  { given: 'nothing like it', candidates: ['x-retry'], want: undefined },
  { given: 'a', candidates: [], want: undefined },
  { given: 'a'.repeat(1_000_000), candidates: ['a'.repeat(1_000_000)], want: 'a'.repeat(1_000_000) },
])('the nearest of a few names', ({ given, candidates, want }) => {
  expect(nearest(given, candidates)).toBe(want);
});
