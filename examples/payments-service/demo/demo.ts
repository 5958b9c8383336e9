/** Starts the service, plays both providers once, with keys made for this run, and leaves it running. */
import { execFileSync } from 'node:child_process';
import { newpayPayment, playProviders } from './providers.ts';
import { startService, until } from './start.ts';

const { environment, sendersTo, api } = await playProviders();
if (process.env.DATABASE_URL) execFileSync(process.execPath, ['dist/migrate.js'], { stdio: 'inherit' });
const service = await startService({ ...process.env, ...environment });
process.on('exit', () => service.process.kill());
process.stderr.write(service.output());
if (service.url === '') process.exit(1);
const { passto, newpay } = sendersTo(service.url);
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
console.log(`The service goes on at ${service.url}: Ctrl-C ends it.`);
process.exitCode = Number(await service.ended);
api.close();

/** Asks until there is something: with an inbox, a delivery is acknowledged before it is booked. */
async function booked(path: string): Promise<unknown> {
  let response = await fetch(service.url + path);
  await until(async () => response.ok || (response = await fetch(service.url + path)).ok);
  return await response.json();
}
