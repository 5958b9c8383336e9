/** Bodies that are no JSON, or JSON within a text: what a handler is given of them, and what is none of them. */
import { describe, expect, test } from 'vitest';
import { bellpay, seeing, told } from './bellpay.ts';
import { deliveryOf, provider, withHeaders } from './provider.ts';
import { accepted, later, refused } from './watched.ts';

/** Bellpay, if its bodies were written in another way and its schema took anything. */
function written(content: 'json' | 'form' | 'xml', message: object = {}) {
  const { PAID } = provider.channels.events.messages;
  const validator = async () => () => true;
  return bellpay({}, { content, messages: { PAID: { ...PAID, validator, ...message } } });
}

/** What becomes of a signed body: the payload that a handler or `otherwise` is given, or the code of what went wrong. */
async function given(of: ReturnType<typeof written>, body: string | Buffer): Promise<unknown> {
  let got: unknown;
  const take = (by: string) => (delivery: { payload: unknown }) => (got = { by, payload: delivery.payload });
  const { receive, seen } = seeing(of, {
    handlers: { PAID: take('handler') },
    otherwise: take('otherwise'),
    onInvalid: undefined,
  });
  const answer = await receive(deliveryOf(body));
  await told();
  if (answer.status === 200) return got;
  expect(answer).toEqual(later(seen[0]!.by));
  return seen[0]!.by;
}

const handled = (payload: object) => ({ by: 'handler', payload: { id: 'e1', type: 'PAID', ...payload } });
const other = (payload: object) => ({ by: 'otherwise', payload });
const malformed = 'payload-malformed';

describe('a form', () => {
  const start = 'id=e1&type=PAID&';
  test.each([
    { name: 'fields', body: `${start}a=1&b=`, want: handled({ a: '1', b: '' }) },
    { name: 'a field without a value', body: `${start}a`, want: handled({ a: '' }) },
    { name: 'a value with equals signs', body: `${start}a=b=c=`, want: handled({ a: 'b=c=' }) },
    { name: 'an empty name', body: `${start}=x`, want: handled({ '': 'x' }) },
    { name: 'blanks', body: `${start}a=+b%20c+`, want: handled({ a: ' b c ' }) },
    { name: 'an encoded plus', body: `${start}a%2Bb=%2B`, want: handled({ 'a+b': '+' }) },
    { name: 'UTF-8', body: `${start}n=%E5%A5%BD好`, want: handled({ n: '好好' }) },
    {
      name: 'a percent sign that encodes nothing',
      body: `${start}a=100%&b=%zz`,
      want: handled({ a: '100%', b: '%zz' }),
    },
    { name: 'nothing between two separators', body: `&&${start}&a=1&&`, want: handled({ a: '1' }) },
    {
      name: 'a repeated field',
      body: `${start}a=1&b=x&a=2&a=1`,
      want: handled({ a: ['1', '2', '1'], b: 'x' }),
    },
    {
      name: 'brackets mean nothing',
      body: `${start}a[b]=1&a[]=2`,
      want: handled({ 'a[b]': '1', 'a[]': '2' }),
    },
    { name: 'a semicolon means nothing', body: `${start}a=1;b=2`, want: handled({ a: '1;b=2' }) },
    { name: 'JSON is a name', body: '{"id":"e1"}', want: other({ '{"id":"e1"}': '' }) },
    {
      name: 'the message named twice is none',
      body: 'id=e1&type=PAID&type=PAID',
      want: other({ id: 'e1', type: ['PAID', 'PAID'] }),
    },
    { name: 'the id given twice is none', body: `${start}id=e2`, want: 'idempotency-key-missing' },
    { name: 'empty', body: '', want: other({}) },
    { name: 'bytes that are not UTF-8', body: Buffer.from(`${start}a=\xff`, 'latin1'), want: malformed },
    { name: 'encoded bytes that are not UTF-8', body: `${start}a=%ff`, want: malformed },
    { name: 'half of a character, encoded', body: `${start}a=%E5%A5`, want: malformed },
  ])('$name', async ({ body, want }) => {
    expect(await given(written('form'), body)).toEqual(want);
  });

  test('a field with a name that objects have anyway is a field', async () => {
    const { payload } = (await given(written('form'), `${start}__proto__=a&constructor=b&toString=c`)) as {
      payload: object;
    };
    expect(Object.entries(payload)).toEqual([
      ['id', 'e1'],
      ['type', 'PAID'],
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', 'c'],
    ]);
    expect(Object.getPrototypeOf(payload)).toBe(Object.prototype);
  });

  test('a volatile field, of which there are several, does not count', async () => {
    const { receive, seen } = seeing(written('form', { volatile: ['/try'] }), { onConflict: undefined });
    for (const tries of ['try=1', 'try=1&try=2', '']) {
      expect(await receive(deliveryOf(`${start}a=1&${tries}`))).toEqual(accepted);
    }
    expect(await receive(deliveryOf(`${start}a=1&a=1`))).toEqual(later('delivery-conflict'));
    await told();
    expect(seen.map(({ by }) => by)).toEqual(['handler', 'delivery-conflict']);
  });
});

describe('a signature in the body', () => {
  const inForm = bellpay({ at: 'form sign', message: '{form id}' }, { content: 'form' });
  const inXml = bellpay({ at: 'xml sign', message: '{xml id}' }, { content: 'xml' });
  const sign = '0'.repeat(64);
  test.each([
    { name: 'form', of: inForm, body: 'id=e1&type=PAID', want: 'signature-missing' },
    { name: 'form', of: inForm, body: `id=e1&sign=${sign}`, want: 'signature-wrong' },
    {
      name: 'form, given twice',
      of: inForm,
      body: `id=e1&sign=${sign}&sign=${sign}`,
      want: 'signature-malformed',
    },
    {
      name: 'form, over a field given twice',
      of: inForm,
      body: `id=e1&id=e2&sign=${sign}`,
      want: 'signature-malformed',
    },
    { name: 'form, not UTF-8', of: inForm, body: `id=%ff&sign=${sign}`, want: 'signature-malformed' },
    { name: 'XML', of: inXml, body: '<a><id>e1</id></a>', want: 'signature-missing' },
    { name: 'XML', of: inXml, body: `<a><id>e1</id><sign>${sign}</sign></a>`, want: 'signature-wrong' },
    { name: 'XML, that is none', of: inXml, body: '<!DOCTYPE a><a/>', want: 'signature-malformed' },
  ])('$name: $want', async ({ of, body, want }) => {
    const { receive } = seeing(of, {});
    expect(await receive(withHeaders(deliveryOf(body), {}))).toEqual(refused(want));
  });
});

describe('JSON within a text', () => {
  const start = '"id":"e1","type":"PAID"';
  const json = (inner: unknown) => `{${start},"data":${JSON.stringify(inner)}}`;
  const inside = written('json', { embedded: ['/data'] });
  test.each([
    { name: 'an object', body: json('{"a":1}'), want: handled({ data: { a: 1 } }) },
    { name: 'a list', body: json('[1]'), want: handled({ data: [1] }) },
    { name: 'a number', body: json('5'), want: handled({ data: 5 }) },
    { name: 'null', body: json('null'), want: handled({ data: null }) },
    { name: 'a text', body: json('"a"'), want: handled({ data: 'a' }) },
    { name: 'no text but an object', body: json({ a: 1 }), want: handled({ data: { a: 1 } }) },
    { name: 'not there', body: `{${start}}`, want: handled({}) },
    { name: 'no JSON', body: json('{"a":'), want: malformed },
    { name: 'an empty text', body: json(''), want: malformed },
    { name: 'JSON and more', body: json('{} CANARY'), want: malformed },
  ])('$name', async ({ body, want }) => {
    expect(await given(inside, body)).toEqual(want);
  });

  test.each([
    { name: 'in each member', embedded: ['/data/*'], data: ['1', '{"a":2}'], want: [1, { a: 2 }] },
    {
      name: 'within another',
      embedded: ['/data', '/data/a'],
      data: '{"a":"{\\"b\\":1}"}',
      want: { a: { b: 1 } },
    },
  ])('$name', async ({ embedded, data, want }) => {
    expect(await given(written('json', { embedded }), json(data))).toEqual(handled({ data: want }));
  });

  test('in a form', async () => {
    const of = written('form', { embedded: ['/data'] });
    const body = `id=e1&type=PAID&data=${encodeURIComponent('{"a":[1,"好"]}')}`;
    expect(await given(of, body)).toEqual(handled({ data: { a: [1, '好'] } }));
  });

  test('its id is the id of the message, and its blanks are no content', async () => {
    const of = written('json', {
      embedded: ['/data'],
      idempotencyKey: ['payload /data/no'],
      volatile: ['/data/try'],
    });
    const { receive, seen } = seeing(of, { onConflict: undefined });
    const answers = [];
    for (const inner of [
      '{"no":9007199254740993,"try":1}',
      '{ "try":2,\n"no":9007199254740993 }',
      '{"no":9007199254740993,"a":1}',
    ]) {
      answers.push(await receive(deliveryOf(json(inner))));
    }
    expect(answers).toEqual([accepted, accepted, later('delivery-conflict')]);
    await told();
    expect(seen[0]!.idempotencyKey).toBe('bellpay/events/9007199254740993');
  });
});
