/** Starts the service with keys made for this run, plays both providers once, and leaves it running. */
import { execFileSync } from 'node:child_process';
import { newpayPayment, playProviders } from './providers.ts';
import { freeUrl, startService } from './start.ts';

const url = await freeUrl();
const { environment, passto, newpay, api } = await playProviders(url);
if (process.env.DATABASE_URL) execFileSync(process.execPath, ['dist/migrate.js'], { stdio: 'inherit' });
const service = await startService(url, { ...process.env, ...environment });
process.stderr.write(service.output());
service.process.stdout.pipe(process.stderr);
// Ctrl-C reaches the service as well: this process waits for its end.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => service.process.kill());

const delivery = passto.sign('PAY_SUCCESS');
console.log('PassTo reports a payment:', await passto.send(delivery));
console.log('and once more:', await passto.send(delivery));
const body = Buffer.from(Buffer.from(delivery.body).toString().replace('"amount":"1"', '"amount":"1000"'));
console.log('somebody changes the amount:', await passto.send({ ...delivery, body }));

api.state.paid.add('order-1');
console.log(
  'NewPay reports one:',
  await newpay.send(newpay.sign('paymentCallback', newpayPayment('order-1'))),
);

console.log(await booked('/payments/passto/3_2024120704200246001080548276'));
console.log(await booked('/payments/newpay/order-1'));
console.log(`The service goes on at ${url}: Ctrl-C ends it.`);
process.exitCode = Number(await service.ended);
api.close();

/** Asks until there is something: with an inbox, a delivery is acknowledged before it is booked. */
async function booked(path: string): Promise<unknown> {
  const response = await fetch(url + path);
  return response.ok ? await response.json() : await booked(path);
}
