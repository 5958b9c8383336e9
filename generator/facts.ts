import type { Context } from './context.ts';
import { byCodeUnit } from './json.ts';
import type { BodyFacts, Message } from './model.ts';
import { type Field, fieldsOf, isEmbedded } from './schemas.ts';

/** What the fields of a body say: pointers of all, and of those that are marked. */
export interface Facts extends BodyFacts, Pick<Message, 'volatile'> {
  readonly pointers: ReadonlySet<string>;
}

/** Messages that share a payload share what is known of its fields, of which there may be many. */
const known = new WeakMap<readonly Field[], Facts>();

/** What is known of the fields of a schema; nothing where there is none. */
export function factsOf(context: Context, pointer: string | undefined): Facts {
  if (pointer === undefined) return collectFacts([]);
  const fields = fieldsOf(context, pointer);
  const facts = known.get(fields) ?? collectFacts(fields);
  known.set(fields, facts);
  return facts;
}

function collectFacts(fields: readonly Field[]): Facts {
  const pointersOf = (wanted: (schema: Field['schema']) => boolean): string[] => [
    ...new Set(fields.filter(({ schema }) => wanted(schema)).map(({ pointer }) => pointer)),
  ];
  const integers = fields.filter(({ schema }) => schema['x-int64'] !== undefined);
  return {
    pointers: new Set(fields.map(({ pointer }) => pointer)),
    volatile: pointersOf((schema) => schema['x-volatile'] === true).sort(byCodeUnit),
    sensitive: pointersOf((schema) => schema['x-sensitive'] === true).sort(byCodeUnit),
    // In the order in which they are entered: the outer before the inner.
    embedded: pointersOf(isEmbedded),
    integers: Object.fromEntries(
      integers.map(({ pointer, schema }) => [pointer, schema['x-int64'] as 'bigint' | 'string']),
    ),
  };
}

/** The pointer under which a field is described: as it is written, or with any item of a list for the item it names. */
export function describedPointer(
  pointer: string,
  pointers: { has(pointer: string): boolean },
): string | undefined {
  return [pointer, pointer.replace(/\/\d+(?=\/|$)/g, '/*')].find((each) => pointers.has(each));
}
