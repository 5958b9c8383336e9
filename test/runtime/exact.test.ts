/** Numbers that JSON.parse would round: none is rounded in silence, wherever it goes. */
import { describe, expect, test } from 'vitest';
import { bellpay, seeing, told } from './bellpay.ts';
import { deliveryOf } from './provider.ts';
import { loadSubjects } from './subjects.ts';
import { accepted, later } from './watched.ts';
import { createLog, receiverOf } from './watching.ts';

/** Bellpay with a schema that takes anything, and one message that is described otherwise. */
function described(message: object) {
  const { PAID } = bellpay({}).channels.events!.messages;
  const validator = async () => () => true;
  return bellpay({}, { messages: { PAID: { ...PAID, validator, ...message } } });
}

/** What a handler is given of `"n":TEXT`, or the code of what went wrong. */
async function given(of: ReturnType<typeof described>, json: string): Promise<unknown> {
  let payload: unknown;
  const { receive, seen } = seeing(of, {
    handlers: { PAID: (delivery: { payload: { n?: unknown } }) => (payload = delivery.payload.n) },
    onInvalid: undefined,
  });
  const answer = await receive(deliveryOf(`{"id":"e1","type":"PAID","n":${json}}`));
  await told();
  return answer.status === 200 ? payload : seen[0]!.by;
}

describe('an integer of 64 bits', () => {
  const bigint = described({ integers: { '/n': 'bigint' } });
  const string = described({ integers: { '/n': 'string' } });
  test.each([
    { json: '0', want: 0n },
    { json: '-0', want: 0n },
    { json: '5', want: 5n },
    { json: '-5', want: -5n },
    { json: '1.0', want: 1n },
    { json: '1e3', want: 1000n },
    { json: '9007199254740991', want: 9007199254740991n },
    { json: '9007199254740993', want: 9007199254740993n },
    { json: '-9007199254740993', want: -9007199254740993n },
    { json: '9223372036854775807', want: 9223372036854775807n },
    { json: '-9223372036854775808', want: -9223372036854775808n },
    { json: '9007199254740993.0', want: 9007199254740993n },
    { json: '9.007199254740993e15', want: 9007199254740993n },
    { json: '1e20', want: 100000000000000000000n },
    { json: '9007199254740993.5', want: 'payload-malformed' },
    { json: '1.5', want: 1.5 },
    { json: 'null', want: null },
    { json: '"9007199254740993"', want: '9007199254740993' },
    { json: '{"a":1}', want: { a: 1 } },
  ])('$json', async ({ json, want }) => {
    expect(await given(bigint, json)).toEqual(want);
    expect(await given(string, json)).toEqual(typeof want === 'bigint' ? String(want) : want);
  });

  test('in each member of a list', async () => {
    const of = described({ integers: { '/n/*/id': 'bigint' } });
    const json = '[{"id":1},{"id":9007199254740993},{},{"id":null}]';
    expect(await given(of, json)).toEqual([{ id: 1n }, { id: 9007199254740993n }, {}, { id: null }]);
  });

  test('in JSON that stands in a text', async () => {
    const of = described({ integers: { '/n/id': 'bigint' }, embedded: ['/n'] });
    expect(await given(of, JSON.stringify('{"id":9007199254740993}'))).toEqual({ id: 9007199254740993n });
  });

  test('that is not there stays away, and so do the others', async () => {
    const of = described({ integers: { '/m': 'bigint', '/m/deep': 'string' } });
    expect(await given(of, '7')).toBe(7);
  });

  test('under a name that objects have anyway', async () => {
    const of = described({ integers: { '/n/__proto__/id': 'bigint', '/n/constructor': 'bigint' } });
    expect(await given(of, '{"a":1}')).toEqual({ a: 1 });
  });
});

describe('what makes a message, beyond 2^53', () => {
  const keys = async (ids: readonly string[]): Promise<(string | undefined)[]> => {
    const { receive, seen } = seeing(described({}), {});
    for (const id of ids) await receive(deliveryOf(`{"type":"PAID","id":${id}}`));
    return seen.map(({ by, idempotencyKey }) => `${by} ${idempotencyKey}`);
  };

  test('two numbers that round to one are two keys', async () => {
    expect(await keys(['9007199254740992', '9007199254740993', '9007199254740993'])).toEqual([
      'handler bellpay/events/9007199254740992',
      'handler bellpay/events/9007199254740993',
    ]);
  });

  test('however they are written', async () => {
    expect(await keys(['9007199254740993', '9007199254740993.0', '1e20', '100000000000000000000'])).toEqual([
      'handler bellpay/events/9007199254740993',
      'handler bellpay/events/100000000000000000000',
    ]);
  });
});

describe('two contents of one key', () => {
  const twice = async (...contents: readonly string[]) => {
    const { receive } = seeing(described({ volatile: ['/attempt'] }), { onConflict: undefined });
    const answers = [];
    for (const content of contents)
      answers.push(await receive(deliveryOf(`{"type":"PAID","id":"e1",${content}}`)));
    return answers.at(-1);
  };

  test.each([
    { name: 'that differ beyond 2^53', a: '"n":9007199254740993', b: '"n":9007199254740992' },
    { name: 'deep inside', a: '"n":[{"a":9007199254740993}]', b: '"n":[{"a":9007199254740992}]' },
    { name: 'a number and its text', a: '"n":9007199254740993', b: '"n":"9007199254740993"' },
    { name: 'a number and what BigInt would be', a: '"n":9007199254740993', b: '"n":"9007199254740993n"' },
    {
      name: 'elsewhere, beside such a number',
      a: '"n":9007199254740993,"m":1',
      b: '"n":9007199254740993,"m":2',
    },
    {
      name: 'elsewhere, beside such a decimal',
      a: '"n":9007199254740993.5,"m":1',
      b: '"n":9007199254740993.5,"m":2',
    },
    {
      name: 'decimals that one double stands for',
      a: '"n":1234567890123456.78',
      b: '"n":1234567890123456.79',
    },
    { name: 'numbers that no double stands for', a: '"n":1e400', b: '"n":1e401' },
    { name: 'such a number and null', a: '"n":1e400', b: '"n":null' },
    { name: 'a list and what joins it', a: '"n":["a","b"]', b: '"n":["a,b"]' },
    { name: 'a list and an object of its places', a: '"n":["a"]', b: '"n":{"0":"a"}' },
    { name: 'absent and null', a: '"m":1', b: '"m":1,"n":null' },
  ])('are a conflict: $name', async ({ a, b }) => {
    expect(await twice(a, b)).toEqual(later('delivery-conflict'));
  });

  test.each([
    { name: 'beyond 2^53', a: '"n":9007199254740993' },
    { name: 'a decimal beyond 2^53', a: '"n":9007199254740993.5' },
    { name: 'a number that no double stands for', a: '"n":1e400' },
    {
      name: 'of which only volatile digits differ',
      a: '"attempt":9007199254740993',
      b: '"attempt":9007199254740992',
    },
  ])('are a duplicate: $name', async ({ a, b = a }) => {
    expect(await twice(a, b)).toEqual(accepted);
  });
});

test('an integer that is no number of 64 bits in the specification is invalid where it may be rounded', async () => {
  const subjects = await loadSubjects();
  const acme = subjects.find(({ name }) => name === 'acme payments')!;
  const outcomes = [];
  for (const capturedAt of [9007199254740991n, 9007199254740993n]) {
    const { note, ran } = createLog();
    const receive = receiverOf(acme, note, { onInvalid: note('onInvalid') });
    await receive(acme.delivery({ ...acme.payload, capturedAt }));
    outcomes.push(ran());
  }
  expect(outcomes).toEqual([['handler'], ['onInvalid payload-invalid']]);
});
