import { once } from 'node:events';
import { createServer } from 'node:http';
import { createReceiver } from '@hookwright/passto-creditpay';
import { createSender } from '@hookwright/passto-creditpay/testing';
import { memoryIdempotency } from '@hookwright/runtime';
import { toNode } from '@hookwright/runtime/node';

// The receiver, as it stands in your service.
const url = 'http://127.0.0.1:4280/webhooks/passto';
const receive = createReceiver({
  channel: 'events',
  keys: ['the key that PassTo issued'],
  publicUrl: url,
  idempotency: memoryIdempotency(),
  handlers: {
    PAY_SUCCESS: ({ payload, idempotencyKey }) =>
      console.log(`handler: ${payload.data?.amount} ${payload.data?.currency} paid, key ${idempotencyKey}`),
  },
  otherwise: ({ message }) => console.log(`otherwise: ${message}`),
});
const server = createServer(toNode(receive)).listen(4280, '127.0.0.1');
await once(server, 'listening');

// PassTo, as your tests play it.
const passto = createSender({ key: 'the key that PassTo issued', url });
const delivery = passto.sign('PAY_SUCCESS');
console.log('as signed:', await passto.send(delivery));

const body = Buffer.from(delivery.body);
body[body.indexOf('"amount":"1"') + 10] = '9'.charCodeAt(0);
console.log('one byte changed:', await passto.send({ ...delivery, body }));

server.close();
