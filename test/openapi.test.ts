import { expect, test } from 'vitest';
import type { Model } from '../generator/model.ts';
import { modelOf } from './openapi-small.ts';

const tiny = `
openapi: 3.1.1
info:
  title: Tiny
  version: '1'
  description: All of it.
  x-sources: { page: { title: The page } }
servers: [{ url: 'https://api.example.com/v1', description: Live. }]
security: [{ key: [], sign: [] }]
x-envelope: { code: /code, success: [0], message: /msg, result: /data }
x-undocumented: [{ title: Close an account, tag: Accounts, method: POST }]
paths:
  /orders/{id}:
    summary: Orders.
    parameters: [{ name: id, in: path, required: true, schema: { type: string }, example: o-1 }]
    post:
      operationId: change-order
      summary: Changes an order
      description: At once.
      tags: [Orders]
      deprecated: true
      x-idempotent: true
      parameters: [{ name: x-time, in: header, x-fill: unix-seconds, schema: { type: integer } }]
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Change' }
            examples: { half: { value: { amount: 1 } } }
      responses:
        '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Answer' } } } }
        4XX: { description: Refused. }
      callbacks:
        changed:
          '{$request.body#/url}':
            post:
              summary: An order was changed
              security: [{ sign: [] }]
              x-idempotency-key: [payload /order]
              x-retry: { every: 5m, limit: 3 }
              parameters: [{ name: X-Id, in: header, schema: { type: string, examples: [i-1] }, description: An id. }]
              requestBody:
                content:
                  application/json: { schema: { $ref: '#/components/schemas/Change' }, example: { amount: 2, order: o-1 } }
              responses:
                '202': { description: '', content: { text/plain: { schema: { const: OK } } } }
                '403': { description: '' }
                '500': { description: '' }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: x-key, description: Yours. }
    sign:
      type: apiKey
      in: header
      name: x-sign
      x-signature: { at: header x-sign, algorithm: hmac-sha256, encoding: hex, message: '{body}' }
      x-response-signature: { at: header x-sign, algorithm: hmac-sha256, encoding: hex, message: '{body}{path}' }
  schemas:
    Change:
      type: object
      properties:
        amount: { type: integer, x-evidence: { level: example, source: page, note: In one example. } }
        order: { type: string }
        pin: { type: string, x-sensitive: true }
    Answer:
      type: object
      properties: { code: { type: integer }, msg: { type: string }, data: { type: integer, format: int64, x-int64: bigint } }
`;

const recipe = { at: 'header x-sign', algorithm: 'hmac-sha256', encoding: 'hex', message: '{body}' } as const;
const servers = [{ url: 'https://api.example.com/v1', doc: 'Live.' }];
const change = { payload: 'Change', sensitive: ['/pin'], embedded: [], integers: {} };
const plain = { style: 'simple', explode: false, doc: '' };

test('a document, and the whole of its Model', async () => {
  expect(await modelOf(tiny)).toEqual({
    provider: 'small',
    title: 'Tiny',
    version: '1',
    description: 'All of it.',
    documents: ['openapi.yaml'],
    sources: [{ name: 'page', title: 'The page', url: null, version: null }],
    evidence: [
      {
        document: 'openapi.yaml',
        pointer: '/components/schemas/Change/properties/amount',
        level: 'example',
        note: 'In one example.',
        ask: '',
        sources: ['page'],
      },
    ],
    signatures: [{ name: 'sign', doc: '', recipe }],
    channelsBy: null,
    channels: [
      {
        name: 'changed',
        doc: 'An order was changed\n\nSent to `{$request.body#/url}` of the request that asks for it.',
        method: 'POST',
        address: null,
        content: 'json',
        signature: 'sign',
        signsUrl: false,
        messageName: null,
        acknowledgements: {
          accepted: { status: 202, headers: { 'content-type': 'text/plain' }, body: 'OK' },
          refused: { status: 403, headers: {}, body: '' },
          later: { status: 500, headers: {}, body: '' },
        },
        retry: { every: '5m', limit: 3 },
        headers: [{ name: 'X-Id', doc: 'An id.', sample: 'i-1' }],
        messages: [
          {
            name: 'changed',
            doc: 'An order was changed',
            summary: 'An order was changed',
            idempotencyKey: ['payload /order'],
            volatile: [],
            order: null,
            orderDoc: '',
            confirm: null,
            unsigned: [],
            validator: 'change',
            answer: null,
            sample: { amount: 2, order: 'o-1' },
            ...change,
          },
        ],
      },
    ],
    api: {
      title: 'Tiny',
      servers,
      credentials: [{ name: 'key', doc: 'Yours.', in: 'header', parameter: 'x-key' }],
      signatures: [{ name: 'sign', doc: '', recipe, response: { ...recipe, message: '{body}{path}' } }],
      operations: [
        {
          name: 'changeOrder',
          at: '/paths/~1orders~1{id}/post',
          doc: 'Changes an order\n\nAt once.\n\nOrders.',
          summary: 'Changes an order',
          tags: ['Orders'],
          deprecated: true,
          method: 'POST',
          path: '/orders/{id}',
          servers,
          parameters: [
            {
              ...plain,
              name: 'id',
              in: 'path',
              required: true,
              schema: { type: 'string' },
              fill: null,
              sample: 'o-1',
            },
            {
              ...plain,
              name: 'x-time',
              in: 'header',
              required: false,
              schema: { type: 'integer' },
              fill: 'unix-seconds',
            },
          ],
          body: {
            mediaType: 'application/json',
            content: 'json',
            required: true,
            samples: [{ name: 'half', value: { amount: 1 } }],
            ...change,
          },
          responses: [
            {
              status: '200',
              doc: 'Done.',
              mediaType: 'application/json',
              content: 'json',
              payload: 'Answer',
              samples: [],
              sensitive: [],
              embedded: [],
              integers: { '/data': 'bigint' },
            },
            {
              status: '4XX',
              doc: 'Refused.',
              mediaType: null,
              content: null,
              payload: null,
              samples: [],
              sensitive: [],
              embedded: [],
              integers: {},
            },
          ],
          credentials: ['key'],
          signature: 'sign',
          envelope: { at: '/code', success: [0], code: '/code', message: '/msg', result: '/data' },
          idempotent: true,
        },
      ],
    },
    undocumented: [
      {
        title: 'Close an account',
        summary: '',
        tag: 'Accounts',
        method: 'POST',
        url: null,
        note: '',
        channel: null,
      },
    ],
    isStrict: false,
    schemas: [
      {
        name: 'Answer',
        file: 'answer',
        schema: {
          type: 'object',
          properties: {
            code: { type: 'integer' },
            msg: { type: 'string' },
            data: { type: 'integer', format: 'int64', 'x-int64': 'bigint' },
          },
        },
      },
      {
        name: 'Change',
        file: 'change',
        schema: {
          type: 'object',
          properties: {
            amount: { type: 'integer', description: 'Seen in examples only: In one example.' },
            order: { type: 'string' },
            pin: {
              type: 'string',
              'x-sensitive': true,
              description: 'Sensitive: it must not be printed.',
            },
          },
        },
      },
    ],
    bundled: {},
  } satisfies Model);
});
