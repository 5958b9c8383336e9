import { createClient } from '@hey-api/openapi-ts';
import type { Json, JsonObject } from './json.ts';
import type { Model } from './model.ts';
import type { Operation, Parameter } from './model-api.ts';

/** What stands for what while @hey-api/openapi-ts works: `T0` for a type, `o0` for an operation, `p0` for a parameter. */
export interface Stand {
  readonly operations: readonly Operation[];
  /** Names of schemas. */
  readonly types: readonly string[];
  /** Of all operations, in their order. */
  readonly parameters: readonly Parameter[];
}

/** What @hey-api/openapi-ts makes of the operations, as text: their types, and a function for each. */
export interface Calls {
  readonly stand: Stand;
  readonly types: string;
  readonly sdk: string;
}

/** Those that it makes a function for; any other is sent as POST by it, and by its own name in the end. */
export const methods: ReadonlySet<string> = new Set([
  'GET',
  'PUT',
  'POST',
  'DELETE',
  'OPTIONS',
  'HEAD',
  'PATCH',
  'TRACE',
]);

/**
 * Runs @hey-api/openapi-ts on a document that holds the shape of the operations under names of its own: no text of the
 * provider's document reaches it. Nothing is written to a disk.
 */
export async function makeCalls({ schemas }: Model, operations: readonly Operation[]): Promise<Calls> {
  const parameters = operations.flatMap((operation) => parametersOf(operation));
  const stand = { operations, types: schemas.map(({ name }) => name), parameters };
  const [made] = await createClient({
    input: documentOf(stand),
    output: { path: '/calls', module: { extension: '.ts' }, tsConfigPath: null },
    plugins: ['@hey-api/typescript', { name: '@hey-api/sdk', client: false }, '@hey-api/client-fetch'],
    // Not that of the folder in which the command is run.
    configFile: '/none/openapi-ts.ts',
    dryRun: true,
    interactive: false,
    logs: { level: 'silent', file: false },
  });
  const files = new Map(
    [...made!.gen.render()].map(({ path, content }) => [path.replace(/^.*\//, ''), content]),
  );
  return { stand, types: files.get('types.gen.ts')!, sdk: files.get('sdk.gen.ts')! };
}

/** The parameters that a function has; cookies are none of them. */
export function parametersOf({ parameters }: Operation): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in !== 'cookie');
}

function documentOf(stand: Stand) {
  const paths = stand.operations.map((operation, index) => {
    const parameters = parametersOf(operation);
    const steps = parameters.filter((each) => each.in === 'path').map((each) => `/{${aliasOf(stand, each)}}`);
    const method = methods.has(operation.method) ? operation.method.toLowerCase() : 'post';
    return [`/o${index}${steps.join('')}`, { [method]: callOf(stand, operation, index) }];
  });
  return {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: Object.fromEntries(paths) as JsonObject,
    components: {
      schemas: Object.fromEntries(stand.types.map((_, index) => [`T${index}`, {}])) as JsonObject,
    },
  } as const;
}

const aliasOf = ({ parameters }: Stand, parameter: Parameter): string => `p${parameters.indexOf(parameter)}`;

function callOf(stand: Stand, operation: Operation, index: number): JsonObject {
  const { body, responses } = operation;
  const contentOf = (name: string): JsonObject => ({
    'application/json': { schema: { $ref: `#/components/schemas/T${stand.types.indexOf(name)}` } },
  });
  return {
    operationId: `o${index}`,
    parameters: parametersOf(operation).map((parameter) => ({
      name: aliasOf(stand, parameter),
      in: parameter.in,
      required: parameter.required,
      style: parameter.style,
      explode: parameter.explode,
      schema: shapeOf(parameter.schema),
    })),
    ...(body ? { requestBody: { required: body.required, content: contentOf(body.payload) } } : {}),
    responses: Object.fromEntries(
      responses.map(({ status, payload }) => [
        status,
        { description: '', ...(payload === null ? {} : { content: contentOf(payload) }) },
      ]),
    ),
  };
}

/** As much of a parameter's schema as decides how it is written into a URL. */
function shapeOf(schema: Json): JsonObject {
  const types = [(schema as JsonObject).type].flat();
  if (types.includes('array')) return { type: 'array', items: { type: 'string' } };
  return types.includes('object') ? { type: 'object' } : { type: 'string' };
}
