import { type Context, memberAt, objectAt } from './context.ts';
import { joinPointer, sortedEntries, valueAt } from './json.ts';
import { coveredOfWebhook, methodsOf } from './openapi.ts';

/** One operation that the provider calls: of a webhook, or of a callback. */
export interface Arrival {
  /** What it may be called, the shortest first: of two with one name, each takes one that tells more. */
  readonly names: readonly string[];
  readonly method: string;
  readonly at: string;
  readonly pathAt: string;
  /** Of a callback: what its URL is, as an expression of the request that asks for it. */
  readonly expression?: string;
}

/** Everything that the provider calls, as the document has it. */
export function arrivalsOf(context: Context): Arrival[] {
  return [...webhooksOf(context), ...callbacksOf(context)];
}

function webhooksOf(context: Context): Arrival[] {
  return sortedEntries(objectAt(context, '/webhooks')).flatMap(([name]) =>
    operationsOf(context, [name], joinPointer('/webhooks', name)),
  );
}

/**
 * A callback that several operations name, or describe in the same words, is one. Its address is an expression of the
 * request: the integrator chooses it.
 */
function callbacksOf(context: Context): Arrival[] {
  const found = new Map<string, Arrival>();
  for (const [path] of sortedEntries(objectAt(context, '/paths'))) {
    if (path.startsWith('x-')) continue;
    for (const { at, method } of methodsOf(context, joinPointer('/paths', path))) {
      for (const name of Object.keys(objectAt(context, memberAt(context, at, 'callbacks') ?? '/none'))) {
        const callbackAt = memberAt(context, joinPointer(at, 'callbacks'), name)!;
        for (const expression of Object.keys(objectAt(context, callbackAt))) {
          if (expression.startsWith('x-')) continue;
          const { operationId } = objectAt(context, at);
          const caller = typeof operationId === 'string' ? operationId : `${method} ${path}`;
          const names = [name, `${name} ${caller}`, `${name} ${caller} ${expression}`];
          for (const arrival of operationsOf(context, names, joinPointer(callbackAt, expression))) {
            const text = JSON.stringify([arrival.names[0], valueAt(context.document.value, arrival.at)]);
            if (!found.has(text)) found.set(text, { ...arrival, expression });
          }
        }
      }
    }
  }
  return [...found.values()];
}

function operationsOf(context: Context, names: readonly string[], pathAt: string): Arrival[] {
  const methods = methodsOf(context, pathAt, coveredOfWebhook);
  return methods.map(({ method, at, pathAt: whole }) => ({
    names: methods.length > 1 ? names.map((name) => `${name} ${method}`) : names,
    method,
    at,
    pathAt: whole,
  }));
}
