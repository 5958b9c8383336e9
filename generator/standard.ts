import { createRequire } from 'node:module';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { isObject, type Json, valueAt } from './json.ts';
import { problem, type Problem } from './problem.ts';
import type { Document } from './read.ts';

const require = createRequire(import.meta.url);
const versions = ['3.0.0', '3.1.0'];
const compiled = new Map<string, ValidateFunction>();

/** Holds a document against the JSON Schema of its standard, as the AsyncAPI initiative publishes it. */
export function checkStandard(document: Document): Problem[] {
  const version = isObject(document.value) ? document.value.asyncapi : undefined;
  if (typeof version !== 'string' || !versions.includes(version)) {
    const shown = typeof version === 'string' ? version : 'of no version';
    return [problem('version-unsupported', document.place('/asyncapi'), { version: shown })];
  }
  const validate = compiled.get(version) ?? compile(version);
  if (validate(document.value)) return [];
  return telling(validate.errors ?? [], document.value).map((error) =>
    problem('standard-violated', document.place(pointerOf(error)), { reason: reasonOf(error) }),
  );
}

function compile(version: string): ValidateFunction {
  const schema = require(`@asyncapi/specs/schemas/${version}-without-$id.json`) as object;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  // Quadratic for the lists of a document made to be slow.
  ajv.removeKeyword('uniqueItems');
  const validate = ajv.compile(schema);
  compiled.set(version, validate);
  return validate;
}

/**
 * Of all errors those that tell something: a failed `oneOf` repeats what its branches say, and the branch
 * "this is a reference" fails wherever there is none.
 */
export function telling(errors: readonly ErrorObject[], value: Json): ErrorObject[] {
  const specific = errors.filter((error) => {
    if (['oneOf', 'anyOf', 'allOf', 'if', 'not'].includes(error.keyword)) return false;
    const isReferenceBranch = error.keyword === 'required' && error.params.missingProperty === '$ref';
    const instance = valueAt(value, error.instancePath);
    return !isReferenceBranch || (isObject(instance) && Object.keys(instance).length === 0);
  });
  const left = specific.length > 0 ? specific : errors;
  const first = new Map<string, ErrorObject>();
  for (const error of left) {
    const key = error.keyword === 'additionalProperties' ? pointerOf(error) : error.instancePath;
    if (!first.has(key)) first.set(key, error);
  }
  return [...first.values()];
}

/** A property that must not be there is shown where it stands, not where its object begins. */
function pointerOf({ instancePath, keyword, params }: ErrorObject): string {
  const extra = keyword === 'additionalProperties' ? (params.additionalProperty as string) : undefined;
  return extra === undefined
    ? instancePath
    : `${instancePath}/${extra.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** An error in words, with the name or the choice that it is about. */
export function reasonOf({ keyword, params, message, instancePath }: ErrorObject): string {
  const name = instancePath.slice(instancePath.lastIndexOf('/') + 1) || 'the document';
  if (keyword === 'additionalProperties') return `there is no "${String(params.additionalProperty)}" here`;
  if (keyword === 'required') return `"${name}" must have "${String(params.missingProperty)}"`;
  if (keyword === 'enum') return `"${name}" must be one of ${(params.allowedValues as unknown[]).join(', ')}`;
  return `"${name}" ${message ?? 'is wrong'}`;
}
