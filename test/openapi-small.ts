import { inspect } from '../generator/generate.ts';
import type { Channel, Model } from '../generator/model.ts';
import type { Operation } from '../generator/model-api.ts';
import { SpecificationError } from '../generator/problem.ts';
import { type Files, withFolder } from './document.ts';

/** The smallest OpenAPI document that generates without a warning, with a webhook and an operation: what cases are changes of. */
export const smallestOpenapi = `openapi: 3.1.1
info: { title: Small, version: '1' }
servers: [{ url: 'https://api.example.com' }]
paths:
  /orders/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    put:
      operationId: changeOrder
      security: [{ key: [] }]
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Order' }
      responses:
        '200':
          description: Changed.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Order' }
webhooks:
  paid:
    post:
      operationId: paid
      security: [{ sign: [] }]
      x-idempotency-key: [payload /id]
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Paid' }
            example: { type: paid, id: p-1 }
      responses:
        '200': { description: Accepted. }
        '401': { description: Refused. }
        '503': { description: Later. }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: x-key }
    sign:
      type: apiKey
      in: header
      name: x-sign
      x-signature:
        at: header x-sign
        algorithm: hmac-sha256
        encoding: hex
        message: '{body}'
  schemas:
    Order:
      type: object
      properties:
        id: { type: string }
    Paid:
      type: object
      required: [type, id]
      properties:
        type: { const: paid }
        id: { type: string }
`;

/** How deliveries are signed, where it is not what a case is about. */
const components = `
components:
  securitySchemes:
    sign:
      type: apiKey
      in: header
      name: x-sign
      x-signature: { at: header x-sign, algorithm: hmac-sha256, encoding: hex, message: '{body}' }
`;

/** What a webhook needs, where it is not what a case is about. */
export const usual = `security: [{ sign: [] }], x-idempotency-key: [payload /id], responses: { '200': { description: '' }, '401': { description: '' }, '503': { description: '' } }`;
export const body = `requestBody: { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } }`;

/** An OpenAPI document with this in it. */
export function openapi(text: string, version = '3.1.1'): string {
  const head = `openapi: ${version}\ninfo: { title: Small, version: '1' }\n`;
  const isNeeded = text.includes('sign') && !text.includes('components:');
  return head + text + (isNeeded ? components : '');
}

/** A document of one path, with one operation. */
export const call = (operation: string, more = ''): string =>
  `paths:\n  /orders:\n    post: { responses: { default: { description: '' } }, ${operation} }\n${more}`;

export async function modelOf(files: string | Files): Promise<Model> {
  const given = typeof files === 'string' ? { 'openapi.yaml': files } : files;
  const { model } = await withFolder(given, inspect);
  return { ...model, documents: model.documents.map((file) => file.replace(/^.*\//, '')), bundled: {} };
}

export async function channelsOf(files: string | Files): Promise<readonly Channel[]> {
  return (await modelOf(files)).channels;
}

export async function operationsOf(files: string | Files): Promise<readonly Operation[]> {
  return (await modelOf(files)).api?.operations ?? [];
}

/** What is told of a specification: code, message and the line that is shown. */
export async function toldOf(files: string | Files): Promise<string[]> {
  const given = typeof files === 'string' ? { 'openapi.yaml': files } : files;
  const found = await withFolder(given, inspect).catch((error: unknown) => {
    if (!(error instanceof SpecificationError)) throw error;
    return error;
  });
  const problems = found instanceof SpecificationError ? found.problems : found.warnings;
  return problems.map(({ code, message, place }) => `${code} ${message} @ ${place.text.trim()}`);
}

/** A security scheme of each kind. */
export const everyScheme = `components:
  securitySchemes:
    sign: { type: http, scheme: x, x-signature: { at: header s, algorithm: hmac-sha1, encoding: hex, message: '{body}' } }
    other: { type: http, scheme: x, x-signature: { at: header o, algorithm: hmac-sha1, encoding: hex, message: '{body}' } }
    key: { type: apiKey, in: header, name: x-key, x-response-signature: { at: header s, algorithm: hmac-sha1, encoding: hex, message: '{body}' } }
    digest: { type: http, scheme: digest }
    oauth: { type: oauth2, flows: {} }
    oidc: { type: openIdConnect, openIdConnectUrl: https://example.com }
    tls: { type: mutualTLS }
`;

export interface ToldCase {
  readonly name: string;
  readonly given: string;
  /** Codes, and what they are about, of all but what is unused. */
  readonly want: readonly string[];
}

/** `not-covered servers`, `channel-mixed The webhooks of …` */
export async function shortOf(document: string): Promise<string[]> {
  const told = await toldOf(document);
  return told
    .filter((line) => !line.startsWith('component-unused'))
    .map((line) => line.split(' @ ', 1)[0]!.replace(/Nothing is generated from `(.*)`( here)?$/, '$1'));
}
