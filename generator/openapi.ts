import { contentOf } from './content.ts';
import { type Context, follow, memberAt, objectAt, report, reportRest } from './context.ts';
import { docOf } from './evidence.ts';
import { isObject, type Json, joinPointer, valueAt } from './json.ts';

/** How OpenAPI says what it says: the reading that webhooks, callbacks and paths have in common. */

const methodNames = 'get put post delete options head patch trace query'.split(' ');
/** What is generated from a path item: of what the provider calls it is said elsewhere where that is. */
export const coveredOfWebhook = new Set([
  ...methodNames,
  ...'$ref summary description parameters additionalOperations'.split(' '),
]);
const coveredOfPath = new Set([...coveredOfWebhook, 'servers']);

export interface Method {
  /** In capitals. */
  readonly method: string;
  readonly at: string;
  /** The path item, references followed. */
  readonly pathAt: string;
}

/** The operations of a path item. What else it has and is not `covered` is reported. */
export function methodsOf(context: Context, pointer: string, covered = coveredOfPath): Method[] {
  const pathAt = follow(context, pointer);
  reportRest(context, pathAt, covered);
  const item = objectAt(context, pathAt);
  const own = methodNames
    .filter((name) => item[name] !== undefined)
    .map((name) => ({ method: name.toUpperCase(), at: joinPointer(pathAt, name), pathAt }));
  const added = Object.keys(objectAt(context, joinPointer(pathAt, 'additionalOperations')));
  return [
    ...own,
    ...added.map((method) => ({ method, at: joinPointer(pathAt, 'additionalOperations', method), pathAt })),
  ];
}

/** What is said of an operation, and of all of its path. */
export function docOfOperation(context: Context, { at, pathAt }: { at: string; pathAt: string }): string {
  return [docOf(objectAt(context, at)), docOf(objectAt(context, pathAt))].filter(Boolean).join('\n\n');
}

/** Headers that are described elsewhere: by the media types, and by the security schemes. */
const describedElsewhere = ['accept', 'content-type', 'authorization'];

/**
 * The parameters of an operation and its path, each by the place where it is named; the operation's replace those of the
 * path. OpenAPI 3.2, section "Parameter Object".
 */
export function parametersOf(context: Context, { pathAt, at }: { pathAt: string; at: string }): string[] {
  const places = new Map<string, string>();
  for (const owner of [pathAt, at]) {
    const list = objectAt(context, owner).parameters;
    const own = new Set<string>();
    (Array.isArray(list) ? list : []).forEach((_, index) => {
      const namedAt = joinPointer(owner, 'parameters', `${index}`);
      const { name, in: place } = objectAt(context, follow(context, namedAt)) as { name: string; in: string };
      const key = `${place} ${place === 'header' ? name.toLowerCase() : name}`;
      if (own.has(key)) report(context, 'parameter-duplicate', namedAt, { name, place });
      own.add(key);
      if (place === 'header' && describedElsewhere.includes(name.toLowerCase()))
        report(context, 'not-covered', namedAt, { what: `the header ${name}` });
      else places.set(key, namedAt);
    });
  }
  return [...places.values()];
}

/** Reports extensions that say nothing where they stand. */
export function reportStray(context: Context, at: string, names: readonly string[]): void {
  for (const name of names) {
    if (objectAt(context, at)[name] !== undefined)
      report(context, 'not-covered', joinPointer(at, name), { what: name });
  }
}

/** The alternatives of `security`, of the operation or else of the document: each is the schemes that go together. */
export function schemesOf(context: Context, at: string): string[][] {
  const known = objectAt(context, '/components/securitySchemes');
  const list = objectAt(context, at).security ?? objectAt(context, '').security;
  return (Array.isArray(list) ? list : []).filter(isObject).map((requirement) =>
    Object.keys(requirement)
      .filter((name) => Object.hasOwn(known, name))
      .map((name) => follow(context, joinPointer('/components/securitySchemes', name))),
  );
}

export interface Media {
  readonly type: string;
  readonly at: string;
  readonly schemaAt: string | undefined;
}

/** The one media type of a body or a response that is generated from: JSON, where there is a choice. The others are reported. */
export function chosenMedia(context: Context, ownerAt: string): Media | undefined {
  const contentAt = memberAt(context, ownerAt, 'content');
  const types = Object.keys(objectAt(context, contentAt ?? '/none'));
  const chosen = types.find((type) => contentOf(type) === 'json') ?? types.find(contentOf) ?? types[0];
  if (contentAt === undefined || chosen === undefined) return undefined;
  for (const type of types.filter((each) => each !== chosen)) {
    report(context, 'not-covered', joinPointer(contentAt, type), { what: type });
  }
  const at = memberAt(context, contentAt, chosen)!;
  reportRest(context, at, new Set(['description', 'schema', 'example', 'examples']));
  return { type: chosen, at, schemaAt: memberAt(context, at, 'schema') };
}

const coveredOfExample = new Set('summary description value dataValue'.split(' '));

/** `example` and `examples` of a media type or a parameter, each with its place. */
export function examplesOf(context: Context, at: string): { at: string; name: string; value: Json }[] {
  const one = objectAt(context, at).example;
  const named = objectAt(context, joinPointer(at, 'examples'));
  return [
    ...(one === undefined ? [] : [{ at: joinPointer(at, 'example'), name: 'example', value: one }]),
    ...Object.keys(named).flatMap((name) => {
      const exampleAt = memberAt(context, joinPointer(at, 'examples'), name)!;
      reportRest(context, exampleAt, coveredOfExample);
      const key = ['value', 'dataValue'].find((each) => objectAt(context, exampleAt)[each] !== undefined);
      if (key === undefined) return [];
      const valuePlace = joinPointer(exampleAt, key);
      return [{ at: valuePlace, name, value: valueAt(context.document.value, valuePlace)! }];
    }),
  ];
}
