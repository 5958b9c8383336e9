/** Stands in for a provider on loopback: made of the same Model as the client that calls it. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import {
  createVerifier,
  everyReading,
  type Headers,
  isWebhookError,
  parseRecipe,
  type Readings,
  type Recipe,
  sign,
  type SignedRequest,
} from '@hookwright/runtime';
import { validate, type Validator } from '@hookwright/runtime/validation';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Model } from '../generator/model.ts';
import type { Operation, Parameter } from '../generator/model-api.ts';
import { keysFor } from './runtime/test-keys.ts';

/** A request that arrived, and everything that is wrong with it. */
export interface Arrived {
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Buffer;
  readonly problems: string[];
}

export interface StandIn {
  /** What the client is given as `baseUrl`. */
  readonly url: string;
  readonly arrived: Arrived[];
  close(): Promise<void>;
}

export interface StandInOptions {
  readonly model: Model;
  /** The compiled validator of a schema, by its file. */
  readonly validatorOf: (file: string) => Promise<Validator>;
  /** What of the server's path stands before the paths of the operations. */
  readonly prefix?: string;
}

/**
 * What a client needs to call a stand-in: keys that are made for it, and the first candidate of every axis. A stand-in takes
 * those of the index 0.
 */
export function optionsFor({ api }: Model, index = 0): Record<string, unknown> {
  const { signatures, credentials } = api!;
  const readings = Object.fromEntries(signatures.flatMap(({ recipe }) => Object.entries(readingsOf(recipe))));
  const keys = signatures.flatMap(({ name, recipe }) =>
    'verifier' in recipe ? [] : [[name, keysFor(schemeOf(recipe), index).sender] as const],
  );
  const response = signatures.map((each) => each.response).find((each) => each !== null);
  return {
    ...(keys[0] ? { key: keys[0][1], keys: Object.fromEntries(keys) } : {}),
    ...(keys.length < signatures.length ? { signer: (request: SignedRequest) => request } : {}),
    ...(Object.keys(readings).length > 0 ? { readings } : {}),
    credentials: Object.fromEntries(credentials.map(({ name }) => [name, `credential-${name}`])),
    ...(response && !('verifier' in response)
      ? { responses: { keys: [keysFor(schemeOf(response), 0).receiver], readings: readingsOf(response) } }
      : {}),
  };
}

const schemeOf = (recipe: Recipe) => parseRecipe(recipe, readingsOf(recipe)).schemes[0];

const readingsOf = (recipe: Recipe | { readonly verifier: string }): Readings =>
  'verifier' in recipe ? {} : everyReading(recipe)[0]!;

export async function standIn({ model, validatorOf, prefix = '' }: StandInOptions): Promise<StandIn> {
  const arrived: Arrived[] = [];
  const checks = new Map<Parameter, ValidateFunction>();
  const server = createServer((incoming, response) => {
    void buffer(incoming).then(async (body) => {
      const request = await inspect(incoming, body);
      arrived.push(request);
      const { status, headers, body: answer } = answerTo(request);
      response.writeHead(status, headers as Record<string, string>).end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin + prefix,
    arrived,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function inspect(
    { method = '', url = '', headers }: IncomingMessage,
    body: Buffer,
  ): Promise<Arrived> {
    const beneath = url.startsWith(prefix) ? url.slice(prefix.length) : undefined;
    const found = beneath === undefined ? undefined : findOperation(model, method, beneath);
    const problems: string[] = [];
    if (!found) return { operation: undefined, method, url, headers, body, problems: ['no such operation'] };
    const { operation, path } = found;
    problems.push(...checkSignature(operation, signedRequest({ method, url: beneath!, headers, body })));
    problems.push(...credentialsMissing(operation, headers, beneath!));
    problems.push(...checkParameters(operation, { path, url: beneath!, headers }));
    problems.push(...(await checkBody(operation, body, headers)));
    return { operation: operation.name, method, url, headers, body, problems };
  }

  function signedRequest(request: Omit<SignedRequest, 'publicUrl'>): SignedRequest {
    return { ...request, publicUrl: origin + request.url.replace(/\?.*$/, ''), serverUrl: origin + prefix };
  }

  function checkSignature(operation: Operation, request: SignedRequest): string[] {
    const recipe = model.api!.signatures.find(({ name }) => name === operation.signature)?.recipe;
    if (!recipe || 'verifier' in recipe) return [];
    const parsed = parseRecipe(recipe, readingsOf(recipe));
    try {
      const { content } = operation.body ?? {};
      createVerifier(parsed, [keysFor(parsed.schemes[0], 0).receiver], content ? { content } : {})(request);
      return [];
    } catch (error) {
      return [isWebhookError(error) ? error.code : String(error)];
    }
  }

  function credentialsMissing({ credentials }: Operation, headers: Headers, url: string): string[] {
    return credentials.flatMap((name) => {
      const credential = model.api!.credentials.find((each) => each.name === name)!;
      const wanted = `credential-${name}`;
      const given = {
        header: headers[credential.parameter.toLowerCase()] === wanted,
        query: new URLSearchParams(url.split('?')[1]).get(credential.parameter) === wanted,
        cookie: String(headers.cookie).includes(`${credential.parameter}=${wanted}`),
        bearer: headers.authorization === `Bearer ${wanted}`,
        basic: headers.authorization === `Basic ${Buffer.from(wanted).toString('base64')}`,
      };
      return given[credential.in] ? [] : [`credential ${name}`];
    });
  }

  function checkParameters(
    { parameters }: Operation,
    { path, url, headers }: { path: Record<string, string>; url: string; headers: Headers },
  ): string[] {
    const query = new URLSearchParams(url.split('?')[1]);
    return parameters.flatMap((parameter) => {
      const { name, required } = parameter;
      const value = {
        path: path[name],
        query: query.get(name) ?? undefined,
        header: headers[name.toLowerCase()] as string | undefined,
        cookie: undefined,
      }[parameter.in];
      if (value === undefined) return required ? [`${parameter.in} ${name} is missing`] : [];
      return isValid(parameter, value) ? [] : [`${parameter.in} ${name} is invalid: ${value}`];
    });
  }

  /** A text is what its schema says, if any way of reading it is. */
  function isValid(parameter: Parameter, text: string): boolean {
    const check = checks.get(parameter) ?? compiled(parameter);
    checks.set(parameter, check);
    return check({ value: text }) || check({ value: text.split(',') });
  }

  function compiled({ schema }: Parameter): ValidateFunction {
    const named = JSON.stringify(schema).includes('"#/schemas/')
      ? Object.fromEntries(model.schemas.map((each) => [each.name, each.schema]))
      : {};
    return new Ajv2020({ strict: false, validateFormats: false, coerceTypes: 'array' }).compile({
      properties: { value: schema },
      schemas: named,
    });
  }

  async function checkBody({ body }: Operation, bytes: Buffer, headers: Headers): Promise<string[]> {
    if (!body) return bytes.length > 0 ? ['a body that nobody asked for'] : [];
    if (bytes.length === 0) return body.required ? ['no body'] : [];
    const type = String(headers['content-type']).replace(/;.*$/, '');
    const wrongType = type === body.mediaType.replace(/;.*$/, '') ? [] : [`content type ${type}`];
    if (body.content !== 'json') return wrongType;
    const validator = await validatorOf(model.schemas.find(({ name }) => name === body.payload)!.file);
    const { violations, drift } = validate(validator, JSON.parse(bytes.toString()));
    return [
      ...wrongType,
      ...violations.map(({ instancePath, message }) => `${instancePath} ${message}`),
      ...drift.filter(({ kind }) => kind === 'unknown-field').map(({ pointer }) => `${pointer} is unknown`),
    ];
  }

  function answerTo({ operation: name, method, url, problems }: Arrived) {
    const operation = model.api!.operations.find((each) => each.name === name);
    if (!operation || problems.length > 0) return { status: 400, headers: {}, body: problems.join('\n') };
    const response = operation.responses.find(({ status }) => status.startsWith('2'));
    const status = Number(response?.status.replace('XX', '00') ?? 200);
    if (!response?.mediaType) return { status, headers: {}, body: '' };
    const plain = {
      method,
      url: url.slice(prefix.length),
      headers: { 'content-type': response.mediaType },
      body: Buffer.from(JSON.stringify(response.samples[0]?.value ?? {})),
    };
    const recipe = model.api!.signatures.find((each) => each.name === operation.signature)?.response;
    if (!recipe || 'verifier' in recipe) return { ...plain, status };
    const parsed = parseRecipe(recipe, readingsOf(recipe));
    const signed = sign(parsed, keysFor(parsed.schemes[0], 0).sender, {
      ...signedRequest(plain),
      headers: { ...plain.headers, ...headersSigned(parsed) },
    });
    return { status, headers: signed.headers, body: signed.body };
  }
}

/** Values for the headers that the signature of an answer covers. */
function headersSigned({ schemes }: ReturnType<typeof parseRecipe>): Record<string, string> {
  const lines = schemes[0]!.message?.lines.flat() ?? [];
  return Object.fromEntries(
    lines.flatMap((part) => (part.from === 'header' ? [[part.name, `${part.name}-of-the-answer`]] : [])),
  );
}

/** The operation of a request, with the values in its path: of several the one with the fewest parameters. */
function findOperation(
  { api }: Model,
  method: string,
  url: string,
): { operation: Operation; path: Record<string, string> } | undefined {
  const [target] = url.split('?');
  const candidates = [...api!.operations].sort((a, b) => braces(a.path) - braces(b.path));
  for (const operation of candidates) {
    const names = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!);
    const form = operation.path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^{}]+\}/g, '([^/]+)');
    const match = new RegExp(`^${form}$`).exec(target!);
    if (operation.method !== method || !match) continue;
    const values = match.slice(1).map(decodeURIComponent);
    return { operation, path: Object.fromEntries(names.map((name, index) => [name, values[index]!])) };
  }
  return undefined;
}

const braces = (path: string): number => path.split('{').length;
