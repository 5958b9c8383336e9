import { createRequire } from 'node:module';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvDraft04 from 'ajv-draft-04';
import { isObject, type Json, joinPointer, valueAt } from './json.ts';
import { problem, type Problem } from './problem.ts';
import type { Document } from './read.ts';

const require = createRequire(import.meta.url);
// A CommonJS default export within a default export.
const Ajv04 = ajvDraft04 as unknown as typeof Ajv;

/** The key that says which version a document is of, the versions that are known, and the JSON Schema of each. */
const standards = {
  AsyncAPI: {
    key: 'asyncapi',
    versions: /^(3\.[01])\.0$/,
    schema: (version: string) => `@asyncapi/specs/schemas/${version}.0-without-$id.json`,
  },
  OpenAPI: {
    key: 'openapi',
    versions: /^(3\.[012])\.\d+$/,
    schema: (version: string) => `@seriousme/openapi-schema-validator/schemas/v${version}/schema.json`,
  },
} as const;

const compiled = new Map<string, ValidateFunction>();

/** Holds a document against the JSON Schema of its standard, as those who keep the standard publish it. */
export function checkStandard(document: Document): Problem[] {
  const { standard } = document;
  const { key, versions, schema } = standards[standard];
  const stated = isObject(document.value) ? document.value[key] : undefined;
  const [, version] = typeof stated === 'string' ? (versions.exec(stated) ?? []) : [];
  if (version === undefined) {
    const shown = typeof stated === 'string' ? stated : 'of no version';
    return [problem('version-unsupported', document.place(`/${key}`), { standard, version: shown })];
  }
  const path = schema(version);
  const validate = compiled.get(path) ?? compile(path);
  if (validate(document.value)) return [];
  return telling(validate.errors ?? [], document.value).map((error) =>
    problem('standard-violated', document.place(pointerOf(error)), { standard, reason: reasonOf(error) }),
  );
}

/** The three drafts of JSON Schema that the standards are written in. */
const drafts: readonly (readonly [string, typeof Ajv])[] = [
  ['draft-04', Ajv04],
  ['2020-12', Ajv2020],
];

function compile(path: string): ValidateFunction {
  const schema = require(path) as { $schema?: string };
  const [, Compiler] = drafts.find(([draft]) => schema.$schema?.includes(draft)) ?? ['', Ajv];
  const ajv = new Compiler({ strict: false, allErrors: true, validateFormats: false });
  // Quadratic for the lists of a document made to be slow.
  ajv.removeKeyword('uniqueItems');
  const validate = ajv.compile(schema);
  compiled.set(path, validate);
  return validate;
}

/**
 * Of all errors those that tell something: a failed `oneOf` repeats what its branches say, and the branch
 * "this is a reference" fails wherever there is none.
 */
export function telling(errors: readonly ErrorObject[], value: Json): ErrorObject[] {
  const specific = errors.filter((error) => {
    if (['oneOf', 'anyOf', 'allOf', 'if', 'not'].includes(error.keyword)) return false;
    // The branch "or null" fails wherever there is something.
    if (error.keyword === 'type' && error.params.type === 'null') return false;
    const isReferenceBranch = error.keyword === 'required' && error.params.missingProperty === '$ref';
    const instance = valueAt(value, error.instancePath);
    return !isReferenceBranch || (isObject(instance) && Object.keys(instance).length === 0);
  });
  const left = specific.length > 0 ? specific : errors;
  const first = new Map<string, ErrorObject>();
  for (const error of left) {
    const key = extraOf(error) === undefined ? error.instancePath : pointerOf(error);
    if (!first.has(key)) first.set(key, error);
  }
  return [...first.values()];
}

/** A property that must not be there is shown where it stands, not where its object begins. */
function pointerOf(error: ErrorObject): string {
  const extra = extraOf(error);
  return extra === undefined ? error.instancePath : joinPointer(error.instancePath, extra);
}

function extraOf({ params }: ErrorObject): string | undefined {
  return (params.additionalProperty ?? params.unevaluatedProperty) as string | undefined;
}

/** An error in words, with the name or the choice that it is about. */
export function reasonOf(error: ErrorObject): string {
  const { keyword, params, message, instancePath } = error;
  const extra = extraOf(error);
  const name = instancePath.slice(instancePath.lastIndexOf('/') + 1) || 'the document';
  if (extra !== undefined) return `there is no "${extra}" here`;
  if (keyword === 'required') return `"${name}" must have "${String(params.missingProperty)}"`;
  if (keyword === 'enum') return `"${name}" must be one of ${(params.allowedValues as unknown[]).join(', ')}`;
  return `"${name}" ${message ?? 'is wrong'}`;
}
