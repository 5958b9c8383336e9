import { everyReading, parseSource, type Readings, type Signature } from '@hookwright/runtime';
import { isObject, type Json } from './json.ts';
import type { Api, Operation } from './model-api.ts';

/** The choices and the call that the README of a package shows. */
export interface ClientExample {
  readonly operation: string;
  readonly call: Json;
  /** True where a body is needed, and the specification has no example of one. */
  readonly needsBody: boolean;
  /** Null where the specification has one URL, which is the default. */
  readonly baseUrl: string | null;
  readonly hasKey: boolean;
  /** True where nobody knows how the call is signed. */
  readonly hasSigner: boolean;
  readonly readings: Readings | null;
  readonly credentials: readonly string[] | null;
  readonly responses: { readonly readings: Readings | null } | null;
}

/** The first call that says most: one with a body and an example of it, or one that needs none. */
export function exampleOf(api: Api): ClientExample {
  const { operations, servers, signatures } = api;
  const current = operations.filter(({ deprecated }) => !deprecated);
  const needsBody = ({ body }: Operation): boolean => body?.required === true && body.samples.length === 0;
  const operation =
    current.find(({ body }) => (body?.samples.length ?? 0) > 0) ??
    current.find((each) => !needsBody(each)) ??
    operations[0]!;
  const recipes = signatures.map(({ recipe }) => recipe);
  const isOpen = (recipe: Signature): boolean => 'verifier' in recipe;
  const response = signatures.map((each) => each.response).find((each) => each !== null);
  const needsKeys =
    response !== undefined &&
    (isOpen(response) || /"rsa|"ecdsa|"ed25519|"unknown"/.test(JSON.stringify(response)));
  return {
    operation: operation.name,
    call: callOf(operation, signedMember(operation, api)),
    needsBody: needsBody(operation),
    baseUrl:
      servers.length === 1
        ? null
        : (operation.servers[0]?.url ?? servers[0]?.url ?? 'https://api.example.com'),
    hasKey: recipes.some((recipe) => !isOpen(recipe)),
    hasSigner: recipes.length > 0 && recipes.every(isOpen),
    readings: readingsOf(recipes),
    credentials: operation.credentials.length > 0 ? operation.credentials : null,
    responses: needsKeys ? { readings: readingsOf([response]) } : null,
  };
}

/** One candidate of every axis; null where nothing is open. */
function readingsOf(recipes: readonly Signature[]): Readings | null {
  const readings = recipes.flatMap((recipe) =>
    'verifier' in recipe ? [] : Object.entries(everyReading(recipe)[0] ?? {}),
  );
  return readings.length > 0 ? Object.fromEntries(readings) : null;
}

/** A call with the first examples of the specification. */
function callOf({ parameters, body }: Operation, signed: string | null): Json {
  const given = ['path', 'query'].flatMap((place): [string, Json][] => {
    const own = parameters.filter((each) => each.in === place && each.required && each.fill === null);
    return own.length === 0
      ? []
      : [[place, Object.fromEntries(own.map(({ name, sample = '…' }) => [name, sample]))]];
  });
  const [sample] = body?.samples ?? [];
  if (sample === undefined) return Object.fromEntries(given);
  const value = isObject(sample.value)
    ? Object.fromEntries(Object.entries(sample.value).filter(([name]) => name !== signed))
    : sample.value;
  return Object.fromEntries([...given, ['body', value]]);
}

/** The member of the body that the signature is put into; null where that is another place. */
export function signedMember({ signature }: Operation, { signatures }: Api): string | null {
  const recipe = signatures.find(({ name }) => name === signature)?.recipe;
  const scheme = recipe && 'anyOf' in recipe ? recipe.anyOf[0] : recipe;
  if (!scheme || typeof scheme === 'string' || 'verifier' in scheme) return null;
  const source = parseSource([scheme.at].flat()[0]!);
  return source.from === 'payload' && source.steps.length === 1 ? source.steps[0]! : null;
}
