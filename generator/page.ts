import { pointerSteps } from './json.ts';
import type { Evidence, Model } from './model.ts';

/** What the page of a provider says beside the Model: its evidence, by how well it is known. */
export interface Page {
  readonly counts: readonly string[];
  readonly levels: readonly { readonly title: string; readonly claims: readonly Claim[] }[];
  readonly questions: readonly { readonly ask: string; readonly places: readonly string[] }[];
}

type Claim = Pick<Evidence, 'note' | 'sources'> & { readonly place: string };

const titles: readonly (readonly [Evidence['level'], string])[] = [
  ['example', 'What is seen in examples only'],
  ['inferred', 'What is inferred'],
  ['contradicted', 'Where the pages disagree'],
  ['unknown', 'What is unknown'],
];

/** The evidence of a Model, arranged for people. A question that several claims ask is one. */
export function pageOf({ evidence, channels, api, undocumented, schemas, sources }: Model): Page {
  const questions = new Map<string, string[]>();
  for (const claim of evidence) {
    const { ask } = claim;
    if (ask !== '') questions.set(ask, [...(questions.get(ask) ?? []), placeName(claim)]);
  }
  const messages = channels.flatMap((channel) => channel.messages);
  return {
    counts: [
      counted(messages.length, 'message', 'messages') +
        ` on ${counted(channels.length, 'channel', 'channels')}`,
      counted(api?.operations.length ?? 0, 'operation', 'operations') + ' of the API',
      counted(undocumented.length, 'title', 'titles') + ' of which nothing else is known',
      counted(schemas.length, 'type', 'types') + `, from ${counted(sources.length, 'source', 'sources')}`,
    ],
    levels: titles.flatMap(([level, title]) => {
      const claims = evidence.filter((each) => each.level === level);
      return claims.length === 0
        ? []
        : [{ title, claims: claims.map((claim) => ({ ...claim, place: placeName(claim) })) }];
    }),
    questions: [...questions].map(([ask, places]) => ({ ask, places: [...new Set(places)] })),
  };
}

const counted = (count: number, one: string, several: string): string =>
  `${count === 0 ? 'no' : count} ${count === 1 ? one : several}`;

/** Steps that say what something is made of, not what it is called. */
const compositions = new Set(['allOf', 'oneOf', 'anyOf']);
const structure = new Set([
  ...'components schemas messages messageTraits securitySchemes operations properties payload'.split(' '),
  ...compositions,
]);

/** `/components/schemas/Order/properties/items/items/properties/id` → `Order.items[].id`: a place as people name it. */
export function placeName({ document, pointer }: Pick<Evidence, 'document' | 'pointer'>): string {
  const [first, second = '', ...rest] = pointerSteps(pointer);
  if (first === undefined || (first === 'info' && second === '')) return `all of ${document}`;
  if (first === 'paths')
    return [rest[0]?.toUpperCase(), second, joined(rest.slice(1))].filter(Boolean).join(' ');
  if (first === 'channels') return ['channel', second, joined(rest)].filter(Boolean).join(' ');
  if (second === 'securitySchemes') return `signature ${joined(rest)}`;
  return joined([first, second, ...rest]) || pointer;
}

/** Names alone: what things are made of, and which part of a composition or which media type it is, is left out. */
function joined(steps: readonly string[]): string {
  const names = steps.flatMap((step, index) => {
    const before = steps[index - 1] ?? '';
    if (before === 'properties' && steps[index - 2] !== 'properties') return [`.${step}`];
    if (structure.has(step) || before === 'content' || (compositions.has(before) && /^\d+$/.test(step)))
      return [];
    return [step === 'items' || step === 'additionalProperties' ? '[]' : `.${step}`];
  });
  return names.join('').replace(/^\./, '').replace('content.examples', 'example');
}
