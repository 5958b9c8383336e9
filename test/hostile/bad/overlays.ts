import { type Case, changed } from '../../document.ts';
import { smallestOpenapi } from '../../openapi-small.ts';

const head = "overlay: 1.1.0\ninfo: { title: Ours, version: '1' }\nextends: ./upstream/api.yaml\n";
/** An overlay over the smallest OpenAPI document, with these actions. */
const over = (...actions: string[]): Case['files'] => ({
  'overlay.yaml': `${head}actions:\n${actions.map((action) => `  - ${action}\n`).join('')}`,
  'upstream/api.yaml': smallestOpenapi,
});
const change = (text: string, instead: string): Case['files'] => {
  const files = over('{ target: $.info, update: { description: Ours. } }');
  return { ...files, 'overlay.yaml': (files['overlay.yaml'] as string).replace(text, instead) };
};

/** What is wrong with an action, by the part of its line that is shown. */
const actions: readonly (readonly [name: string, action: string, ...more: string[]])[] = [
  ['a target that selects nothing', '{ target: $.inof, update: {} }'],
  ['a target that is no JSONPath', '{ target: "$.info[", update: {} }'],
  ['a target without a root', '{ target: info, update: {} }'],
  ['a pointer in the place of a JSONPath', '{ target: /info, update: {} }'],
  ['a regular expression', '{ target: "$.webhooks[?match(@.post.operationId, \'.*\')]", remove: true }'],
  ['a regular expression within a text', '{ target: "$..[?search(@.name, \'(a+)+$\')]", remove: true }'],
  ['a function that there is not', '{ target: "$..[?run(@)]", remove: true }'],
  ['an action that does nothing', '{ target: $.info }'],
  ['an action that removes nothing', '{ target: $.info, remove: false }'],
  ['an action that does two things', '{ target: $.info.title, update: New, remove: true }'],
  ['a copy and an update', '{ target: $.info, update: {}, copy: $.info }'],
  ['the whole document removed', '{ target: $, remove: true }'],
  ['a copy of nothing', '{ target: $.info, copy: $.none }'],
  ['a copy of several places', '{ target: $.info, copy: $.components.schemas.* }'],
  ['lists and objects at once', "{ target: \"$['info','servers']\", update: {} }"],
  ['a text in the place of an object', '{ target: $.info, update: text }'],
  ['a list in the place of an object', '{ target: $, update: { info: [] } }'],
  ['an object in the place of a list', '{ target: $, update: { servers: {} } }'],
  ['an object in the place of a text', '{ target: $.info.title, update: {} }'],
  ['null in the place of an object', '{ target: $, update: { info: null } }'],
];

/** What READ refuses of overlays, and of what they extend. */
export const badOverlays: Case[] = [
  ...actions.map(([name, action]): Case => ({
    name,
    files: over(action),
    want: [['overlay-target-invalid', `- ${action}`, 'a JSONPath (RFC 9535)']],
  })),
  {
    name: 'all that is wrong with the actions of an overlay',
    files: over('{ target: $.none, update: {} }', '{ target: $.no, update: {} }'),
    want: [
      ['overlay-target-invalid', /none/, 'correct'],
      ['overlay-target-invalid', /no,/, 'correct'],
    ],
  },
  {
    name: 'what an earlier action removed',
    files: over('{ target: $.servers, remove: true }', '{ target: $.servers, update: {} }'),
    want: [['overlay-target-invalid', /update/, 'correct']],
  },
  {
    name: 'more places than somebody means',
    files: {
      ...over('{ target: $..*, remove: true }'),
      'upstream/api.yaml': `${smallestOpenapi}x-a: [${'1,'.repeat(11_000)}]\n`,
    },
    want: [['overlay-target-invalid', /remove/, 'correct']],
  },
  {
    name: 'more values than somebody adds',
    files: {
      ...over('{ target: $, update: { x-b: [] } }', '{ target: "$.x-a.*", copy: $.x-a }'),
      'upstream/api.yaml': `${smallestOpenapi}x-a: [${'{ a: 1 },'.repeat(2_000)}]\n`,
    },
    want: [['overlay-target-invalid', /copy/, 'correct']],
  },
  {
    name: 'a path that looks at everything for everything',
    files: {
      ...over('{ target: "$..[?count($..[?count($..*) > 1]) > 1]", remove: true }'),
      'upstream/api.yaml': `${smallestOpenapi}x-a: [${'{ a: { b: 1 } },'.repeat(2_000)}]\n`,
    },
    want: [['overlay-target-invalid', /count/, 'correct']],
  },
  {
    name: 'a file that is not the one that was taken',
    files: change('actions:', `x-upstream: { source: there, sha256: ${'a'.repeat(64)} }\nactions:`),
    want: [['upstream-altered', /^x-upstream: /, 'restore the file']],
  },
  {
    name: 'a file that is not the one that was taken, and that the other document reads, too',
    files: {
      ...change('actions:', `x-upstream: { source: there, sha256: ${'a'.repeat(64)} }\nactions:`),
      'asyncapi.yaml': changed([
        "payload: { $ref: '#/components/schemas/Paid' }",
        "payload: { $ref: './upstream/api.yaml#/components/schemas/Paid' }",
      ]),
    },
    want: [['upstream-altered', /^x-upstream: /, 'restore the file']],
  },
  {
    name: 'a checksum that is none',
    files: change('actions:', 'x-upstream: { source: there, sha256: abc }\nactions:'),
    want: [['extension-invalid', /^x-upstream: /, 'x-upstream']],
  },
  {
    name: 'an overlay of version 2',
    files: change('overlay: 1.1.0', 'overlay: 2.0.0'),
    want: [['version-unsupported', 'overlay: 2.0.0', '1.0.0 or 1.1.0']],
  },
  {
    name: 'a copy in version 1.0',
    files: {
      ...over(),
      'overlay.yaml': `${head.replace('1.1.0', '1.0.0')}actions:\n  - { target: $.info, copy: $.info }\n`,
    },
    want: [['standard-violated', /copy/, 'OpenAPI Overlay specification']],
  },
  {
    name: 'a key of an action with a typing error',
    files: change('update:', 'updates:'),
    want: [['standard-violated', /updates/, 'OpenAPI Overlay specification']],
  },
  {
    name: 'no actions',
    files: change('actions:\n  - { target: $.info, update: { description: Ours. } }\n', 'actions: []\n'),
    want: [['standard-violated', 'actions: []', 'OpenAPI Overlay specification']],
  },
  {
    name: 'a target that is no text',
    files: over('{ target: [$.info], update: {} }'),
    want: [['standard-violated', /target/, 'OpenAPI Overlay specification']],
  },
  {
    name: 'no info',
    files: change("info: { title: Ours, version: '1' }\n", ''),
    want: [['standard-violated', 'overlay: 1.1.0', 'OpenAPI Overlay specification']],
  },
  {
    name: 'an overlay that extends nothing',
    files: change('extends: ./upstream/api.yaml\n', ''),
    want: [['reference-missing', 'overlay: 1.1.0', 'correct it']],
  },
  {
    name: 'an overlay that extends what is not there',
    files: change('upstream/api.yaml', 'upstream/none.yaml'),
    want: [['reference-missing', 'extends: ./upstream/none.yaml', 'correct it']],
  },
  ...[
    'https://example.com/api.yaml',
    'file:///etc/hostname',
    '/etc/hostname',
    '../api.yaml',
    "'#/info'",
    'a\\b.yaml',
  ].map((ref): Case => ({
    name: `an overlay that extends ${ref}`,
    files: change('./upstream/api.yaml', ref),
    want: [['reference-outside', `extends: ${ref}`, 'copy the file into the folder']],
  })),
  {
    name: 'an overlay that extends a link that leads out',
    files: { ...change('./upstream/api.yaml', 'link.yaml'), 'link.yaml': { link: '/etc/hostname' } },
    want: [['reference-outside', 'extends: link.yaml', 'copy']],
  },
  {
    name: 'an overlay that extends itself',
    files: change('./upstream/api.yaml', 'overlay.yaml'),
    want: [['version-unsupported', 'overlay: 1.1.0', 'set `asyncapi`']],
  },
  {
    name: 'an overlay over no YAML',
    files: { ...over('{ target: $.info, update: {} }'), 'upstream/api.yaml': 'a: b: c' },
    want: [['yaml-invalid', 'a: b: c', 'colons']],
  },
  {
    name: 'an overlay that adds what the standard does not allow',
    files: over('{ target: $.info, update: { tilte: New } }'),
    want: [['standard-violated', '- { target: $.info, update: { tilte: New } }', 'OpenAPI specification']],
  },
  {
    name: 'an overlay that removes what is referred to',
    files: over('{ target: $.components.schemas.Paid, remove: true }'),
    want: [['reference-missing', /^schema: \{ \$ref: .*Paid/, 'correct it']],
  },
  {
    name: '__proto__ in an update',
    files: over('{ target: $.info, update: { __proto__: { polluted: 1 } } }'),
    want: [['key-forbidden', /__proto__/, 'remove it']],
  },
  {
    name: 'an overlay beside an openapi.yaml',
    files: { ...over('{ target: $.info, update: { title: A } }'), 'openapi.yaml': smallestOpenapi },
    want: [['document-several', '', 'keep one']],
  },
  {
    name: 'an example of somebody else that does not fit',
    files: {
      ...over('{ target: $.info, update: { title: A } }'),
      'upstream/api.yaml': smallestOpenapi.replace('id: p-1', 'id: 7'),
    },
    want: [['upstream-example-invalid', /id: 7/, 'by an action of the overlay']],
  },
];
