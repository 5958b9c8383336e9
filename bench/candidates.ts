import { Webhooks } from '@octokit/webhooks';
import { Webhook } from 'standardwebhooks';
import { Stripe } from 'stripe';
import type { WebhookRequest } from '@hookwright/runtime';
import { createBodies, type PayloadName } from './payloads.ts';
import { loadReceiver } from './receivers.ts';
import type { Candidate } from './rounds.ts';
import { keys, type Scheme, schemes, signedRequest } from './schemes.ts';

/** What is measured with one payload: ours, forged and genuine, and the peers, each with the floor of its scheme. */
export async function loadCandidates(name: PayloadName): Promise<Candidate[]> {
  const body = createBodies(name);
  let number = 0;
  const requestsOf = (scheme: Scheme) => (count: number) =>
    Array.from({ length: count }, () => signedRequest(scheme, body(++number), number));
  const own = name === 'passto-pay-success' ? schemes.passto : schemes.evo;
  const createOwn = await loadReceiver(name);
  const floorOf = (floor: string, scheme: Scheme): Candidate => ({
    name: floor,
    floor,
    requests: requestsOf(scheme),
    create: () => scheme.floor,
  });
  return [
    floorOf('floor', own),
    { name: 'receive', floor: 'floor', requests: requestsOf(own), create: createOwn, status: 200 },
    {
      name: 'receive, forged',
      floor: 'floor',
      requests: (count) => requestsOf(own)(count).map(forged),
      create: createOwn,
      status: 401,
    },
    floorOf('floor of GitHub', schemes.github),
    {
      name: '@octokit/webhooks verifyAndReceive',
      floor: 'floor of GitHub',
      requests: requestsOf(schemes.github),
      create: createOctokit,
    },
    floorOf('floor of Stripe', schemes.stripe),
    {
      name: 'stripe constructEvent',
      floor: 'floor of Stripe',
      requests: requestsOf(schemes.stripe),
      create: createStripe,
    },
    floorOf('floor of Standard Webhooks', schemes.standard),
    {
      name: 'standardwebhooks verify',
      floor: 'floor of Standard Webhooks',
      requests: requestsOf(schemes.standard),
      create: createStandard,
    },
  ];
}

/** With a signature of the right form, by somebody without the key. */
function forged(request: WebhookRequest): WebhookRequest {
  const signature = [...(request.headers.signature as string)].reverse().join('');
  const padding = /^=*/.exec(signature)![0];
  return {
    ...request,
    headers: { ...request.headers, signature: signature.slice(padding.length) + padding },
  };
}

const text = (body: Uint8Array): string => (body as Buffer).toString();

function createOctokit(): ReturnType<Candidate['create']> {
  const webhooks = new Webhooks({ secret: keys.github });
  webhooks.on('push', async () => {});
  return ({ headers, body }) =>
    webhooks.verifyAndReceive({
      id: headers['x-github-delivery'] as string,
      name: 'push',
      signature: headers['x-hub-signature-256'] as string,
      payload: text(body),
    });
}

function createStripe(): ReturnType<Candidate['create']> {
  const { webhooks } = new Stripe('sk_test_none');
  return ({ headers, body }) =>
    webhooks.constructEvent(text(body), headers['stripe-signature'] as string, keys.stripe);
}

function createStandard(): ReturnType<Candidate['create']> {
  const webhook = new Webhook(keys.standard);
  return ({ headers, body }) => webhook.verify(text(body), headers as Record<string, string>);
}
