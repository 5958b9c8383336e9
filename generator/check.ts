import { runInNewContext } from 'node:vm';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { decodedExample } from './build-message.ts';
import { type Context, objectAt, type Origin, reportAt } from './context.ts';
import { isObject, type Json, joinPointer, type JsonObject, pointerSteps, valueAt } from './json.ts';
import type { Model, Schema } from './model.ts';
import { reasonOf, telling } from './standard.ts';

/** What no grammar forbids and nobody can mean: bounds that cross, a constant of another type, an example that does not fit. */
export function checkSchemas(context: Context, model: Pick<Model, 'schemas' | 'api'>): void {
  const before = context.problems.length;
  const byName = new Map(model.schemas.map(({ name, schema }) => [name, schema]));
  const inline = (model.api?.operations ?? []).flatMap(({ parameters }) => parameters);
  const all = [...model.schemas, ...inline];
  for (const { schema } of all) {
    checkGrammar(context, schema);
    checkLoop(context, schema, byName);
    visit(schema, (each) => checkSchema(context, each));
  }
  // An example can only be held against a schema that makes sense.
  if (context.problems.slice(before).some(({ level }) => level === 'error')) return;
  const fits = createJudge(model.schemas);
  for (const { schema } of all) visit(schema, (each) => checkExamples(context, each, fits));
  checkBodies(context, model, fits);
}

function visit(schema: Json, found: (schema: JsonObject) => void): void {
  if (Array.isArray(schema)) schema.forEach((item) => visit(item, found));
  if (!isObject(schema)) return;
  found(schema);
  for (const [key, value] of Object.entries(schema)) {
    if (['const', 'default', 'enum', 'examples'].includes(key)) continue;
    if (key === 'properties' || key === 'patternProperties')
      Object.values(value as JsonObject).forEach((each) => visit(each, found));
    else visit(value, found);
  }
}

/** Holds a schema against the JSON Schema of JSON Schema: AsyncAPI's does not look at all of them. */
function checkGrammar(context: Context, schema: Schema['schema']): void {
  if (grammar.validateSchema(schema) === true || !isObject(schema)) return;
  for (const error of telling(grammar.errors ?? [], schema)) {
    const steps = pointerSteps(error.instancePath);
    // The keyword that is wrong, or what is wrong within its value.
    for (let length = steps.length; length >= 0; length--) {
      const owner = valueAt(schema, joinPointer('', ...steps.slice(0, length)));
      const at = isObject(owner) ? context.origins.get(owner) : undefined;
      if (at === undefined) continue;
      const { standard } = at.context.document;
      reportAt(at, 'standard-violated', { standard, reason: reasonOf(error) }, ...steps.slice(length));
      break;
    }
  }
}

const grammar = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
// Quadratic for the lists of a document made to be slow.
grammar.removeKeyword('uniqueItems');

/** A schema that is a part of itself, with no field in between, describes nothing. */
function checkLoop(context: Context, schema: Json, schemas: ReadonlyMap<string, Json>): void {
  const at = isObject(schema) ? context.origins.get(schema) : undefined;
  if (at === undefined) return;
  const entered = new Set<Json>();
  const waiting = partsOf(schema, schemas);
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part === schema) return reportAt(at, 'reference-circular', { ref: `#${at.pointer}` });
    if (entered.has(part)) continue;
    entered.add(part);
    waiting.push(...partsOf(part, schemas));
  }
}

/** What a schema is composed of: each holds for the very same value. */
function partsOf(schema: Json, schemas: ReadonlyMap<string, Json>): Json[] {
  if (!isObject(schema)) return [];
  const target =
    typeof schema.$ref === 'string' ? schemas.get(schema.$ref.replace('#/schemas/', '')) : undefined;
  const lists = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  return target === undefined ? lists : [...lists, target];
}

const bounds = [
  ['minimum', 'maximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
] as const;

function checkSchema(context: Context, schema: JsonObject): void {
  const at = context.origins.get(schema);
  if (at === undefined) return;
  const contradiction = (key: string, reason: string): void =>
    reportAt(at, 'schema-contradiction', { reason }, key);

  for (const [low, high] of bounds) {
    const [least, most] = [schema[low], schema[high]];
    if (typeof least === 'number' && typeof most === 'number' && least > most) {
      contradiction(low, `\`${low}\` ${least} is more than \`${high}\` ${most}`);
    }
  }
  const types = [schema.type ?? []].flat().filter((type) => typeof type === 'string');
  const values = [
    ...(Array.isArray(schema.enum) ? schema.enum : []),
    ...(schema.const === undefined ? [] : [schema.const]),
  ];
  const stranger =
    types.length > 0 ? values.find((value) => !types.some((type) => isOfType(value, type))) : undefined;
  if (stranger !== undefined) {
    contradiction(
      schema.const === undefined ? 'enum' : 'const',
      `${JSON.stringify(stranger)} is not of the type ${types.join(' or ')}`,
    );
  }
  if (schema['x-int64'] !== undefined && (!types.includes('integer') || values.length > 0)) {
    contradiction('x-int64', '`x-int64` is for an integer, and for one without `enum` or `const`');
  }
  const patterns = [
    schema.pattern,
    ...Object.keys(isObject(schema.patternProperties) ? schema.patternProperties : {}),
  ];
  for (const pattern of patterns) {
    if (typeof pattern === 'string' && !isPattern(pattern))
      contradiction('pattern', `"${pattern}" is not a regular expression`);
  }
}

function isOfType(value: Json, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'null' ? value === null : typeof value === type;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** A pattern of the document, that is given 100 ms for a text: what takes longer counts as a fit. */
const boundedPattern = Object.assign(
  (pattern: string, flags: string) => ({
    // By this ajv tells one from another.
    toString: () => `/${pattern}/${flags}`,
    test(text: string): boolean {
      try {
        return runInNewContext(
          'new RegExp(pattern, flags).test(text)',
          { pattern, flags, text },
          { timeout: 100 },
        ) as boolean;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return true;
        throw error;
      }
    },
  }),
  { code: 'new RegExp' },
);

/** Says why a value does not fit a schema; undefined where it does. */
type Judge = (schema: Json, value: Json) => string | undefined;

function createJudge(schemas: readonly Schema[]): Judge {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateFormats: false,
    inlineRefs: false,
    ownProperties: true,
    code: { regExp: boundedPattern },
  });
  // Compiled once, whatever refers to them.
  const all = Object.fromEntries(schemas.map(({ name, schema }) => [name, absolute(schema)]));
  ajv.addSchema({ $id: 'model', schemas: all });
  return (schema, value) => {
    const validate = ajv.compile(absolute(schema) as JsonObject | boolean);
    if (validate(value)) return undefined;
    const [error] = telling(validate.errors ?? [], value);
    return error && `${error.instancePath} ${reasonOf(error)}`.trim();
  };
}

/** An example of somebody else's document is not ours to correct. */
const codeOf = ({ context }: Origin): 'example-invalid' | 'upstream-example-invalid' =>
  context.document.isUpstream ? 'upstream-example-invalid' : 'example-invalid';

/** The same schema with references that lead to the model from anywhere. */
function absolute(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(absolute);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (['const', 'default', 'enum', 'examples'].includes(key)) return [key, value];
      return [key, key === '$ref' && typeof value === 'string' ? `model${value}` : absolute(value)];
    }),
  );
}

function checkExamples(context: Context, schema: JsonObject, fits: Judge): void {
  const at = context.origins.get(schema);
  if (at === undefined || !Array.isArray(schema.examples)) return;
  schema.examples.forEach((example, index) => {
    const reason = fits(schema, example);
    // OpenAPI has one `example`, too.
    const isOne = objectAt(at.context, at.pointer).examples === undefined;
    if (reason) reportAt(at, codeOf(at), { reason }, ...(isOne ? ['example'] : ['examples', `${index}`]));
  });
}

function checkBodies(context: Context, { schemas }: Pick<Model, 'schemas'>, fits: Judge): void {
  const byName = new Map(schemas.map(({ name, schema }) => [name, schema]));
  for (const example of context.examples) {
    const { value, payload, schema, embedded, integers } = example;
    const rounded =
      'has an integer beyond 2^53, which is rounded when the document is read: choose a smaller one';
    const reason =
      Object.keys(integers).length > 0 && holdsRounded(value)
        ? rounded
        : fits(schema ?? byName.get(payload) ?? true, decodedExample(value, embedded));
    if (reason) reportAt(example, codeOf(example), { reason });
  }
}

function holdsRounded(value: Json): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsRounded);
}
