const text = { type: 'string', minLength: 1 };
const object = (properties: object, more: object = {}): object => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...more,
});
const yesOrNo = { type: 'boolean' };

/** `HookwrightConfig` as JSON Schema: for what no compiler has checked. A `title` says what a value is that does not fit. */
export const configSchema = object({
  specs: text,
  out: text,
  // The scopes that npm takes.
  scope: {
    type: 'string',
    pattern: '^@[a-z0-9~][a-z0-9._~-]*$',
    title: 'no scope that npm takes, such as "@acme"',
  },
  outputs: object({
    receiver: yesOrNo,
    client: yesOrNo,
    testing: yesOrNo,
    documents: yesOrNo,
    page: yesOrNo,
  }),
  templates: text,
  manifest: object({
    license: text,
    author: text,
    homepage: text,
    repository: {
      type: ['string', 'object'],
      properties: { type: text, url: text, directory: text },
      required: ['type', 'url'],
      additionalProperties: false,
    },
    bugs: { type: ['string', 'object'], properties: { url: text, email: text }, additionalProperties: false },
    keywords: { type: 'array', items: text },
    private: yesOrNo,
    publishConfig: { type: 'object' },
  }),
});
