/**
 * What the compiler knows of a package. Never run: `test/packages/compile.test.ts` compiles it, with each TypeScript
 * that is supported, against the packages as they are installed. A line under `@ts-expect-error` must not compile.
 */
import { createReceiver as createNewpay, type Handlers as NewpayHandlers } from '@hookwright/newpay';
import {
  createReceiver,
  type Handlers,
  type Payload,
  type Payloads,
  type PaySuccess,
} from '@hookwright/passto-creditpay';
import { type Client as EvoClient, createConfirm as createEvoConfirm } from '@hookwright/evo-cloud/client';
import {
  type Client as NewpayClient,
  createClient as createNewpayClient,
  createConfirm,
} from '@hookwright/newpay/client';
import { createClient, type OneTimeCodeRequest } from '@hookwright/passto-creditpay/client';
import { createSender, samples } from '@hookwright/passto-creditpay/testing';
import {
  type DeliveryReport,
  type KeyHint,
  memoryIdempotency,
  type WebhookErrorCode,
} from '@hookwright/runtime';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Compiles where a value has the very type that is named. */
const same =
  <Wanted>() =>
  <Given>(_value: Given, _same: Equal<Wanted, Given>): void =>
    undefined;

const shared = {
  channel: 'events' as const,
  keys: ['key'],
  idempotency: memoryIdempotency(),
  otherwise: () => undefined,
};
const publicUrl = 'https://pay.example.com/passto';

// A handler sees the payload of its message, its name, the key and a signal.
createReceiver({
  ...shared,
  publicUrl,
  handlers: {
    PAY_SUCCESS: ({ message, payload, idempotencyKey, signal }) => {
      same<'PAY_SUCCESS'>()(message, true);
      same<PaySuccess>()(payload, true);
      same<string>()(idempotencyKey, true);
      same<AbortSignal>()(signal, true);
      same<string | undefined>()(payload.data?.amount, true);
      // @ts-expect-error an amount is text on the wire, not a number
      Math.round(payload.data?.amount ?? 0);
      // @ts-expect-error the provider documents no such field
      void payload.data?.total;
      return Promise.resolve();
    },
  },
});

// Several handlers of one message, by names that you choose: each sees the payload of the message.
createReceiver({
  ...shared,
  publicUrl,
  handlers: {
    PAY_SUCCESS: {
      ship: ({ message, payload, keyId }) => {
        same<'PAY_SUCCESS'>()(message, true);
        same<PaySuccess>()(payload, true);
        same<string | undefined>()(keyId, true);
      },
      notify: async () => undefined,
    },
    REFUND: () => undefined,
  },
});
createReceiver({
  ...shared,
  publicUrl,
  handlers: {
    PAY_SUCCESS: {
      // @ts-expect-error a handler is a function, whatever its name
      ship: 'ship',
    },
  },
});

// A handler for no message of the provider, or no function.
const handlers: Handlers = {
  // @ts-expect-error there is no such message
  PAY_SUCCES: () => undefined,
};
const notFunction: Handlers = {
  // @ts-expect-error a handler is a function
  REFUND: 'refund',
};

// The recipe signs the path, so the URL cannot be left out; neither can `otherwise` or `idempotency`.
// @ts-expect-error publicUrl is missing
createReceiver({ ...shared, handlers });
// @ts-expect-error otherwise is missing
createReceiver({ channel: 'events', keys: ['key'], idempotency: 'none', publicUrl, handlers: notFunction });
// @ts-expect-error idempotency is missing
createReceiver({ channel: 'events', keys: ['key'], otherwise: () => undefined, publicUrl, handlers: {} });

// Keys by name, or a function of what a delivery shows before it is trusted; never a text alone.
const { keys: _, ...keyless } = shared;
createReceiver({ ...keyless, keys: [{ id: 'shop-1', key: 'key' }], publicUrl, handlers: {} });
createReceiver({
  ...keyless,
  keys: async (hint) => {
    same<KeyHint>()(hint, true);
    return [{ id: 'shop-1', key: await Promise.resolve(hint.headers['x-shop'] as string) }];
  },
  publicUrl,
  handlers: {},
});
// @ts-expect-error keys are a list, or a function
createReceiver({ ...keyless, keys: 'key', publicUrl, handlers: {} });
// @ts-expect-error keys are missing
createReceiver({ ...keyless, publicUrl, handlers: {} });
// @ts-expect-error the signature is documented: there is nothing to choose
createReceiver({ ...shared, readings: {}, publicUrl, handlers: {} });
// @ts-expect-error the signature is documented: it is checked, by nobody else
createReceiver({ ...keyless, verifier: () => true, publicUrl, handlers: {} });
// @ts-expect-error the signature is documented: it is checked
createReceiver({ ...keyless, dangerouslyAcceptUnauthenticated: true, publicUrl, handlers: {} });

// What became of a delivery is told in words of a closed set.
createReceiver({
  ...shared,
  publicUrl,
  handlers: {},
  onDelivery: (report) => {
    same<DeliveryReport>()(report, true);
    same<
      | 'handled'
      | 'answered'
      | 'other'
      | 'duplicate'
      | 'invalid'
      | 'conflict'
      | 'stale'
      | 'stored'
      | WebhookErrorCode
    >()(report.reason, true);
    same<'accepted' | 'refused' | 'later' | 'error'>()(report.answer, true);
    same<number>()(report.durationsMs.total, true);
    // @ts-expect-error a report holds nothing of the payload but the key
    void report.payload;
  },
});

// The union is told apart by the provider's own field.
export function amountOf(payload: Payload): string | undefined {
  switch (payload.type) {
    case 'PAY_SUCCESS':
    case 'REFUND':
      return payload.data?.amount;
    case 'SESSION_RENEWAL':
      same<Payloads['SESSION_RENEWAL']>()(payload, true);
      return undefined;
    default:
      return undefined;
  }
}

// Two channels: one must be named, and decides which handlers there are. What nobody documents must be chosen.
const readings = { scope: 'data', object: 'json-sorted' } as const;
createNewpay({
  ...shared,
  channel: 'payment',
  readings,
  handlers: {
    paymentCallback: ({ payload }) => {
      // Known values are completed, one of tomorrow is no error.
      const status: string | undefined = payload.data?.payStatus;
      return status === 'SUCCESS' || status === 'A_NEW_ONE';
    },
  },
});
// @ts-expect-error no channel is named
createNewpay({ ...shared, readings, handlers: {} });
// @ts-expect-error the readings are missing
createNewpay({ ...shared, channel: 'refund', handlers: {} });
// Or who checks is named instead: a verifier, or nobody, in so many words.
createNewpay({
  ...keyless,
  channel: 'refund',
  verifier: async ({ method, url, headers, body, publicUrl }, { signal }) => {
    same<string>()(method + url, true);
    same<Uint8Array>()(body, true);
    same<string | undefined>()(publicUrl, true);
    same<AbortSignal>()(signal, true);
    return await Promise.resolve(headers['x-sign'] === 'right');
  },
  handlers: {},
});
createNewpay({
  ...keyless,
  channel: 'refund',
  verifier: () => ({ keyId: 'shop-1', skewMs: 5 }),
  handlers: {},
});
createNewpay({ ...keyless, channel: 'refund', dangerouslyAcceptUnauthenticated: true, handlers: {} });
// @ts-expect-error nothing is named
createNewpay({ ...keyless, channel: 'refund', handlers: {} });
// @ts-expect-error a verifier answers
createNewpay({ ...keyless, channel: 'refund', verifier: () => undefined, handlers: {} });
// @ts-expect-error two ways at once
createNewpay({ ...shared, channel: 'refund', verifier: () => true, handlers: {} });
// @ts-expect-error false is not a way to say it
createNewpay({ ...keyless, channel: 'refund', dangerouslyAcceptUnauthenticated: false, handlers: {} });
createNewpay({
  ...shared,
  channel: 'refund',
  // @ts-expect-error there is no such candidate
  readings: { scope: 'data', object: 'xml' },
  handlers: {},
});
createNewpay({
  ...shared,
  channel: 'refund',
  readings,
  // @ts-expect-error a handler of the other channel
  handlers: { paymentCallback: () => undefined },
});

// All handlers of a provider in one place, whatever the channel.
const newpay: Required<NewpayHandlers> = {
  paymentCallback: () => undefined,
  paymentCallbackV1: () => undefined,
  refundCallback: () => undefined,
  refundCallbackV1: () => undefined,
};

// What the handler of a question returns is the answer, and has its type; it has no idempotency key.
createReceiver({
  ...shared,
  channel: 'creditLimit',
  publicUrl,
  handlers: {
    creditLimit: async ({ message, payload, ...rest }) => {
      same<'creditLimit'>()(message, true);
      same<string>()(payload.data.currency, true);
      // @ts-expect-error it is asked and answered each time
      void rest.idempotencyKey;
      return { data: { tag: '', available_cards: [] } };
    },
  },
});
// @ts-expect-error no answer
createReceiver({ ...shared, channel: 'creditLimit', publicUrl, handlers: { creditLimit: () => undefined } });
createNewpay({ ...shared, channel: 'refund', readings, handlers: { refundCallback: newpay.refundCallback } });

// The sender knows the messages and their payloads.
const sender = createSender({ key: 'key', url: publicUrl });
sender.sign('PAY_SUCCESS', { ...samples.PAY_SUCCESS, retry: 1 });
// @ts-expect-error the payload of another message
sender.sign('PAY_SUCCESS', samples.REFUND);
// @ts-expect-error there is no such message
sender.sign('PAID');

// A call takes and gives the types of the payloads, by the same names as a delivery.
const api = createClient({ key: 'key', credentials: { apiKey: 'a', openToken: 'Bearer t' } });
const request: OneTimeCodeRequest = {
  customer_no: '1',
  customer_token: 't',
  token_expire: 1,
  callback_url: 'u',
  client_ip: 'i',
};
void api.getOneTimeCode({ query: { plat_id: 'p' }, body: request }).then((result) => {
  same<string | undefined>()(result.ident_code, true);
  // @ts-expect-error it is taken out of its envelope
  void result.data;
});
// @ts-expect-error a parameter is missing
void api.getOneTimeCode({ body: request });
// @ts-expect-error no such member
void api.getOneTimeCode({ query: { plat_id: 'p' }, body: { ...request, customer: 1 } });
// @ts-expect-error no key
createClient({ credentials: { apiKey: 'a', openToken: 't' } });

// What confirms a message takes what its handler gets, and gives what the call gives; what is your own is asked for by name.
const asked = createConfirm({} as NewpayClient, { appId: 'a', mchId: 'm' });
createNewpay({
  ...shared,
  channel: 'payment',
  readings,
  handlers: {
    paymentCallback: async (delivery) => {
      const now = await asked.paymentCallback(delivery, { signal: delivery.signal, retries: 0 });
      same<Awaited<ReturnType<NewpayClient['queryOrder']>>>()(now, true);
      // @ts-expect-error the answer has no such field
      void now.payStatusNow;
    },
  },
});
// @ts-expect-error nothing is known of it but a title
void asked.paymentCallbackV1;
void asked.paymentCallback({ payload: {}, headers: {} });
// @ts-expect-error an option that no call has
void asked.paymentCallback({ payload: {}, headers: {} }, { method: 'GET' });
// @ts-expect-error what is yours is missing
createConfirm({} as NewpayClient);
// @ts-expect-error one of them is missing
createConfirm({} as NewpayClient, { appId: 'a' });
// @ts-expect-error the client of another provider
createConfirm(api, { appId: 'a', mchId: 'm' });
// What only some of the messages need may be left out.
createEvoConfirm({} as EvoClient);
createEvoConfirm({} as EvoClient, { storeId: 's' });

// @ts-expect-error NewPay does not say what answers are signed with: it has to be chosen
createNewpayClient({ keys: { sign: 'k', requestSign: 'k' }, baseUrl: 'https://pay.example.com' });
