/**
 * No secret, no sensitive field and no text of a payload comes out: of an answer, an error, a warning, a report or the output
 * of a process. Words are planted everywhere (runtime/canaries.ts), deliveries end in every way there is, and all that comes
 * out is searched for them. What is in `cause` is what the caller's own function threw, or holds none of them.
 */
import { execFile } from 'node:child_process';
import { inspect, promisify } from 'node:util';
import type { DeliveryReport, Drift, WebhookError } from '@hookwright/runtime';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { told } from './runtime/bellpay.ts';
import {
  forbiddenFor,
  idWord,
  plantedSubjects,
  scenarios,
  thrown,
  wrongPayloads,
} from './runtime/canaries.ts';
import type { Subject } from './runtime/subjects.ts';
import { receiverOf } from './runtime/watching.ts';

/** What the default of `onError` says. */
const warnings: unknown[] = [];
beforeEach(() => {
  warnings.length = 0;
  vi.spyOn(process, 'emitWarning').mockImplementation((...args: unknown[]) => void warnings.push(args));
});
afterEach(() => vi.restoreAllMocks());

/** All that comes out of a receiver, as text; the reports apart. */
function createEars() {
  const heard: string[] = [];
  const reports: string[] = [];
  const codes: string[] = [];
  const hearError = (error: WebhookError): void => {
    codes.push(error.code);
    const { cause } = error;
    if (cause !== undefined && !thrown.includes(cause as Error)) heard.push(inspect(cause, { depth: 9 }));
    delete error.cause;
    heard.push(
      error.message,
      String(error),
      error.stack ?? '',
      JSON.stringify(error),
      inspect(error, { depth: 9 }),
    );
  };
  const hooks = {
    onError: hearError,
    onRefused: hearError,
    onInvalid: hearError,
    onConflict: hearError,
    // The name of a field that nobody knows is what this hook is for.
    onDrift: (drift: readonly Drift[]) =>
      heard.push(JSON.stringify(drift.filter(({ kind }) => kind !== 'unknown-field'))),
    // An idempotency key is declared not to be sensitive.
    onDelivery: ({ idempotencyKey: _, ...report }: DeliveryReport) => reports.push(JSON.stringify(report)),
    deadlineMs: 40,
    waitMs: 0,
  };
  return { heard, reports, codes, hooks };
}

const nothing = (): (() => void) => () => undefined;
const byDefault = { onError: undefined, onRefused: undefined, onDrift: undefined, deadlineMs: 40, waitMs: 0 };

function expectNone(subject: Subject, texts: readonly string[], more: readonly string[] = []): void {
  const lines = new Set(texts.flatMap((text) => text.split('\n')));
  expect(lines.size).toBeGreaterThan(0);
  const forbidden = [...forbiddenFor(subject), ...more];
  expect([...lines].filter((line) => forbidden.some((text) => line.includes(text)))).toEqual([]);
}

const subjects = await plantedSubjects();

describe.each(subjects)('$name', (subject) => {
  test('has the words in it', () => {
    const sent = JSON.stringify(subject.delivery().headers) + Buffer.from(subject.delivery().body).toString();
    expect(sent).toContain('CANARY');
    expect(inspect(subject.payload)).toContain(idWord);
  });

  test.for(scenarios)('$name', async ({ given, options }, { skip }) => {
    const deliveries = given(subject);
    if (!deliveries) return skip('This provider has none.');
    const { heard, reports, hooks } = createEars();
    const listening = receiverOf(subject, nothing, { ...hooks, ...options?.(subject) });
    const silent = receiverOf(subject, nothing, { ...byDefault, ...options?.(subject) });
    for (const delivery of deliveries) {
      heard.push(JSON.stringify(await listening(delivery)), JSON.stringify(await silent(delivery)));
    }
    await told();
    expectNone(subject, [...heard, inspect(warnings)], [idWord]);
    expect(reports).toHaveLength(deliveries.length);
    expectNone(subject, reports, [idWord]);
  });

  test('whatever is wrong with a payload', async () => {
    const { heard, reports, codes, hooks } = createEars();
    const listening = receiverOf(subject, nothing, { ...hooks, idempotency: 'none' });
    const silent = receiverOf(subject, nothing, { ...byDefault, idempotency: 'none' });
    for (const payload of wrongPayloads(subject)) {
      const delivery = subject.delivery(payload);
      heard.push(JSON.stringify(await listening(delivery)), JSON.stringify(await silent(delivery)));
    }
    await told();
    expect(codes).toContain('payload-invalid');
    expectNone(subject, [...heard, ...reports, inspect(warnings, { maxArrayLength: null })]);
  });
});

test('a process with the hooks of nobody says what went wrong, and nothing more', async () => {
  const child = ['--import', 'tsx', '--conditions=@hookwright/source', 'test/runtime/canary-child.ts'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, child);
  expect(stdout).toBe('');
  const lines = stderr.split('\n').filter((line) => line !== '');
  for (const code of [
    'handler-failed',
    'store-failed',
    'payload-invalid',
    'keys-failed',
    'verifier-failed',
  ]) {
    expect(lines.filter((line) => line.includes(`WebhookError: [${code}] Expected `))).not.toEqual([]);
  }
  for (const subject of subjects) expectNone(subject, lines, [idWord]);
});
