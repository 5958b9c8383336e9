import type { ServiceView } from './scaffold-view.ts';

/** What is to be known of a service where it runs, and at the provider. */
export interface Outside {
  readonly paths: readonly string[];
  /** The variables that it does not start without. */
  readonly variables: readonly string[];
}

export function outsideOf({ receivers, signatures, signsUrl }: ServiceView): Outside {
  return {
    paths: receivers.map(({ path }) => path),
    variables: [
      ...(signsUrl ? ['PUBLIC_URL'] : []),
      ...signatures.flatMap(({ keys, readings, token }) =>
        [keys, ...readings, token].flatMap((each) => each?.variable ?? []),
      ),
    ],
  };
}

/** What a person has to do before a service is deployed: what no file of it can do. */
export function tasksOf(service: ServiceView, before: Outside | undefined): string[] {
  const now = outsideOf(service);
  const { paths, variables } = before ?? now;
  const added = (names: readonly string[], known: readonly string[]): string[] =>
    names.filter((name) => !known.includes(name));
  const unlike = service.receivers.flatMap(({ path, stated }) =>
    stated === null || stated === path ? [] : [`check     ${path}: the specification states ${stated}`],
  );
  return [
    ...added(now.variables, variables).map(
      (name) => `set       ${name}: the service does not start without it; .env.example says what it is`,
    ),
    ...added(now.paths, paths).map((path) => `register  ${path}: it is new, and the provider has to call it`),
    ...added(paths, now.paths).map((path) => `give up   ${path}: nothing answers there any more`),
    ...unlike,
  ];
}

interface Moved {
  /** What is no part of the service any more, and was edited. */
  readonly gone: readonly { readonly path: string }[];
  readonly added: readonly { readonly path: string }[];
}

/** The handlers that are not called any more, while a new one of the same message is: it would acknowledge, and do nothing. */
export function movesOf({ gone, added }: Moved): string[] {
  const handlerIn = (path: string): string | undefined =>
    /^src\/receivers\/[^/]+\/handlers\/(?!index\.)(.+)$/.exec(path)?.[1];
  return gone.flatMap(({ path }) =>
    added
      .filter((each) => handlerIn(path) !== undefined && handlerIn(path) === handlerIn(each.path))
      .map((each) => `move      ${path}: ${each.path} is called instead, and does nothing yet`),
  );
}
