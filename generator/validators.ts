import { _, Ajv, Name, str } from 'ajv';
import type { Code, JSONType, KeywordCxt } from 'ajv';
import { strConcat } from 'ajv/dist/compile/codegen/code.js';
import { checkDataTypes, DataType } from 'ajv/dist/compile/validate/dataType.js';
import { callRef } from 'ajv/dist/vocabularies/core/ref.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Json, JsonObject } from './json.ts';
import type { Model, Schema } from './model.ts';
import { fieldNames, relaxed } from './relax.ts';

/**
 * The compiled validator of one schema, as a module's text. It exports `part`, which other modules call for what is
 * composed of this schema, and `whole`, which also reports the fields that the schema does not know.
 */
export interface ValidatorModule {
  readonly schema: string;
  readonly file: string;
  /** Names and files of the validators that it calls. */
  readonly imports: readonly { readonly name: string; readonly file: string }[];
  /** What it calls of the runtime. */
  readonly helpers: readonly string[];
  readonly code: string;
}

/** Model → one module of code for each schema, by ajv. What a schema refers to is imported, not repeated. */
export function emitValidators(model: Model): ValidatorModule[] {
  const schemas = new Map(model.schemas.map((schema) => [schema.name, schema]));
  return model.schemas.map((schema) => emitValidator(schema, schemas));
}

function emitValidator(
  { name, file, schema }: Schema,
  schemas: ReadonlyMap<string, Schema>,
): ValidatorModule {
  const imported = new Set<string>();
  const ajv = new Ajv({
    strict: false,
    allErrors: false,
    validateFormats: false,
    passContext: true,
    ownProperties: namesAreInherited(schema),
    code: { source: true, esm: true, lines: true },
  });
  for (const keyword of ['enum', 'format']) ajv.removeKeyword(keyword);
  addKeywords(ajv, (ref) => {
    imported.add(ref);
    return new Name(functionName(schemas.get(ref)!));
  });
  const fields = fieldNames(schema, schemas);
  ajv.addSchema(relaxed(schema, { schemas, reports: true, isRoot: false }) as JsonObject, 'part');
  ajv.addSchema({ 'x-part': true, ...(fields ? { 'x-fields': [...fields].sort() } : {}) }, 'whole');
  const { code, helpers } = selfContained(standalone.default(ajv, { part: 'part', whole: 'whole' }));
  const imports = [...imported]
    .sort()
    .map((ref) => ({ name: functionName(schemas.get(ref)!), file: schemas.get(ref)!.file }));
  return { schema: name, file, imports, helpers, code };
}

/** `pay-success` → validate_pay_success: an identifier in ASCII, which is what ajv's code is made of. */
const functionName = ({ file }: Schema): string => `validate_${file.replaceAll('-', '_')}`;

/** A field named `constructor` is there on every object unless only its own are asked for. */
function namesAreInherited(schema: Json): boolean {
  return [...JSON.stringify(schema).matchAll(/"(\w+)"/g)].some(([, name]) => name! in Object.prototype);
}

/**
 * Keywords of ours: two that call another function, a type that null may stand in for, one that JSON numbers need,
 * and three that report and never fail.
 */
function addKeywords(ajv: Ajv, functionOf: (ref: string) => Name): void {
  ajv.addKeyword({
    keyword: 'x-ref',
    code: (cxt) => callRef(cxt, functionOf(cxt.schema as string)),
  });
  ajv.addKeyword({ keyword: 'x-part', code: (cxt) => callRef(cxt, new Name('part')) });
  ajv.addKeyword({
    keyword: 'x-type',
    error: { message: ({ schema }) => `must be ${(schema as string[]).join(' or ') || 'null'}` },
    code(cxt) {
      const types = cxt.schema as JSONType[];
      const wrong = types.length > 0 ? checkDataTypes(types, cxt.data, true, DataType.Wrong) : _`true`;
      cxt.fail(_`${cxt.data} !== null && ${wrong}`);
    },
  });
  ajv.addKeyword({
    keyword: 'x-null',
    code: (cxt) => cxt.gen.if(_`${cxt.data} === null`, () => drift(cxt, pointerOf(cxt), 'undocumented-null')),
  });
  ajv.addKeyword({
    keyword: 'x-enum',
    code(cxt) {
      const known = (cxt.schema as Json[]).filter((value) => typeof value !== 'object');
      const unknown = [null, ...known].map((value) => _`${cxt.data} !== ${value as string}`);
      cxt.gen.if(
        unknown.reduce((all, each) => _`${all} && ${each}`),
        () => drift(cxt, pointerOf(cxt), 'unknown-value'),
      );
    },
  });
  ajv.addKeyword({
    keyword: 'x-fields',
    type: 'object',
    code(cxt) {
      cxt.gen.forIn('key', cxt.data, (key) => {
        const unknown = (cxt.schema as string[]).map((name) => _`${key} !== ${name}`);
        cxt.gen.if(
          unknown.reduce((all, each) => _`${all} && ${each}`, _`true`),
          () => {
            cxt.gen.code(_`this.drift(${pointerOf(cxt)}, ${'unknown-field'}, ${key})`);
          },
        );
      });
    },
  });
  ajv.addKeyword({
    keyword: 'x-safe-integer',
    type: 'number',
    error: { message: 'must be an integer that a JSON number carries exactly' },
    code: (cxt) => cxt.fail(_`Number.isInteger(${cxt.data}) && !Number.isSafeInteger(${cxt.data})`),
  });
}

function drift(cxt: KeywordCxt, pointer: Code, kind: string): void {
  cxt.gen.code(_`this.drift(${pointer}, ${kind})`);
}

/** The value's own pointer, as code: as ajv writes it for its errors. */
function pointerOf(cxt: KeywordCxt): Code {
  return strConcat(new Name('instancePath'), cxt.it.errorPath ?? str``);
}

/** ajv's code as a module: its own functions become ours, and there is nothing else that it may ask for. */
function selfContained(source: string): { code: string; helpers: string[] } {
  const helpers: string[] = [];
  const code = source
    .replace(/^"use strict";/, '')
    .replace(
      /const (func\d+) = require\("ajv\/dist\/runtime\/(ucs2length|equal)"\)\.default;/g,
      (_match, name, helper) => {
        helpers.push(String(helper));
        return `const ${String(name)} = ${String(helper)};`;
      },
    );
  const foreign = /\brequire\("[^"]*"\)/.exec(code);
  if (foreign) throw new Error(`ajv's code asks for a module that is not ours: ${foreign[0]}`);
  return { code: withGuards(withoutKeys(withoutUnused(code))).trim(), helpers: [...new Set(helpers)].sort() };
}

/** The key of a map is text of the payload: in a pointer stands `*` for it. */
function withoutKeys(code: string): string {
  return code.replace(/\/" ?\+ ?key\d+\.replace\(\/~\/g, ?"~0"\)\.replace\(\/\\\/\/g, ?"~1"\)/g, '/*"');
}

/** Counting characters takes longer than all the rest: a text has no more of them than units, and no less than half. */
function withGuards(code: string): string {
  return code
    .replace(/(func\d+)\((\w+)\) > (\d+)/g, '$2.length > $3 && $1($2) > $3')
    .replace(/(func\d+)\((\w+)\) < (\d+)/g, '($2.length < $3 || ($2.length < 2 * $3 && $1($2) < $3))');
}

/** ajv keeps a copy of every schema; one that its code does not look at is dropped. */
function withoutUnused(code: string): string {
  return code.replace(/^const (schema\d+) = .*;\n/gm, (declaration, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? declaration : '',
  );
}
