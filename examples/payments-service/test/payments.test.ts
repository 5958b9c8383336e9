/** The service as a process, with both providers played: in memory, and in PostgreSQL where one answers. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { newpayPayment, playProviders, type Providers } from '../demo/providers.ts';
import { type Service, startService, until } from '../demo/start.ts';
import { inMemory, inPostgres, isMissing, type Place } from './places.ts';

const accepted = {
  passto: { status: 200, body: '' },
  newpay: { status: 200, body: '{"transResult":"SUCCESS"}' },
};
const passtoOrder = '3_2024120704200246001080548276';

const missing = await isMissing();
void describe('in memory', () => tryWith(inMemory, { stores: false }));
void describe('in PostgreSQL', { skip: missing }, () => tryWith(inPostgres, { stores: true }));

function tryWith(makePlace: () => Promise<Place>, { stores }: { stores: boolean }): void {
  let place: Place;
  let providers: Providers;
  let service: Service;
  let senders: ReturnType<Providers['sendersTo']>;
  const started: Service[] = [];
  let written = '';

  const start = async (): Promise<void> => {
    // No pause of this machine may be taken for a handler that hangs.
    const patient = { HANDLE_WITHIN_MS: '100000' };
    const environment = { ...providers.environment, ...place.environment, ...patient };
    service = await startService({ ...process.env, ...environment });
    started.push(service);
    senders = providers.sendersTo(service.url);
  };
  const end = async (): Promise<number | string> => {
    service.process.kill('SIGTERM');
    const code = await service.ended;
    // The worker has stopped before what it works with is closed.
    assert.doesNotMatch(service.output(), /the inbox does not answer/);
    written += service.output();
    return code;
  };

  before(async () => {
    place = await makePlace();
    providers = await playProviders();
    await start();
  });
  after(async () => {
    for (const each of started) each.process.kill('SIGKILL');
    providers.api.close();
    await place.remove();
  });

  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(service.url + path);
    return response.ok ? response.json() : response.status;
  };
  const bookings = async (provider: string, orderNo: string): Promise<unknown> => {
    const found = await get(`/payments/${provider}/${orderNo}`);
    return (found as { bookings?: unknown }).bookings ?? found;
  };
  const paid = (amount: string, currency: string) => ({ kind: 'paid', amount, currency });

  /** A payment that NewPay reports, and that its API knows of. */
  const payAtNewPay = (orderNo: string) => {
    providers.api.state.paid.add(orderNo);
    return senders.newpay.sign('paymentCallback', newpayPayment(orderNo));
  };

  void test('each payment is booked once, however often it is delivered', async () => {
    const { passto, newpay } = senders;
    const [first, second] = [passto.sign('PAY_SUCCESS'), payAtNewPay('order-1')];
    for (let time = 0; time < 3; time++) {
      assert.deepEqual(await passto.send(first), accepted.passto);
      assert.deepEqual(await newpay.send(second), accepted.newpay);
    }

    await until(async () => Array.isArray(await bookings('passto', passtoOrder)));
    await until(async () => Array.isArray(await bookings('newpay', 'order-1')));
    await until(async () => isIdle(await get('/readyz')));
    assert.deepEqual(await bookings('passto', passtoOrder), [paid('1', 'CNY')]);
    assert.deepEqual(await bookings('newpay', 'order-1'), [paid('123.00', 'LAK')]);
    assert.equal(providers.api.state.asked, 1);
  });

  void test('a refund is booked for the order that was paid', async () => {
    const { passto } = senders;
    assert.deepEqual(await passto.send(passto.sign('REFUND')), accepted.passto);
    const want = [{ kind: 'refunded', amount: '1', currency: 'CNY' }];
    await until(async () => Array.isArray(await bookings('passto', '4_2024120704200246001080482707')));
    assert.deepEqual(await bookings('passto', '4_2024120704200246001080482707'), want);
  });

  void test('what is forged is refused', async () => {
    const { passto, newpay } = senders;
    for (const [sender, delivery] of [
      [passto, passto.sign('PAY_SUCCESS')],
      [newpay, payAtNewPay('forged')],
    ] as const) {
      const body = Buffer.from(
        Buffer.from(delivery.body)
          .toString()
          .replace(/"(1|123\.00)"/, '"1000"'),
      );
      assert.notDeepEqual(body, Buffer.from(delivery.body));
      assert.equal((await sender.send({ ...delivery, body })).status, 401);
    }
    assert.equal(await bookings('newpay', 'forged'), 404);
  });

  void test('what the API does not confirm is not booked', async () => {
    const { newpay } = senders;
    const delivery = newpay.sign('paymentCallback', newpayPayment('unconfirmed'));
    assert.equal((await newpay.send(delivery)).status, stores ? 200 : 503);
    await until(async () => service.output().includes('its API does not confirm'));
    assert.equal(await bookings('newpay', 'unconfirmed'), 404);
    // As the provider's database catches up, a retry books it.
    await newpay.send(payAtNewPay('unconfirmed'));
    await until(async () => Array.isArray(await bookings('newpay', 'unconfirmed')));
  });

  void test('a message without a handler is accepted, and the routes of the service are as ever', async () => {
    const { passto } = senders;
    assert.deepEqual(await passto.send(passto.sign('SESSION_RENEWAL')), accepted.passto);
    assert.deepEqual(await get('/healthz'), { status: 'ok' });
    assert.equal(await get('/payments/passto/none'), 404);
    assert.equal(await get('/webhooks/passto'), 404);
  });

  void test('SIGTERM: what was begun is finished, and what is stored goes on with the next start', async () => {
    const { api } = providers;
    const { asked, before: open } = api.state;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    api.state.before = () => held;
    const sent = senders.newpay.send(payAtNewPay('in-flight'));
    await until(async () => api.state.asked > asked);

    const ended = end();
    await until(async () => service.output().includes('"msg":"stopping"'));
    await until(() =>
      fetch(`${service.url}/healthz`).then(
        () => false,
        () => true,
      ),
    );
    letGo();
    assert.deepEqual(await sent, accepted.newpay);
    assert.equal(await ended, 0);
    api.state.before = open;
    await start();
    assert.deepEqual(await bookings('newpay', 'in-flight'), stores ? [paid('123.00', 'LAK')] : 404);
  });

  void test('while the API is down, nothing is lost', async () => {
    const { api } = providers;
    const { asked, before: open } = api.state;
    api.state.before = () => Promise.reject(new Error('down'));
    const delivery = payAtNewPay('later');
    assert.equal((await senders.newpay.send(delivery)).status, stores ? 200 : 503);
    await until(async () => api.state.asked > asked);
    assert.equal(await end(), 0);
    api.state.before = open;
    await start();
    // Without an inbox it is the provider who comes again.
    if (!stores) assert.deepEqual(await senders.newpay.send(delivery), accepted.newpay);
    await until(async () => Array.isArray(await bookings('newpay', 'later')));
    assert.deepEqual(await bookings('newpay', 'later'), [paid('123.00', 'LAK')]);
    await until(async () => isIdle(await get('/readyz')));
  });

  void test('nothing secret was logged, and no payload', async () => {
    assert.equal(await end(), 0);
    const { PASSTO_KEYS, NEWPAY_PRIVATE_KEY, INBOX_KEYS } = providers.environment;
    const [, lineOfPem] = NEWPAY_PRIVATE_KEY.split('\\n');
    const secrets = [PASSTO_KEYS, lineOfPem!, INBOX_KEYS];
    const values = ['0123456789abcdef0123456789abcdef', passtoOrder, '123.00', 'name002'];
    assert.deepEqual(
      [...secrets, ...values].filter((text) => written.includes(text)),
      [],
    );
    assert.ok(written.includes('"reason":"signature-wrong"'));
  });
}

void test('what a run leaves in an inbox, the next one can open', async () => {
  const [one, next] = [await playProviders(), await playProviders()];
  for (const { api } of [one, next]) api.close();
  assert.equal(one.environment.INBOX_KEYS, next.environment.INBOX_KEYS);
});

void test('what is missing or wrong in the environment is named at once, and nothing else is said', async () => {
  const environment = {
    PATH: process.env.PATH,
    PORT: 'x',
    NEWPAY_APP_ID: 'a',
    DATABASE_URL: 'postgres://h/d',
  };
  const service = await startService(environment);
  assert.equal(await service.ended, 1);
  assert.equal(
    service.output(),
    `The environment cannot work:
  PORT is not a port
  PUBLIC_URL is missing
  PASSTO_KEYS is missing
  NEWPAY_PUBLIC_KEYS is missing
  NEWPAY_PRIVATE_KEY is missing
  NEWPAY_MCH_ID is missing
  INBOX_KEYS is missing
`,
  );
});

/** Nothing waits, runs or was given up. */
function isIdle(ready: unknown): boolean {
  const { inbox } = ready as { inbox: Record<string, number> | null };
  if (!inbox) return true;
  const { waiting, running, dead, quarantined } = inbox;
  return [waiting, running, dead, quarantined].every((count) => count === 0);
}
