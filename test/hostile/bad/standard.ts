import { type Case, changed } from '../../document.ts';

const main = (text: string): Case['files'] => ({ 'asyncapi.yaml': text });

/** What the standard or an extension does not allow. */
export const badStandard: Case[] = [
  {
    name: 'AsyncAPI 2',
    files: main(changed(['asyncapi: 3.0.0', 'asyncapi: 2.6.0'])),
    want: [['version-unsupported', 'asyncapi: 2.6.0', '3.0.0 or 3.1.0']],
  },
  {
    name: 'no version',
    files: main(changed(['asyncapi: 3.0.0', 'openapi: 3.1.0'])),
    want: [['version-unsupported', 'openapi: 3.1.0', '3.0.0 or 3.1.0']],
  },
  { name: 'an empty document', files: main(''), want: [['version-unsupported', '', 'set `asyncapi`']] },
  {
    name: 'a list',
    files: main('- asyncapi: 3.0.0'),
    want: [['version-unsupported', '- asyncapi: 3.0.0', 'set `asyncapi`']],
  },
  {
    name: 'a key with a typing error',
    files: main(changed(['    action: receive', '    acton: receive'])),
    want: [
      ['standard-violated', 'receivePayments:', 'AsyncAPI specification'],
      ['standard-violated', 'acton: receive', 'AsyncAPI specification'],
    ],
  },
  {
    name: 'a value of another type',
    files: main(changed(["version: '1'", 'version: 1'])),
    want: [['standard-violated', 'info: { title: Small, version: 1 }', 'AsyncAPI specification']],
  },
  {
    name: 'a schema under a name that the standard does not look at',
    files: main(
      changed(
        [
          'type: { const: paid }',
          "odd: { $ref: '#/components/schemas/odd name' }\n        type: { const: paid }",
        ],
        ['    Refunded:\n', "    odd name: { minimum: 'PWN1()' }\n    Refunded:\n"],
      ),
    ),
    want: [['standard-violated', "odd name: { minimum: 'PWN1()' }", 'AsyncAPI specification']],
  },
  {
    name: 'an extension that is misspelt',
    files: main(
      changed([
        'x-idempotency-key: [payload /id]',
        'x-idempotency-key: [payload /id]\n    x-rety: { every: 5m, limit: 3 }',
      ]),
    ),
    want: [['extension-unknown', 'x-rety: { every: 5m, limit: 3 }', 'did you mean `x-retry`?']],
  },
  {
    name: 'an extension of somebody else',
    files: main(changed(["version: '1' }", "version: '1', x-internal-number: 7 }"])),
    want: [['extension-unknown', /^info: /, 'keep it as a note']],
  },
  {
    name: 'a value that an extension does not have',
    files: main(changed(['[payload /id]', 'payload /id'])),
    want: [['extension-invalid', 'x-idempotency-key: payload /id', 'specs/README.md']],
  },
  {
    name: 'an algorithm that nobody has',
    files: main(changed(['hmac-sha256', 'hmac-sha257'])),
    want: [['extension-invalid', 'algorithm: hmac-sha257', 'x-signature']],
  },
  {
    name: 'an extension at another place',
    files: main(changed(['    action: receive', '    action: receive\n    x-sensitive: true'])),
    want: [['extension-invalid', 'x-sensitive: true', 'x-sensitive']],
  },
  {
    name: 'an extension of a field named properties',
    files: main(
      changed([
        'type: { const: paid }',
        'properties: { type: string, x-volatile: maybe }\n        type: { const: paid }',
      ]),
    ),
    want: [['extension-invalid', 'properties: { type: string, x-volatile: maybe }', 'x-volatile']],
  },
  {
    name: 'evidence from nowhere',
    files: main(
      changed([
        '    action: receive',
        '    action: receive\n    x-evidence: { level: inferred, note: a note, source: nowhere }',
      ]),
    ),
    want: [['extension-invalid', /^x-evidence: /, 'x-evidence']],
  },
];
