import type { Answer, Operation } from './api.ts';
import { ApiError, type ApiErrorCode, type ApiErrorFacts } from './api-error.ts';
import { retryAfterMs, tell } from './api-retry.ts';
import type { HttpAnswer } from './api-send.ts';
import type { Authenticate } from './authentication.ts';
import { readExactly } from './body.ts';
import { decodeUtf8 } from './encoding.ts';
import { isWebhookError } from './errors.ts';
import { exactValueOfNode, valueOfNode } from './json.ts';
import { withEmbedded, withIntegers } from './payload.ts';
import { parsePointer, valueAt } from './pointer.ts';
import { headerOf } from './request.ts';
import { type Drift, validate } from './validation.ts';

/** What an answer is held to. */
export interface Reading {
  readonly name: string;
  readonly operation: Pick<Operation, 'answers' | 'envelope'>;
  /** Undefined where answers are not signed. */
  readonly authenticate: Authenticate | undefined;
  readonly now: () => number;
  readonly onDrift:
    | ((drift: readonly Drift[], call: { readonly operation: string; readonly status: number }) => unknown)
    | undefined;
}

/** The result of a call, from an answer that is genuine, a success and valid. @throws ApiError where it is not. */
export async function resultOf(answer: HttpAnswer, reading: Reading): Promise<unknown> {
  const { name, operation, onDrift } = reading;
  const { status, body } = answer;
  const fail = failure(answer, reading);
  const isSuccess = status >= 200 && status < 300;
  const refusal = await authenticated(answer, reading);
  // Of an answer with a wrong signature nothing is told; of one without any, that it is not proven.
  const isTold = refusal === undefined || refusal === 'signature-missing';
  const told = isTold ? quietly(() => readValue(body)) : undefined;
  const first = isTold ? { ...saidBy(operation, told), ...(refusal && { isVerified: false }) } : {};
  if (!isSuccess)
    throw fail('status', `a success but it is HTTP ${status}${refusal ? '' : codeOf(first)}`, first);
  if (refusal) {
    const code = refusal === 'signature-missing' ? 'response-unsigned' : 'response-signature';
    throw fail(code, `an answer that the provider has signed but it is none: ${refusal}`, first);
  }
  const rule = ruleFor(operation, status);
  if (rule?.content === 'bytes') return body;
  if (!rule && (operation.envelope?.at == null || body.length === 0)) return undefined;
  const payload = quietly(() => withEmbedded(readValue(body, rule?.content), rule?.embedded ?? []));
  if (payload === undefined) {
    throw fail('response-invalid', 'an answer as the specification describes it but it cannot be read');
  }
  const said = saidBy(operation, payload);
  refuseError(operation, said, fail);
  if (!rule) return undefined;
  const { violations, drift } = validate(await rule.validator(), payload);
  const [violation] = violations;
  if (violation) {
    const what = `${violation.instancePath} ${violation.message ?? violation.keyword}`.trimStart();
    throw fail('response-invalid', `a valid answer but ${what}`, said);
  }
  if (drift.length > 0) tell(onDrift, drift, { operation: name, status });
  const value = quietly(() => withExactIntegers(payload, rule, body));
  if (value === undefined) {
    throw fail('response-invalid', 'integers that can be read exactly but they cannot', said);
  }
  return unwrapped(value, { rule, operation, fail, said });
}

type Fail = (code: ApiErrorCode, text: string, said?: Said) => ApiError;
type Said = Pick<ApiErrorFacts, 'providerCode' | 'providerMessage' | 'answer' | 'isVerified'>;

function failure(answer: HttpAnswer, { name, now }: Reading): Fail {
  const { status } = answer;
  const retryAfter = headerOf(answer, 'retry-after');
  return (code, text, said = {}) =>
    new ApiError(code, `Expected ${text} (${name})`, {
      operation: name,
      status,
      requestId: requestIdOf(answer),
      retryAfterMs: retryAfterMs(typeof retryAfter === 'string' ? retryAfter : undefined, now),
      ...said,
    });
}

/** The code of what is wrong with the signature; undefined for an answer that is genuine, or need not be signed. */
async function authenticated(
  { status: _, headers, body, request }: HttpAnswer,
  { authenticate }: Reading,
): Promise<string | undefined> {
  if (!authenticate) return undefined;
  try {
    const outcome = await authenticate({ ...request, headers, body });
    return isWebhookError(outcome) ? outcome.code : undefined;
  } catch (error) {
    if (isWebhookError(error)) return error.code;
    throw error;
  }
}

function ruleFor({ answers }: Pick<Operation, 'answers'>, status: number): Answer | null | undefined {
  const names = [`${status}`, `${Math.floor(status / 100)}XX`, 'default'];
  const name = names.find((each) => Object.hasOwn(answers, each));
  return name === undefined ? undefined : answers[name];
}

function readValue(body: Uint8Array, content: 'json' | 'form' | 'xml' = 'json'): unknown {
  return content === 'json' ? JSON.parse(decodeUtf8(body)) : valueOfNode(readExactly(body, content));
}

/** What the envelope says, where there is one. */
function saidBy({ envelope }: Pick<Operation, 'envelope'>, answer: unknown): Said {
  const at = (pointer: string | null | undefined): unknown =>
    pointer == null ? undefined : valueAt(answer, parsePointer(pointer));
  const code = at(envelope?.code);
  const message = at(envelope?.message);
  return {
    answer,
    providerCode: isScalar(code) ? code : undefined,
    providerMessage: typeof message === 'string' ? message : undefined,
  };
}

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** `200` with `code: 500` is an error. */
function refuseError({ envelope }: Pick<Operation, 'envelope'>, said: Said, fail: Fail): void {
  if (envelope?.at == null) return;
  const told = valueAt(said.answer, parsePointer(envelope.at));
  if (!isScalar(told)) throw fail('response-invalid', `a code at ${envelope.at} but there is none`, said);
  if (envelope.success.some((each) => String(each) === String(told))) return;
  throw fail('refused-by-provider', `a success but it is none${codeOf(said)}`, said);
}

/** `, code "B0001"`: of a text that is no code, only that there is one. */
function codeOf({ providerCode }: Said): string {
  if (providerCode === undefined) return '';
  return /^[\w.:-]{1,40}$/.test(String(providerCode)) ? `, code "${providerCode}"` : ', and has a code';
}

function withExactIntegers(
  payload: unknown,
  rule: Exclude<Answer, { content: 'bytes' }>,
  body: Uint8Array,
): unknown {
  const { integers = {}, embedded = [], content = 'json' } = rule;
  const exactly = (): unknown => withEmbedded(exactValueOfNode(readExactly(body, content)), embedded, true);
  return Object.keys(integers).length === 0 ? payload : withIntegers(payload, integers, exactly);
}

function unwrapped(
  payload: unknown,
  { rule, operation, fail, said }: { rule: Answer; operation: Reading['operation']; fail: Fail; said: Said },
): unknown {
  const result = valueAt(payload, parsePointer(operation.envelope?.result ?? ''));
  if (rule.content !== 'bytes' && rule.hasResult && (result === undefined || result === null)) {
    throw fail('response-invalid', `a result at ${operation.envelope?.result} but there is none`, said);
  }
  return result;
}

/** Headers that carry what the provider calls a request, by custom: no standard names one. */
const requestIdHeaders = ['x-request-id', 'request-id', 'x-correlation-id', 'x-trace-id'];

function requestIdOf(answer: HttpAnswer): string | undefined {
  const found = requestIdHeaders
    .map((name) => headerOf(answer, name))
    .find((each) => typeof each === 'string');
  return typeof found === 'string' && /^[\x21-\x7e]{1,200}$/.test(found) ? found : undefined;
}

function quietly<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
