import { type Case, changed } from '../../document.ts';

const main = (text: string): Case['files'] => ({ 'asyncapi.yaml': text });
const paid = "$ref: '#/components/messages/paid' }";
/** The smallest document, of which one message stands somewhere else. */
const pointingTo = (ref: string): Case['files'] => main(changed([paid, `$ref: '${ref}' }`]));
const shown = (ref: string): string => `paid: { $ref: '${ref}' }`;

/** References that lead nowhere, or only back. */
export const badReferences: Case[] = [
  {
    name: 'a reference to nothing',
    files: pointingTo('#/components/messages/piad'),
    want: [
      [
        'reference-missing',
        shown('#/components/messages/piad'),
        'did you mean "#/components/messages/paid"?',
      ],
    ],
  },
  {
    name: 'a reference to nothing like it',
    files: pointingTo('#/components/messages/x'),
    want: [['reference-missing', shown('#/components/messages/x'), 'write what it should lead to']],
  },
  {
    name: 'a reference into nothing',
    files: pointingTo('#/components/none/paid'),
    want: [['reference-missing', shown('#/components/none/paid'), 'correct it']],
  },
  {
    name: 'a reference to an inherited name',
    files: pointingTo('#/components/messages/constructor'),
    want: [['reference-missing', shown('#/components/messages/constructor'), 'correct it']],
  },
  {
    name: 'a reference to a name without a slash',
    files: pointingTo('#paid'),
    want: [['reference-missing', shown('#paid'), 'correct it']],
  },
  {
    name: 'a reference to no file',
    files: pointingTo('./none.yaml#/paid'),
    want: [['reference-missing', shown('./none.yaml#/paid'), 'correct it']],
  },
  {
    name: 'a reference to nothing in a file',
    files: { ...pointingTo('./parts.yaml#/piad'), 'parts.yaml': 'paid: {}' },
    want: [['reference-missing', shown('./parts.yaml#/piad'), 'did you mean "./parts.yaml#/paid"?']],
  },
  {
    name: 'a field named messages that refers to nothing',
    files: main(
      changed([
        'type: { const: paid }',
        "messages: { $ref: '#/components/schemas/None' }\n        type: { const: paid }",
      ]),
    ),
    want: [['reference-missing', "messages: { $ref: '#/components/schemas/None' }", 'correct it']],
  },
  {
    name: 'an operation named default that refers to nothing',
    files: main(changed(['receivePayments:', 'default:'], ['#/channels/payments', '#/channels/none'])),
    want: [['reference-missing', "channel: { $ref: '#/channels/none' }", 'correct it']],
  },
  {
    name: 'a reference to itself',
    files: main(
      changed(['    Refunded:\n', "    Loop: { $ref: '#/components/schemas/Loop' }\n    Refunded:\n"]),
    ),
    want: [['reference-circular', "Loop: { $ref: '#/components/schemas/Loop' }", 'content']],
  },
  {
    name: 'two references to each other',
    files: main(
      changed([
        '    Refunded:\n',
        "    A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }\n    Refunded:\n",
      ]),
    ),
    want: [
      ['reference-circular', "A: { $ref: '#/components/schemas/B' }", 'content'],
      ['reference-circular', "B: { $ref: '#/components/schemas/A' }", 'content'],
    ],
  },
  {
    name: 'a schema that is only a part of itself',
    files: main(
      changed(
        [
          'type: { const: paid }',
          "loop: { $ref: '#/components/schemas/Loop' }\n        type: { const: paid }",
        ],
        ['    Refunded:\n', "    Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }] }\n    Refunded:\n"],
      ),
    ),
    want: [['reference-circular', "Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }] }", 'content']],
  },
  {
    name: 'two files that are parts of each other',
    files: {
      ...pointingTo('./a.yaml#/m'),
      'a.yaml': "m: { tags: [{ $ref: './b.yaml#/m' }] }",
      'b.yaml': "m: { tags: [{ $ref: './a.yaml#/m' }] }",
    },
    want: [['reference-circular', "m: { tags: [{ $ref: './a.yaml#/m' }] }", 'content']],
  },
  {
    name: 'too many files',
    files: {
      ...pointingTo('./a0.yaml'),
      ...Object.fromEntries(
        Array.from({ length: 101 }, (_, file) => [`a${file}.yaml`, `$ref: './a${file + 1}.yaml'`]),
      ),
    },
    want: [['document-too-complex', /^\$ref/, 'point to shared parts']],
  },
];
