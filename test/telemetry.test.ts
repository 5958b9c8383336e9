/** The OpenTelemetry recipe of the documentation, examples/telemetry.ts: a span and a count for each delivery. */
import { createReceiver, memoryIdempotency, type WebhookRequest } from '@hookwright/runtime';
import { metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { telemetry } from '../examples/telemetry.ts';
import { told } from './runtime/bellpay.ts';
import { deliveryOf, key, type Payloads, provider, withHeaders } from './runtime/provider.ts';

const spans = new InMemorySpanExporter();
const points = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const meters = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter: points })] });

beforeAll(() => {
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }),
  );
  metrics.setGlobalMeterProvider(meters);
});

afterAll(async () => {
  trace.disable();
  metrics.disable();
  await meters.shutdown();
});

const payment = { id: 'e1', type: 'PAID', amount: 5, card: 'CANARY' };
const paid = deliveryOf(payment);

const cases: { given: WebhookRequest; want: Record<string, string>; isError?: true }[] = [
  { given: paid, want: labels('handled', 'accepted') },
  { given: paid, want: labels('duplicate', 'accepted') },
  { given: deliveryOf({ ...payment, attempt: 2 }), want: labels('duplicate', 'accepted') },
  { given: deliveryOf({ ...payment, amount: 6 }), want: labels('delivery-conflict', 'later'), isError: true },
  {
    given: deliveryOf({ id: 'e2', type: 'CANARY' }),
    want: {
      reason: 'other',
      answer: 'accepted',
      channel: 'events',
      idempotencyKey: 'bellpay/events/@a/e2',
      keyId: 'a',
    },
  },
  {
    given: withHeaders(paid, {}),
    want: { reason: 'signature-missing', answer: 'refused', channel: 'events' },
  },
];

function labels(reason: string, answer: string): Record<string, string> {
  const idempotencyKey = 'bellpay/events/@a/e1';
  return { reason, answer, channel: 'events', message: 'PAID', idempotencyKey, keyId: 'a' };
}

test('a span and a count for each delivery', async () => {
  const receive = createReceiver<typeof provider, Payloads>(provider, {
    ...telemetry(),
    keys: [{ id: 'a', key }],
    idempotency: memoryIdempotency(),
    handlers: { PAID: () => undefined },
    otherwise: () => undefined,
    onError: () => undefined,
  });
  for (const { given } of cases) await receive(given);
  await told();
  await meters.forceFlush();

  const finished = spans.getFinishedSpans();
  expect(
    finished.map(({ name, kind, status, ended, attributes }) => ({
      name,
      kind,
      ended,
      isError: status.code === SpanStatusCode.ERROR,
      attributes: defined(attributes),
    })),
  ).toEqual(
    cases.map(({ want, isError = false }) => ({
      name: 'webhook',
      kind: SpanKind.SERVER,
      ended: true,
      isError,
      attributes: want,
    })),
  );

  const metric = points.getMetrics().at(-1)!.scopeMetrics[0]!.metrics[0]!;
  expect(metric.descriptor.name).toBe('webhook.deliveries');
  // Who counts does not count keys: there is one series for each way in which a delivery can end.
  const series = metric.dataPoints.map(({ attributes, value }) => [attributes.reason, value]);
  expect(series.sort()).toEqual([
    ['delivery-conflict', 1],
    ['duplicate', 2],
    ['handled', 1],
    ['other', 1],
    ['signature-missing', 1],
  ]);
  const names = new Set(metric.dataPoints.flatMap(({ attributes }) => Object.keys(defined(attributes))));
  expect([...names].sort()).toEqual(['answer', 'channel', 'message', 'reason']);
  expect(JSON.stringify([finished.map(({ attributes }) => attributes), metric])).not.toContain('CANARY');
});

const defined = (attributes: object): object =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
