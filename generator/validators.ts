import { byCodeUnit, isObject, type Json } from './json.ts';
import type { Model, Schema } from './model.ts';
import { relaxed } from './relax.ts';
import { type Place, type PlacedSchema, shareSchemas } from './shared-schemas.ts';
import { block, linesOf, type Writer, when } from './validator-code.ts';
import { bodyOf } from './validator-keywords.ts';
import { literal } from './text.ts';

/**
 * The compiled validator of one schema, or of what several have in common, as a module's text. Its function `whole`
 * checks a value that stands by itself; `part`, where one is needed, a value that is composed of this and other schemas.
 */
export interface ValidatorModule {
  /** The name of the schema; null for what several have in common. */
  readonly schema: string | null;
  readonly file: string;
  /** Functions of other modules. */
  readonly imports: readonly { readonly name: string; readonly as: string; readonly file: string }[];
  /** What it calls of the runtime. */
  readonly helpers: readonly string[];
  readonly code: string;
}

/** Model → a module of code for each schema, and for each part that several have in common. */
export function emitValidators({
  schemas,
  isStrict,
}: Pick<Model, 'schemas' | 'isStrict'>): ValidatorModule[] {
  const own = placeSchemas(schemas, isStrict);
  const { shared, placeOf } = shareSchemas(own);
  const names = new Map(schemas.map(({ name, file }) => [file, name]));
  const functions = new Map<string, PlacedSchema[]>();
  for (const each of [...own, ...shared]) {
    functions.set(each.place.file, [...(functions.get(each.place.file) ?? []), each]);
  }
  const places = new Map(own.map(({ place }) => [`${place.name} ${names.get(place.file)}`, place]));
  const whereIs = (schema: Json): Place | undefined => {
    if (!isObject(schema)) return undefined;
    const { 'x-whole': whole, 'x-part': part } = schema;
    if (typeof whole === 'string') return places.get(`whole ${whole}`);
    if (typeof part === 'string') return places.get(`part ${part}`) ?? places.get(`whole ${part}`);
    return placeOf(schema);
  };
  return [...functions].map(([file, all]) => emitModule(file, names.get(file) ?? null, all, whereIs));
}

/** What each schema asks of a value that stands by itself and, where it is needed, of a part of a composition. */
function placeSchemas(schemas: readonly Schema[], isStrict: boolean): PlacedSchema[] {
  const byName = new Map(schemas.map((schema) => [schema.name, schema]));
  const form = ({ schema }: Schema, isRoot: boolean): Json =>
    relaxed(schema, { schemas: byName, isStrict, isRoot });
  const wholes = new Map(schemas.map((schema) => [schema.name, form(schema, true)]));
  const parts = new Map<string, Json>();
  const waiting = [...wholes.values()];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const name of partsIn(next)) {
      if (parts.has(name)) continue;
      parts.set(name, form(byName.get(name)!, false));
      waiting.push(parts.get(name)!);
    }
  }
  return schemas.flatMap(({ name, file }) => {
    const [whole, part] = [wholes.get(name)!, parts.get(name)];
    const { 'x-fields': fields, ...rest } = isObject(whole) ? whole : {};
    const [isSame, isMore] = [whole, rest].map((each) => JSON.stringify(each) === JSON.stringify(part));
    if (part === undefined || isSame) return [{ place: { file, name: 'whole' }, schema: whole }];
    const more = { allOf: [{ 'x-part': name }, { 'x-fields': fields! }] };
    return [
      { place: { file, name: 'part' }, schema: part },
      { place: { file, name: 'whole' }, schema: isMore ? more : whole },
    ];
  });
}

/** Names of the schemas that a composition is made of. */
function partsIn(schema: Json): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inside = Object.values(schema).flatMap(partsIn);
  const name = isObject(schema) ? schema['x-part'] : undefined;
  return typeof name === 'string' ? [...inside, name] : inside;
}

function emitModule(
  file: string,
  schema: string | null,
  functions: readonly PlacedSchema[],
  whereIs: (schema: Json) => Place | undefined,
): ValidatorModule {
  const imports = new Map<string, ValidatorModule['imports'][number]>();
  const helpers = new Set<string>();
  const constants = new Map<string, string>();
  const unnamed: string[] = [];

  function functionAt(place: Place | undefined): string | undefined {
    if (!place || place.file === file) return place?.name;
    const as = `${place.name === 'part' ? 'part' : 'validate'}_${place.file.replaceAll('-', '_')}`;
    imports.set(as, { name: place.name, as, file: place.file });
    return as;
  }

  function functionCode(name: string, checked: Json, isCalled: boolean): string {
    const writer = createWriter();
    const value = { name: 'data', at: 'at' };
    const statements = isCalled ? writer.statementsOf(checked, value) : bodyOf(writer, checked, value);
    return block(`function ${name}(data, at, found)`, [...linesOf(statements), 'return true;']).join('\n');
  }

  function createWriter(): Writer {
    let variables = 0;
    const helper = (name: string): string => {
      helpers.add(name);
      return name;
    };
    const functionOf = (checked: Json): string | undefined => functionAt(whereIs(checked));
    const writer: Writer = {
      variable: (prefix) => `${prefix}${++variables}`,
      helper,
      constant: (kind, code) => {
        constants.set(code, constants.get(code) ?? `${kind}${constants.size + 1}`);
        return constants.get(code)!;
      },
      violation: (keyword, message, at) =>
        `return ${helper('violation')}(${literal(keyword)}, ${literal(message)}, ${at}, found)`,
      statementsOf: (checked, value) => {
        const called = functionOf(checked);
        if (called === undefined) return bodyOf(writer, checked, value);
        return [when(`!${called}(${value.name}, ${value.at}, found)`, 'return false')];
      },
      functionFor: (checked) => {
        const called = functionOf(checked);
        if (called !== undefined) return called;
        const place = unnamed.push('');
        unnamed[place - 1] = functionCode(`inner${place}`, checked, false);
        return `inner${place}`;
      },
    };
    return writer;
  }

  const code = functions.map(({ place: { name }, schema: checked }) => {
    const found = whereIs(checked);
    // What is the same as another schema calls that one.
    const isCalled = found !== undefined && (found.file !== file || found.name !== name);
    const isExported = name === 'whole' || name === 'part';
    return `${isExported ? 'export ' : ''}${functionCode(name, checked, isCalled)}`;
  });
  const declared = [...constants].map(([value, name]) => `const ${name} = ${value};`).join('\n');
  return {
    schema,
    file,
    imports: [...imports.values()].sort((a, b) => byCodeUnit(a.as, b.as)),
    helpers: [...helpers].sort(),
    code: [declared, ...code, ...unnamed].filter((each) => each !== '').join('\n\n'),
  };
}
