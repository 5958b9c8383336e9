import type { DeliveryReport } from '@hookwright/runtime';
import { metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

/** A span and a count for each delivery: `createReceiver({ ...telemetry(), … })`, once your OpenTelemetry SDK is registered. */
export function telemetry() {
  const deliveries = metrics.getMeter('webhooks').createCounter('webhook.deliveries');
  const tracer = trace.getTracer('webhooks');
  return {
    onDelivery({ reason, answer, channel, message, idempotencyKey, keyId, durationsMs }: DeliveryReport) {
      const labels = { reason, answer, channel, message };
      deliveries.add(1, labels);
      const [endTime, attributes] = [Date.now(), { ...labels, idempotencyKey, keyId }];
      const startTime = endTime - durationsMs.total;
      const span = tracer.startSpan('webhook', { kind: SpanKind.SERVER, startTime, attributes });
      if (answer === 'later' || answer === 'error') span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(endTime);
    },
  };
}
