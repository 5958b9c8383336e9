import { type Context, follow, memberAt, objectAt, report, reportRest } from './context.ts';
import { docOf } from './evidence.ts';
import { joinPointer, valueAt } from './json.ts';
import type { Fill, Parameter } from './model-api.ts';
import { examplesOf, type Method, parametersOf, reportStray } from './openapi.ts';
import { wordsBeside } from './references.ts';
import type { Schemas } from './schemas.ts';

const covered = new Set(
  'name in description required deprecated schema example examples style explode'.split(' '),
);

/** How a value is written where nobody says. OpenAPI 3.2, section "Parameter Object". */
const styles: Record<Parameter['in'], string> = {
  path: 'simple',
  header: 'simple',
  query: 'form',
  cookie: 'form',
};

/** The parameters of an operation, of which those of the path have their places in it. */
export function buildParameters(
  context: Context,
  given: Method & { readonly path: string },
  schemas: Schemas,
): Parameter[] {
  const { at, path } = given;
  const parameters = parametersOf(context, given).flatMap((namedAt) =>
    buildParameter(context, { namedAt, path }, schemas),
  );
  const known = parameters.filter((each) => each.in === 'path').map(({ name }) => name);
  for (const [, name] of path.matchAll(/\{([^{}]*)\}/g)) {
    if (!known.includes(name!)) report(context, 'path-parameter-missing', at, { name: name!, path });
  }
  return parameters;
}

function buildParameter(
  context: Context,
  { namedAt, path }: { namedAt: string; path: string },
  schemas: Schemas,
): Parameter[] {
  const at = follow(context, namedAt);
  const parameter = objectAt(context, at);
  const { name, in: place } = parameter as { name: string; in: Parameter['in'] };
  if (!Object.hasOwn(styles, place)) {
    report(context, 'not-covered', namedAt, { what: `a parameter in ${place}` });
    return [];
  }
  if (place === 'cookie') report(context, 'not-covered', namedAt, { what: `the cookie ${name}` });
  if (place === 'path' && !path.includes(`{${name}}`))
    report(context, 'path-parameter-unknown', namedAt, { name, path });
  if (place !== 'header') reportStray(context, at, ['x-fill']);
  reportRest(context, at, covered);
  const {
    style = styles[place],
    explode,
    deprecated,
  } = parameter as {
    style?: string;
    explode?: boolean;
    deprecated?: boolean;
  };
  const schemaAt = memberAt(context, at, 'schema');
  const doc = docOf({ ...parameter, ...wordsBeside(objectAt(context, namedAt)) });
  const schema = schemaAt === undefined ? true : schemas.inline(context, joinPointer(at, 'schema'), name);
  const [shown] = examplesOf(context, at);
  if (shown) context.examples.push({ context, pointer: shown.at, value: shown.value, schema, ...plain });
  const sample = shown?.value ?? exampleOf(context, schemaAt);
  return [
    {
      name,
      in: place,
      required: parameter.required === true || place === 'path',
      doc: deprecated === true ? `${doc}\n\nDeprecated.`.trim() : doc,
      schema,
      style,
      explode: explode ?? style === 'form',
      fill: typeof parameter['x-fill'] === 'string' ? (parameter['x-fill'] as Fill) : null,
      ...(sample === undefined ? {} : { sample }),
    },
  ];
}

/** What an example of a parameter is held to: no text in it holds JSON. */
const plain = { payload: '', embedded: [], integers: {} };

function exampleOf({ document }: Context, schemaAt: string | undefined) {
  if (schemaAt === undefined) return undefined;
  return valueAt(document.value, `${schemaAt}/examples/0`) ?? valueAt(document.value, `${schemaAt}/example`);
}
