import { withDeadline } from './deadline.ts';
import { knownDeliveryOf } from './delivery.ts';
import { WebhookError } from './errors.ts';
import { nodeOfValue, writeJson } from './json.ts';
import type { Acknowledgement } from './provider.ts';
import type { Passage } from './report.ts';
import type { KnownMessage, NamedHandler } from './settings.ts';
import { validate } from './validation.ts';

/**
 * What the handler of a question returns, as the provider gets it: JSON, with the status that accepts.
 * @throws WebhookError `answer-invalid` for what violates the schema of the answer, and what the handler fails with.
 */
export async function answerOf(
  passage: Passage,
  { handlers, answer, channel, name }: KnownMessage,
): Promise<Acknowledgement> {
  const [{ handler, awaited }] = handlers as [NamedHandler];
  const value = await withDeadline(awaited, (aborting) => handler(knownDeliveryOf(passage, aborting)));
  const [violation] = validate(answer!.value ?? (await answer!.promise), value).violations;
  if (violation) {
    const what = `${violation.instancePath} ${violation.message ?? violation.keyword}`.trimStart();
    throw new WebhookError('answer-invalid', `Expected a valid answer to "${name}" but ${what}`);
  }
  const { status } = channel.acknowledgements.accepted;
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: writeJson(nodeOfValue(value)),
  };
}

/** A question that nobody answers is asked again. */
export function unanswered({ name }: KnownMessage): WebhookError {
  return new WebhookError('answer-missing', `Expected an answer to "${name}" but there is none`);
}
