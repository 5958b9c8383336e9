import { createReceiver } from '@hookwright/newpay';
import { createClient, createConfirm } from '@hookwright/newpay/client';
import type { Receiver } from '@hookwright/runtime';
import { completed } from './booking.ts';
import type { Settings } from './settings.ts';
import type { Parts } from './storage.ts';
import { hooksOf } from './watching.ts';

const provider = 'newpay';

/**
 * NewPay does not document what its signature covers, so this is a choice. Try it with a callback that NewPay really sent: where it is
 * refused with `signature-wrong`, another candidate is right.
 */
const readings = { scope: 'data', object: 'json-as-received' } as const;

/** NewPay wants its API to be asked before goods are delivered: what is booked is what the API says. */
export function createNewPay<Transaction>(
  path: string,
  { settings, storage, log }: Parts<Transaction>,
): Receiver {
  const confirm = confirmWith(settings);
  return createReceiver<Transaction>({
    channel: 'payment',
    keys: settings.newpay.publicKeys,
    readings,
    publicUrl: settings.publicUrl + path,
    deadlineMs: settings.handleWithinMs,
    ...storage.receiving,
    ...hooksOf(log),
    handlers: {
      paymentCallback: async (delivery) => {
        const { idempotencyKey: id, transaction, signal } = delivery;
        const reported = delivery.payload.data;
        // What failed or expired has moved no money.
        if (reported?.payStatus !== 'SUCCESS') return;
        const now = await confirm.paymentCallback(delivery, { signal });
        if (now?.payStatus !== 'SUCCESS' || now.newpayOrderNo !== reported.newpayOrderNo)
          throw new Error('NewPay reported a payment that its API does not confirm');
        const { mchOrderNo: orderNo, orderAmt: { value: amount, currency } = {} } = now;
        const booking = completed({ id, provider, orderNo, kind: 'paid', amount, currency });
        await storage.book(booking, transaction);
      },
    },
    otherwise: ({ message }) => log.info({ message }, 'not handled'),
  });
}

function confirmWith({ newpay, handleWithinMs }: Settings) {
  const { privateKey, publicKeys, appId, mchId, baseUrl } = newpay;
  const client = createClient({
    key: privateKey,
    // Of a nested field that no query has.
    readings: { extraParam: 'json-as-received' },
    responses: { keys: publicKeys, readings },
    // Less than a handler has: until the answer comes, its transaction holds a connection.
    timeoutMs: 0.8 * handleWithinMs,
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });
  return createConfirm(client, { appId, mchId });
}
