import { Ajv } from 'ajv';
import type { Json } from './json.ts';
import { type Names, plainPath } from './scaffold-names.ts';

const text = { type: 'string' };
const like = (pattern: RegExp): object => ({ type: 'string', pattern: pattern.source });
const member = like(/^\p{ID_Start}\p{ID_Continue}*$/u);
const file = /^[a-z\d]+(-[a-z\d]+)*$/;

const listOf = (properties: Readonly<Record<string, object>>): object => ({
  type: 'array',
  items: { type: 'object', required: Object.keys(properties), properties, additionalProperties: false },
});

const lists: Readonly<Record<keyof Names, object>> = {
  receivers: listOf({
    channels: { type: 'array', items: text },
    folder: like(file),
    property: member,
    path: like(plainPath),
  }),
  messages: listOf({
    channel: text,
    message: text,
    file: { ...like(file), not: { const: 'index' } },
    handler: like(/^on\p{ID_Continue}*$/u),
  }),
  signatures: listOf({ signature: text, property: member }),
  variables: listOf({ signature: text, of: text, variable: like(/^[A-Z_][A-Z\d_]*$/) }),
};

const schema = {
  type: 'object',
  required: Object.keys(lists),
  properties: lists,
  additionalProperties: false,
};

/**
 * The names that stand in a state, which anybody can edit: they come into code, and lead to files.
 * @throws TypeError for what no run has written.
 */
export function parseNames(value: Json): Names {
  const ajv = new Ajv({ strict: false });
  const validate = ajv.compile<Names>(schema);
  if (!validate(value)) throw new TypeError(ajv.errorsText(validate.errors, { dataVar: '`names`' }));
  const { receivers, messages, signatures, variables } = value;
  const each = [
    receivers.map(({ folder }) => folder),
    receivers.map(({ property }) => property),
    receivers.map(({ path }) => path),
    receivers.flatMap(({ channels }) => channels),
    messages.map(({ channel, message }) => JSON.stringify([channel, message])),
    messages.map(({ channel, file }) => JSON.stringify([channel, file])),
    messages.map(({ channel, handler }) => JSON.stringify([channel, handler])),
    signatures.map(({ signature }) => signature),
    signatures.map(({ property }) => property),
    variables.map(({ variable }) => variable),
  ];
  for (const names of each) {
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new TypeError(`\`names\` has ${twice} twice`);
  }
  return value;
}
