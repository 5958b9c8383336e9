import { type Case, changed } from '../../document.ts';

const paid = "paid: { $ref: '#/components/messages/paid' }";
const pointingTo = (ref: string): string => changed([paid, `paid: { $ref: '${ref}' }`]);

/** References that would read what is not the provider's, or call somebody. All of them are refused unread. */
export const badOutside: Case[] = [
  ...[
    'https://example.com/parts.yaml#/paid',
    'http://127.0.0.1:1/parts.yaml',
    'HTTP://127.0.0.1:1/parts.yaml',
    'file:///etc/hostname',
    'data:application/json,{}',
    'npm:left-pad',
    '//example.com/parts.yaml',
    '/etc/hostname',
    '/asyncapi.yaml#/components/messages/paid',
    'C:/parts.yaml',
    'c:parts.yaml',
    '\\\\host\\share\\parts.yaml',
    'sub\\..\\..\\parts.yaml',
    '..',
    '../outside.yaml#/paid',
    './sub/../../outside.yaml',
    'sub/./.././../outside.yaml',
  ].map((ref): Case => ({
    name: `a reference to ${ref}`,
    files: { 'asyncapi.yaml': pointingTo(ref) },
    want: [['reference-outside', `paid: { $ref: '${ref}' }`, 'copy the file into the folder']],
  })),
  {
    name: 'a link to a file',
    files: { 'asyncapi.yaml': pointingTo('./link.yaml'), 'link.yaml': { link: '/etc/hostname' } },
    want: [['reference-outside', "paid: { $ref: './link.yaml' }", 'copy']],
  },
  {
    name: 'a link to a folder',
    files: { 'asyncapi.yaml': pointingTo('./link/hostname'), link: { link: '/etc' } },
    want: [['reference-outside', "paid: { $ref: './link/hostname' }", 'copy']],
  },
  {
    name: 'a link to the folder above',
    files: {
      'asyncapi.yaml': pointingTo('./link/outside.yaml'),
      link: { link: '..' },
      '../outside.yaml': '{}',
    },
    want: [['reference-outside', "paid: { $ref: './link/outside.yaml' }", 'copy']],
  },
  {
    name: 'a document that is a link',
    files: { 'asyncapi.yaml': { link: '/etc/hostname' } },
    want: [['reference-outside', '', 'copy']],
  },
  {
    name: 'a file of the folder that leads out of it',
    files: {
      'asyncapi.yaml': pointingTo('./sub/parts.yaml#/paid'),
      'sub/parts.yaml': "paid: { payload: { $ref: '../../outside.yaml' } }",
    },
    want: [['reference-outside', "paid: { payload: { $ref: '../../outside.yaml' } }", 'copy']],
  },
  {
    name: 'a field named messages that leads out',
    files: {
      'asyncapi.yaml': changed([
        'type: { const: paid }',
        "messages: { $ref: 'http://127.0.0.1:1/x' }\n        type: { const: paid }",
      ]),
    },
    want: [['reference-outside', "messages: { $ref: 'http://127.0.0.1:1/x' }", 'copy']],
  },
  {
    name: 'an operation named default that leads out',
    files: {
      'asyncapi.yaml': changed(
        ['receivePayments:', 'default:'],
        ["{ $ref: '#/components/securitySchemes/sign' }", "{ $ref: '../outside.yaml' }"],
      ),
    },
    want: [['reference-outside', "security: [{ $ref: '../outside.yaml' }]", 'copy']],
  },
];
