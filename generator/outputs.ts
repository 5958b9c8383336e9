import type { Outputs } from './config.ts';
import { isObject, type Json } from './json.ts';
import type { Model, Schema } from './model.ts';

/** The Model of a package that has these outputs alone: what only the others need is not in it. */
export function withOutputs(model: Model, { receiver, client, documents }: Outputs): Model {
  if (receiver && client && documents) return model;
  const channels = receiver ? model.channels : [];
  const api = client ? model.api : null;
  const whole = {
    ...model,
    channels,
    api,
    channelsBy: receiver ? model.channelsBy : null,
    signatures: receiver ? model.signatures : [],
    bundled: documents ? model.bundled : {},
  };
  return { ...whole, schemas: reachable(model.schemas, [channels, api] as unknown as Json) };
}

/** The schemas that are named in a value as a payload, and those that they are made of. */
function reachable(schemas: readonly Schema[], value: Json): Schema[] {
  const byName = new Map(schemas.map((schema) => [schema.name, schema]));
  const found = new Set<string>();
  const waiting = namesIn(value);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = byName.get(name);
    if (!schema || found.has(name)) continue;
    found.add(name);
    waiting.push(...namesIn(schema.schema));
  }
  return schemas.filter(({ name }) => found.has(name));
}

/** Every `payload`, and what every `$ref` leads to. */
function namesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isObject(value)) return [];
  const { payload, $ref } = value;
  return [
    ...(typeof payload === 'string' ? [payload] : []),
    ...(typeof $ref === 'string' ? [$ref.replace('#/schemas/', '')] : []),
    ...Object.values(value).flatMap(namesIn),
  ];
}
