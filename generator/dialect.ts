import { type Context, report } from './context.ts';
import { joinPointer, type JsonObject } from './json.ts';

/** What OpenAPI 3.0 says in words of its own, in those of JSON Schema. */
export function modern(context: Context, pointer: string, written: JsonObject): JsonObject {
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...schema } = written;
  const { $ref, type, enum: values, minimum, maximum } = schema;
  if ($ref !== undefined) {
    reportBeside(context, pointer, written);
    return { $ref };
  }
  // Without a type it says nothing.
  if (nullable === true && typeof type !== 'string')
    report(context, 'not-covered', joinPointer(pointer, 'nullable'), { what: 'nullable' });
  if (nullable === true && typeof type === 'string') {
    schema.type = [type, 'null'];
    if (Array.isArray(values) && !values.includes(null)) schema.enum = [...values, null];
  }
  if (exclusiveMinimum === true && minimum !== undefined) {
    schema.exclusiveMinimum = minimum;
    delete schema.minimum;
  }
  if (exclusiveMaximum === true && maximum !== undefined) {
    schema.exclusiveMaximum = maximum;
    delete schema.maximum;
  }
  return schema;
}

/** In OpenAPI 3.0 nothing counts beside a reference (section "Reference Object"): what stands there nevertheless is reported. */
function reportBeside(context: Context, pointer: string, schema: JsonObject): void {
  for (const key of Object.keys(schema)) {
    if (key === '$ref' || key === 'x-evidence') continue;
    report(context, 'not-covered', joinPointer(pointer, key), { what: `${key} beside $ref` });
  }
}
