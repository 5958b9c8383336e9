import { makeCalls } from './client-calls.ts';
import { nameCalls, typeNameOf } from './client-types.ts';
import { type ClientExample, exampleOf, signedMember } from './client-example.ts';
import { hasResult } from './client-results.ts';
import { isObject, type Json, pointerSteps } from './json.ts';
import type { Model } from './model.ts';
import type { Api, Operation, Parameter, Response } from './model-api.ts';
import { literal } from './text.ts';

/** What is made of the operations of an API. */
export interface EmittedClient {
  /** Types of what each operation takes and answers. */
  readonly types: string;
  /** True where a result is a part of an answer. */
  readonly hasPaths: boolean;
  /** True where a type of ours is named, by the types of calls or by those of results. */
  readonly typesNamePayloads: boolean;
  readonly namesPayloads: boolean;
  /** What the README shows. */
  readonly example: ClientExample;
  readonly operations: readonly EmittedOperation[];
}

/** An operation as the templates need it. */
export interface EmittedOperation {
  readonly name: string;
  readonly doc: string;
  /** The first line of what is said about it: for tables. */
  readonly summary: string;
  /** `POST /v1/payments` */
  readonly place: string;
  readonly deprecated: boolean;
  /** What the names of its types begin with. */
  readonly type: string;
  /** The member of the body that the signature is put into; null where that is another place. */
  readonly signed: string | null;
  /** The function that makes the request. */
  readonly send: string;
  /** False where a call may be made with nothing. */
  readonly needsCall: boolean;
  /** The type of what a call resolves to. */
  readonly result: string;
  /** The rest, as data. */
  readonly servers: readonly string[] | null;
  readonly credentials: readonly string[];
  readonly signature: string | null;
  readonly idempotent: boolean;
  readonly parameters: readonly { readonly place: string; readonly rules: Readonly<Record<string, Json>> }[];
  readonly body: (EmittedPayload & { readonly required: boolean }) | null;
  readonly envelope: Operation['envelope'];
  readonly answers: readonly {
    readonly status: string;
    readonly answer: (EmittedPayload & { readonly hasResult: boolean }) | null;
  }[];
}

/** A body: what stands beside its validator. */
interface EmittedPayload {
  /** Null for JSON, which is what nothing is said of. */
  readonly content: string | null;
  readonly embedded: readonly string[] | null;
  readonly integers: Readonly<Record<string, Json>> | null;
  /** The file of its validator; null for bytes. */
  readonly validator: string | null;
}

/** Model → the client of its API; null where there is nothing to call. */
export async function emitClient(model: Model): Promise<EmittedClient | null> {
  const { api, schemas } = model;
  if (!api || api.operations.length === 0) return null;
  const calls = await makeCalls(model, api.operations);
  const { types, sends } = await nameCalls(calls, schemas);
  const operations = api.operations.map((operation) => ({
    ...viewOf(operation, api, model),
    send: sends.get(operation)!,
  }));
  return {
    types,
    hasPaths: operations.some(({ result }) => result.includes('Result<')),
    typesNamePayloads: /\bpayloads\.\p{ID_Start}/u.test(types),
    namesPayloads: operations.some(({ result }) => result.includes('payloads.')),
    example: exampleOf(api),
    operations,
  };
}

function viewOf(operation: Operation, api: Api, model: Model): Omit<EmittedOperation, 'send'> {
  const { name, doc, summary, method, path, deprecated, body, envelope, responses } = operation;
  const { credentials, signature, idempotent } = operation;
  const servers = operation.servers.map(({ url }) => url);
  const isUsual = literal(servers) === literal(api.servers.map(({ url }) => url));
  const parameters = operation.parameters.filter((each) => each.in !== 'cookie');
  const answers = responses.filter(({ status }) => /^(2|default$)/.test(status));
  return {
    name,
    doc,
    summary,
    place: `${method} ${path}`,
    deprecated,
    type: typeNameOf(operation),
    signed: signedMember(operation, api),
    needsCall:
      (body?.required ?? false) ||
      parameters.some((each) => each.in !== 'header' && ruleOf(each) === 'required'),
    result: resultType(answers, operation),
    servers: isUsual ? null : servers,
    credentials,
    signature,
    idempotent,
    parameters: ['path', 'query', 'header'].flatMap((place) => {
      const own = parameters.filter((each) => each.in === place);
      const rules = own.map((each): [string, Json] => [each.name, ruleOf(each)]);
      if (rules.length === 0) return [];
      return [{ place: place === 'header' ? 'headers' : place, rules: Object.fromEntries(rules) }];
    }),
    body: body && { ...payloadOf(body, model), required: body.required },
    envelope,
    answers: answers.map((response) => ({
      status: response.status,
      answer:
        response.payload === null
          ? null
          : {
              ...payloadOf({ ...response, payload: response.payload }, model),
              hasResult: hasResult(response.payload, envelope?.result ?? '', model),
            },
    })),
  };
}

/** Where a parameter that must be there has one value, the client knows it. */
function ruleOf({ fill, required, schema }: Parameter): Json {
  if (fill !== null) return { fill };
  const only = isObject(schema) ? schema.const : undefined;
  if (required && (typeof only === 'string' || typeof only === 'number' || typeof only === 'boolean'))
    return { value: `${only}` };
  return required ? 'required' : 'optional';
}

function payloadOf(
  {
    content,
    embedded,
    integers,
    payload,
  }: Pick<Response, 'content' | 'embedded' | 'integers'> & { payload: string },
  { schemas }: Model,
): EmittedPayload {
  if (content === null) return { content: 'bytes', embedded: null, integers: null, validator: null };
  return {
    content: content === 'json' ? null : content,
    embedded: embedded.length > 0 ? embedded : null,
    integers: Object.keys(integers).length > 0 ? integers : null,
    validator: schemas.find(({ name }) => name === payload)!.file,
  };
}

/** What a call resolves to, of each answer that is a success: what stands at the envelope's path, or all of it. */
function resultType(answers: readonly Response[], { envelope }: Operation): string {
  const explicit = answers.filter(({ status }) => status !== 'default');
  const counted = explicit.length > 0 ? explicit : answers;
  const path = pointerSteps(envelope?.result ?? '');
  const types = counted.map(({ payload, content }) => {
    if (payload === null) return 'undefined';
    if (content === null) return 'Uint8Array';
    return path.length === 0 ? `payloads.${payload}` : `Result<payloads.${payload}, ${literal(path)}>`;
  });
  return [...new Set(types)].join(' | ') || 'undefined';
}
