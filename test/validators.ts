/** Validators of schemas by name, made as the generator makes them and run without a file. */
import type { JsonObject } from '../generator/json.ts';
import type { Schema } from '../generator/model.ts';
import { emitValidators, type ValidatorModule } from '../generator/validators.ts';
import * as runtime from '../runtime/src/validation.ts';

type Functions = Record<string, runtime.Validator>;

export type Schemas = Record<string, JsonObject | boolean>;

/** The modules of schemas by name. */
export function emit(schemas: Schemas, isStrict = false): ValidatorModule[] {
  const all = Object.entries(schemas).map(([name, schema]): Schema => ({
    name,
    file: name.toLowerCase(),
    schema,
  }));
  return emitValidators({ schemas: all, isStrict });
}

/** The validator of the first of them. A module is run as a function of what it imports. */
export function compile(schemas: Schemas, isStrict = false): runtime.Validator {
  const modules = new Map(emit(schemas, isStrict).map((module) => [module.file, module]));
  const loaded = new Map<string, Functions>();

  function load(file: string): Functions {
    const { code, imports, helpers } = modules.get(file)!;
    const exported = ['part', 'whole'].filter((name) => code.includes(`export function ${name}(`));
    const source = `${code.replace(/^export /gm, '')}\nreturn { ${exported.join()} };`;
    const names = [...helpers, ...imports.map(({ as }) => as)];
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the module's own text, as a function
    const make = new Function(...names, source) as (...all: unknown[]) => Functions;
    const made = make(
      ...helpers.map((name) => runtime[name as keyof typeof runtime]),
      ...imports.map(
        (each): runtime.Validator =>
          (...given) =>
            functionsOf(each.file)[each.name]!(...given),
      ),
    );
    loaded.set(file, made);
    return made;
  }

  /** Loads a module when it is first called: a schema may refer to itself. */
  const functionsOf = (file: string): Functions => loaded.get(file) ?? load(file);

  return functionsOf(Object.keys(schemas)[0]!.toLowerCase()).whole!;
}

/** What a validator says: violations as `pointer message`, drift as `pointer kind`. */
export function judge(schemas: Schemas, payload: unknown, isStrict = false): string[] {
  const { violations, drift } = runtime.validate(compile(schemas, isStrict), payload);
  return [
    ...violations.map(({ instancePath, message }) => `${instancePath} ${message}`),
    ...drift.map(({ pointer, kind }) => `${pointer} ${kind}`),
  ];
}
