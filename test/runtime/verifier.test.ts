/** A check of the caller's own, in the place of a recipe that is not there; and none at all, said in so many words. */
import { type DeliveryReport, type Provider, type SignedRequest, WebhookError } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { bellpay, seeing, signedBy, told } from './bellpay.ts';
import { deliveryOf, key, provider } from './provider.ts';
import { accepted, later, refused } from './watched.ts';

const payment = { id: 'e1', type: 'PAID', amount: 5 };
const paid = deliveryOf(payment);

/** Bellpay, if nobody documented its signature, or only a part of it. */
const undocumented: Provider = {
  ...bellpay({}),
  signatures: { hmac: { verifier: 'A hash of some fields.' } },
};
const inPart = bellpay({ message: '{signed}', unknown: { signed: { body: '{body}', all: '{url}{body}' } } });

const never = () => new Promise<never>(() => undefined);

function throws(error: unknown) {
  return (): never => {
    throw error;
  };
}

interface Case {
  readonly name: string;
  readonly verifier: unknown;
  readonly want: { readonly answer: unknown; readonly ran: string };
}

const failed = { answer: later('verifier-failed'), ran: 'verifier-failed' };
const wrong = { answer: refused('signature-wrong'), ran: 'signature-wrong' };
const handled = { answer: accepted, ran: 'handler' };
const timestamp = new WebhookError('timestamp-expired', 'Expected a delivery of today but it is older');

const cases: Case[] = [
  { name: 'says true', verifier: () => true, want: handled },
  { name: 'resolves to true', verifier: async () => true, want: handled },
  { name: 'says what it verified', verifier: () => ({ keyId: 'a' }), want: handled },
  { name: 'verified nothing in particular', verifier: () => ({}), want: handled },
  { name: 'says false', verifier: () => false, want: wrong },
  { name: 'resolves to false', verifier: async () => false, want: wrong },
  { name: 'throws', verifier: throws(new Error('on purpose')), want: failed },
  { name: 'throws a text', verifier: throws('on purpose'), want: failed },
  { name: 'throws nothing', verifier: throws(undefined), want: failed },
  { name: 'rejects', verifier: async () => Promise.reject(new Error('on purpose')), want: failed },
  { name: 'never ends', verifier: never, want: failed },
  {
    name: 'throws a WebhookError, which stands for itself',
    verifier: throws(timestamp),
    want: { answer: refused('timestamp-expired'), ran: 'timestamp-expired' },
  },
  {
    name: 'throws a WebhookError of its own trouble',
    verifier: throws(new WebhookError('keys-failed', 'Expected the vault to answer but it did not')),
    want: { answer: later('keys-failed'), ran: 'keys-failed' },
  },
  // Whatever else it gives has verified nothing.
  ...[undefined, null, '', 'yes', 0, 1, NaN, Symbol('yes'), () => true].map((outcome) => ({
    name: `gives ${typeof outcome === 'symbol' ? 'a symbol' : typeof outcome === 'function' ? 'a function' : JSON.stringify(outcome)}`,
    verifier: () => outcome,
    want: failed,
  })),
];

describe.each([
  { name: 'where nothing is documented', of: undocumented },
  { name: 'where a part is not documented', of: inPart },
])('$name, a verifier that', ({ of }) => {
  test.each(cases)('$name', async ({ verifier, want }) => {
    const { receive, seen } = seeing(of, { keys: undefined, verifier, deadlineMs: 40 });
    const answer = await receive(paid);
    await told();
    expect({ answer, ran: seen.map(({ by }) => by).join() }).toEqual(want);
  });
});

describe('a verifier', () => {
  test('is given the delivery as it came, with the URL that the provider calls', async () => {
    const given: SignedRequest[] = [];
    const verifier = (request: SignedRequest) => given.push(request) > 0;
    const publicUrl = 'https://pay.example.com/bellpay';
    const { receive } = seeing(undocumented, { keys: undefined, verifier, publicUrl });
    await receive(paid);
    expect(given).toEqual([{ ...paid, publicUrl }]);
  });

  test('is told when its time is up', async () => {
    let signal: AbortSignal | undefined;
    const verifier = (_: unknown, context: { signal: AbortSignal }) => {
      signal = context.signal;
      return never();
    };
    const { receive } = seeing(undocumented, { keys: undefined, verifier, deadlineMs: 20 });
    await receive(paid);
    expect(signal?.aborted).toBe(true);
  });

  test('is not asked for a body over the limit', async () => {
    let asked = 0;
    const { receive } = seeing(undocumented, { keys: undefined, verifier: () => ++asked > 0, limitBytes: 1 });
    await receive(paid);
    expect(asked).toBe(0);
  });

  test('names the key, which keeps tenants apart; what else it proved is reported', async () => {
    const reports: DeliveryReport[] = [];
    const { receive, seen } = seeing(undocumented, {
      keys: undefined,
      verifier: ({ url }: SignedRequest) => ({ keyId: url.slice(1), scheme: 'mine', skewMs: -5 }),
      onDelivery: (report: DeliveryReport) => reports.push(report),
    });
    for (const url of ['/a', '/b', '/a']) await receive(signedBy(key, payment, { url }));
    await told();
    expect(seen).toEqual([
      { by: 'handler', keyId: 'a', idempotencyKey: 'bellpay/events/@a/e1' },
      { by: 'handler', keyId: 'b', idempotencyKey: 'bellpay/events/@b/e1' },
    ]);
    expect(reports.map(({ reason, keyId, scheme, skewMs }) => [reason, keyId, scheme, skewMs])).toEqual([
      ['handled', 'a', 'mine', -5],
      ['handled', 'b', 'mine', -5],
      ['duplicate', 'a', 'mine', -5],
    ]);
  });

  test('what it threw is the cause of the error, and nowhere in the answer', async () => {
    const thrown = new Error('CANARY');
    const errors: WebhookError[] = [];
    const onError = (error: WebhookError) => errors.push(error);
    const { receive } = seeing(undocumented, { keys: undefined, verifier: throws(thrown), onError });
    expect(JSON.stringify(await receive(paid))).not.toContain('CANARY');
    await told();
    expect(errors.map(({ cause }) => cause)).toEqual([thrown]);
  });
});

describe('dangerouslyAcceptUnauthenticated', () => {
  test.each([
    { name: 'nothing is documented', of: undocumented },
    { name: 'a part is not documented', of: inPart },
  ])('takes whatever comes, where $name', async ({ of }) => {
    const { receive, seen } = seeing(of, { keys: undefined, dangerouslyAcceptUnauthenticated: true });
    expect(await receive({ ...paid, headers: {} })).toEqual(accepted);
    expect(seen).toEqual([{ by: 'handler', keyId: undefined, idempotencyKey: 'bellpay/events/e1' }]);
  });

  test.each([false, undefined, 1, 'true', {}])('says nothing as %j', (dangerouslyAcceptUnauthenticated) => {
    expect(() => seeing(undocumented, { keys: undefined, dangerouslyAcceptUnauthenticated })).toThrow(
      new TypeError(
        'The provider does not document its signature: bring a `verifier`. What is known: A hash of some fields.',
      ),
    );
  });
});

describe('is not for a signature that is documented', () => {
  test.each<{ name: string; options: object }>([
    { name: 'verifier', options: { verifier: () => true } },
    { name: 'verifier', options: { verifier: () => true, keys: undefined } },
    { name: 'dangerouslyAcceptUnauthenticated', options: { dangerouslyAcceptUnauthenticated: true } },
  ])('$name', ({ name, options }) => {
    expect(() => seeing(provider, options)).toThrow(
      new TypeError(`The signature is documented: \`${name}\` is not for it`),
    );
  });
});

test('what is no function is no verifier', () => {
  expect(() => seeing(undocumented, { keys: undefined, verifier: 'a secret' })).toThrow(
    new TypeError('`verifier` must be a function'),
  );
});

test('with keys and without a choice, a part that is not documented is named with its candidates', () => {
  expect(() => seeing(inPart, {})).toThrow(
    new TypeError(
      'The provider does not document "signed" of its signature: choose in `readings` one of body, all',
    ),
  );
});
