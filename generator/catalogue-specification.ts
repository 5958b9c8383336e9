import { entry } from './catalogue-entry.ts';
import { camelCase } from './names.ts';

const supported: Record<string, string> = {
  AsyncAPI: 'set `asyncapi` to 3.0.0 or 3.1.0, and bring an older document to version 3 first',
  OpenAPI: 'set `openapi` to a version of 3.0, 3.1 or 3.2, and bring an older document to version 3 first',
  'OpenAPI Overlay': 'set `overlay` to 1.0.0 or 1.1.0',
};

/** Every way in which a specification can be wrong, in the order of the stages. */
export const specificationEntries = {
  'document-missing': entry<{ folder: string }>(
    'error',
    ({ folder }) => `There is no asyncapi.yaml and no openapi.yaml in ${folder}`,
    () => 'write one: specs/README.md shows how',
  ),
  'document-several': entry<{ main: string }>(
    'error',
    ({ main }) => `There is ${main} too, and one of the two is not read`,
    () => 'keep one: what a provider sends or is called for stands in one document, with `$ref` to others',
  ),
  'file-unreadable': entry<{ reason: string }>(
    'error',
    ({ reason }) => `The file cannot be read: ${reason}`,
    () => 'save it as UTF-8 text that is readable and below the limit',
  ),
  'yaml-invalid': entry<{ reason: string }>(
    'error',
    ({ reason }) => `This is not YAML: ${reason}`,
    () => 'correct the line shown, or the one above it; check indentation, quotes and colons',
  ),
  'key-duplicate': entry<{ key: string }>(
    'error',
    ({ key }) => `The key "${key}" stands twice in one object`,
    () => 'remove one of them, or rename it',
  ),
  'key-forbidden': entry<{ key: string }>(
    'error',
    ({ key }) => `The key "${key}" cannot be used: JavaScript gives it another meaning`,
    () => 'remove it; a field of that name cannot be described',
  ),
  'document-too-complex': entry<{ limit: string }>(
    'error',
    ({ limit }) => `The document is too complex: more than ${limit}`,
    () => 'use fewer aliases and less nesting: point to shared parts with `$ref`',
  ),
  'reference-outside': entry<{ ref: string }>(
    'error',
    ({ ref }) => `The reference "${ref}" leads out of the folder of the specification`,
    () =>
      'copy the file into the folder (`upstream/` is the place for a document of the provider) and point there',
  ),
  'reference-missing': entry<{ ref: string; near: string }>(
    'error',
    ({ ref }) => `The reference "${ref}" leads to nothing`,
    ({ near }) => (near ? `did you mean "${near}"?` : 'correct it, or write what it should lead to'),
  ),
  'reference-circular': entry<{ ref: string }>(
    'error',
    ({ ref }) => `The reference "${ref}" only leads back to itself`,
    () => 'point it to a schema with content',
  ),
  'version-unsupported': entry<{ standard: string; version: string }>(
    'error',
    ({ standard, version }) => `The document is ${standard} "${version}"`,
    ({ standard }) => supported[standard]!,
  ),
  'overlay-target-invalid': entry<{ reason: string }>(
    'error',
    ({ reason }) => `The overlay cannot be applied: ${reason}`,
    () =>
      'correct `target`: a JSONPath (RFC 9535) to what the document that is extended has, without `match` and `search`',
  ),
  'upstream-altered': entry<{ file: string; sha256: string }>(
    'error',
    ({ file, sha256 }) => `${file} is not the file that was taken from its source: its SHA-256 is ${sha256}`,
    () =>
      'restore the file and say in the overlay what is to be changed; or, for a newer one, correct `sha256`',
  ),
  'standard-violated': entry<{ standard: string; reason: string }>(
    'error',
    ({ standard, reason }) => `${standard} does not allow this: ${reason}`,
    ({ standard }) => `correct it as the ${standard} specification says; an \`x-\` name is always allowed`,
  ),
  'extension-invalid': entry<{ name: string; reason: string }>(
    'error',
    ({ name, reason }) => `\`${name}\` ${reason}`,
    ({ name }) => `write it as specs/README.md shows for \`${name}\``,
  ),
  'extension-unknown': entry<{ name: string; near: string }>(
    'warning',
    ({ name }) => `Nothing is generated from \`${name}\``,
    ({ near }) =>
      near
        ? `did you mean \`${near}\`?`
        : 'remove it, or keep it as a note: it stays in asyncapi.json, or openapi.json',
  ),
  'not-covered': entry<{ what: string }>(
    'warning',
    ({ what }) => `Nothing is generated from \`${what}\` here`,
    () => 'remove it, or keep it as a note: it stays in asyncapi.json, or openapi.json',
  ),
  'component-unused': entry<{ name: string }>(
    'warning',
    ({ name }) => `Nothing is generated from "${name}": no operation leads to it`,
    () => 'point to it with `$ref` from what an operation uses, or remove it',
  ),
  'operation-missing': entry<{ standard: string }>(
    'error',
    ({ standard }) =>
      standard === 'AsyncAPI'
        ? 'The document has no operation with `action: receive`'
        : 'The document has no path, no webhook and no callback',
    ({ standard }) =>
      standard === 'AsyncAPI'
        ? 'describe the receiver: add an operation with `action: receive` for each channel that deliveries arrive on'
        : 'describe what is called under `paths`, what calls under `webhooks`, or what is known by title under `x-undocumented`',
  ),
  'operation-not-received': entry<{ name: string }>(
    'warning',
    ({ name }) => `Nothing is generated for the operation "${name}": its action is \`send\``,
    () => 'describe what you call as OpenAPI; if the provider sends this to you, the action is `receive`',
  ),
  'channel-shared': entry<{ channel: string; other: string }>(
    'error',
    ({ channel, other }) => `The channel "${channel}" is already received by "${other}"`,
    () =>
      'merge the two operations, or give each a channel of its own: by `x-channel`, in an OpenAPI document',
  ),
  'channel-mixed': entry<{ channel: string; what: string }>(
    'error',
    ({ channel, what }) => `The webhooks of the channel "${channel}" differ in: ${what}`,
    () => 'say the same of all webhooks with one `x-channel`, or give each a channel of its own',
  ),
  'channel-empty': entry<{ channel: string }>(
    'error',
    ({ channel }) => `The channel "${channel}" has no message`,
    () => 'list what arrives there under `messages`',
  ),
  'security-missing': entry(
    'error',
    () => 'The operation has no signed security scheme',
    () => 'add `security` to the operation, pointing at a scheme with `x-signature`',
  ),
  'security-several': entry(
    'error',
    () => 'The operation has several signed security schemes',
    () => 'keep the one that deliveries are signed with',
  ),
  'recipe-invalid': entry<{ reason: string }>(
    'error',
    ({ reason }) => `The recipe cannot be read: ${reason}`,
    () => 'correct `x-signature` as specs/README.md shows',
  ),
  'signature-weak': entry<{ reason: string }>(
    'warning',
    ({ reason }) => `The signature proves less than it seems: ${reason}`,
    () => 'correct `x-signature` if the page says more, or tell those who use the package',
  ),
  'idempotency-key-unsigned': entry<{ source: string; name: string }>(
    'warning',
    ({ source, name }) => `${source}, of the idempotency key of "${name}", is not covered by the signature`,
    () =>
      'choose a field that is signed: whoever can change the key can have a delivery handled twice, or not at all',
  ),
  'message-name-unsigned': entry<{ source: string; channel: string }>(
    'warning',
    ({ source, channel }) => `${source}, the message name of "${channel}", is not covered by the signature`,
    () =>
      'tell the messages apart by a field that is signed: whoever can change it can pass one off as another',
  ),
  'idempotency-key-sensitive': entry<{ source: string; name: string }>(
    'error',
    ({ source, name }) => `${source}, of the idempotency key of "${name}", is sensitive`,
    () => 'choose another field: the key is stored, and printed in reports',
  ),
  'content-mixed': entry<{ contents: string; channel: string }>(
    'error',
    ({ contents, channel }) => `The messages and the signature of "${channel}" read the body as ${contents}`,
    () => 'give all messages of the channel one `contentType`, and read values of it in `x-signature`',
  ),
  'field-not-text': entry<{ field: string; content: string }>(
    'error',
    ({ field, content }) => `${field} is no text, and in ${content} every field is`,
    () => 'say `type: string`, or a list of strings where the field is sent several times',
  ),
  'content-type-unsupported': entry<{ type: string }>(
    'error',
    ({ type }) => `The message is sent as ${type}`,
    () =>
      'JSON, application/x-www-form-urlencoded and application/xml are supported: correct `contentType`, or leave the message out',
  ),
  'schema-format-unsupported': entry<{ format: string }>(
    'error',
    ({ format }) => `The payload is described in ${format}`,
    () => 'describe it as a JSON Schema without `schemaFormat`',
  ),
  'message-name-duplicate': entry<{ name: string; other: string }>(
    'error',
    ({ name, other }) => `The message name "${name}" is already that of "${other}"`,
    () => 'give each message its own `name`, and its own `const` in the payload',
  ),
  'message-name-mismatch': entry<{ name: string; constant: string }>(
    'error',
    ({ name, constant }) => `The message is named "${name}" but says "${constant}" on the wire`,
    ({ constant }) => `set \`name\` to "${constant}": a message has the provider's own name`,
  ),
  'messages-indistinct': entry<{ channel: string }>(
    'error',
    ({ channel }) => `Nothing tells the messages of the channel "${channel}" apart`,
    () => 'give each a `const` at the same place of its payload or headers, or a channel of its own',
  ),
  'messages-ambiguous': entry<{ channel: string; places: string }>(
    'error',
    ({ channel, places }) =>
      `The messages of the channel "${channel}" are told apart in several places: ${places}`,
    () => 'keep `const` at the place that holds the name of the message, and use `enum` at the others',
  ),
  'operation-id-duplicate': entry<{ id: string; other: string }>(
    'error',
    ({ id, other }) => `The \`operationId\` "${id}" is already that of ${other}`,
    () => 'give each operation an `operationId` of its own: it is the name of a function',
  ),
  'path-parameter-missing': entry<{ name: string; path: string }>(
    'error',
    ({ name, path }) => `No parameter describes "{${name}}" of the path "${path}"`,
    ({ name }) => `add a parameter "${name}" with \`in: path\`, or take it out of the path`,
  ),
  'path-parameter-unknown': entry<{ name: string; path: string }>(
    'error',
    ({ name, path }) => `The parameter "${name}" has no place in the path "${path}"`,
    ({ name }) => `write "{${name}}" where it stands in the path, or remove the parameter`,
  ),
  'parameter-duplicate': entry<{ name: string; place: string }>(
    'error',
    ({ name, place }) => `The ${place} parameter "${name}" is listed twice`,
    () => 'remove one of them: a parameter is told by its name and where it is sent',
  ),
  'message-name-unknown': entry<{ name: string; place: string }>(
    'error',
    ({ name, place }) => `Nothing says what stands at "${place}" in the message "${name}"`,
    () =>
      'give it a `const` there, or an `enum` of one value; or say by `as` in `x-message-name` what makes the name of its `operationId`',
  ),
  'answer-missing': entry<{ name: string }>(
    'error',
    ({ name }) => `Nothing says what "${name}" is answered`,
    () => 'give the operation a 2xx response with a schema: that of what the handler returns',
  ),
  'body-undescribed': entry<{ name: string }>(
    'warning',
    ({ name }) => `The body of "${name}" has no schema`,
    () =>
      'give its media type a `schema`: without one nothing is sent, and what arrives is not looked at; or remove `requestBody`',
  ),
  'idempotency-key-missing': entry<{ name: string }>(
    'error',
    ({ name }) => `Nothing says what is equal for every delivery of the message "${name}"`,
    () => 'add `x-idempotency-key` to the operation or the message: the values that identify what happened',
  ),
  'idempotency-key-unknown': entry<{ source: string; name: string }>(
    'error',
    ({ source, name }) => `The message "${name}" has no field for the idempotency key at "${source}"`,
    () => 'point it to a field of the payload or a header that the message describes',
  ),
  'order-unknown': entry<{ source: string; name: string }>(
    'error',
    ({ source, name }) => `The message "${name}" has no field for its order at "${source}"`,
    () =>
      'point it to a field of the payload or a header that the message describes; where the order of the operation is not for this message, give it one of its own, or `x-order: null`',
  ),
  'order-unsigned': entry<{ source: string; name: string }>(
    'warning',
    ({ source, name }) => `${source}, of the order of "${name}", is not covered by the signature`,
    () =>
      'choose fields that are signed: whoever can change one can make what is new pass for old, or the reverse',
  ),
  'order-state-duplicate': entry<{ state: string }>(
    'error',
    ({ state }) => `The state "${state}" stands twice in \`forward\``,
    () => 'keep the place that is meant; a state that can be left and come back to belongs into none',
  ),
  'order-state-unknown': entry<{ state: string; source: string; near: string }>(
    'error',
    ({ state, source }) =>
      source === 'message'
        ? `No message of the channel is named "${state}"`
        : `The state "${state}" is none of those that stand at "${source}"`,
    ({ near }) =>
      near
        ? `did you mean "${near}"?`
        : 'remove it from `forward`, or add it where the values of the field, or the messages of the channel, are listed',
  ),
  'confirm-api-missing': entry<{ title: string; name: string }>(
    'error',
    ({ title, name }) => `There is no API whose operation "${title}" could confirm "${name}"`,
    () =>
      'describe the operation in openapi.yaml beside this document, or list its title there under `x-undocumented`; or remove `x-confirm`',
  ),
  'confirm-operation-unknown': entry<{ title: string; name: string; near: string }>(
    'error',
    ({ title, name }) => `The API has no operation "${title}" that could confirm "${name}"`,
    ({ near }) =>
      near
        ? `did you mean "${near}"?`
        : 'name an `operationId` of the OpenAPI document, or a title of its `x-undocumented`',
  ),
  'confirm-parameter-unknown': entry<{ name: string; place: string; operation: string; near: string }>(
    'error',
    ({ name, place, operation }) => `The operation "${operation}" takes no "${name}" in \`${place}\``,
    ({ near }) => (near ? `did you mean "${near}"?` : 'remove it, or describe it in the OpenAPI document'),
  ),
  'confirm-parameter-missing': entry<{ name: string; place: string; operation: string }>(
    'error',
    ({ name, place, operation }) =>
      `Nothing fills "${name}" in \`${place}\`, which the operation "${operation}" needs`,
    ({ name, place }) =>
      `add it to \`${place}\` of \`with\`: a value of the delivery, or \`own ${camelCase(name)}\` for what the caller has and no delivery tells`,
  ),
  'confirm-source-unknown': entry<{ source: string; name: string }>(
    'error',
    ({ source, name }) => `The message "${name}" has no field to be confirmed by at "${source}"`,
    () =>
      'point it to a field of the payload or a header that the message describes; where what the operation says is not for this message, give it a rule of its own, or `x-confirm: null`',
  ),
  'acknowledgement-missing': entry<{ name: string; status: string; standard: string }>(
    'warning',
    ({ name, status }) =>
      `Nothing says how a delivery is answered as "${name}": ${status} without a body is assumed`,
    ({ name, standard, status }) =>
      standard === 'OpenAPI'
        ? `describe it under \`responses\`, such as "${status}"`
        : `add a message \`${name}\` with the HTTP binding's \`statusCode\` to the channel of the operation's \`reply\``,
  ),
  'acknowledgement-body-unknown': entry<{ name: string }>(
    'warning',
    ({ name }) => `The answer "${name}" has a body that nothing fixes: an empty one is sent`,
    () =>
      'give its schema a `const`, or its media type an example; or say `x-answer: true` where the handler makes it',
  ),
  'acknowledgement-invalid': entry<{ name: string; reason: string }>(
    'error',
    ({ name, reason }) => `The acknowledgement "${name}" ${reason}`,
    () => 'give it a `payload` with a `const`, a 2xx `statusCode` for `accepted` and another for the rest',
  ),
  'schema-contradiction': entry<{ reason: string }>(
    'error',
    ({ reason }) => `The schema contradicts itself: ${reason}`,
    () => 'correct one of the two',
  ),
  'upstream-example-invalid': entry<{ reason: string }>(
    'warning',
    ({ reason }) => `The example does not fit its schema: ${reason}`,
    () =>
      'find out which of the two is what the provider sends, and correct the other by an action of the overlay',
  ),
  'example-invalid': entry<{ reason: string }>(
    'error',
    ({ reason }) => `The example does not fit its schema: ${reason}`,
    () => 'correct the example, or the schema: one of them is not what the provider sends',
  ),
};
