import type { Lines, ParsedParameters, ParsedRecipe, ParsedScheme, Part, Value } from './parsed-recipe.ts';
import { describe, type Source } from './template.ts';

/**
 * True where a signature by any of the recipe's alternatives authenticates a value: nobody without the key can change
 * it. What is signed only after a transform that makes different values equal is not covered.
 */
export function coversSource(recipe: ParsedRecipe, source: Source): boolean {
  return recipe.schemes.every((scheme) => coversValue(scheme, source));
}

/** The same of one scheme, for a capture of `read` too. */
export function coversValue(scheme: ParsedScheme, value: Value): boolean {
  if (!scheme.message || !isSecret(scheme)) return false;
  const covered = scheme.checks.reduce(
    (parts, { left, right }) =>
      left.every((part) => isLiteral(part) || isCoveredPart(part, parts)) ? [...parts, ...right] : parts,
    partsOfLines(scheme.message),
  );
  return covered.some((part) => covers(part, value));
}

/** A digest without the key in it can be made by anybody. */
function isSecret({ algorithm, message }: ParsedScheme): boolean {
  const isPlainDigest = [...algorithm.allowed.values()].some((name) => name.startsWith('digest-'));
  return !isPlainDigest || partsOfLines(message!).some(holdsKey);
}

function holdsKey(part: Part): boolean {
  if (part.from === 'named' && 'message' in part.named)
    return partsOfLines(part.named.message).some(holdsKey);
  return part.from === 'key';
}

/** What makes a text covered again: the parts that it is made of. */
function isCoveredPart(part: Part, covered: readonly Part[]): boolean {
  if (part.from === 'literal' || part.from === 'named') {
    return (
      part.from === 'named' && 'capture' in part.named && covered.some((each) => covers(each, part as Value))
    );
  }
  if (part.from === 'header' || part.from === 'query' || part.from === 'payload') {
    return covered.some((each) => covers(each, part));
  }
  return false;
}

const isLiteral = ({ from }: Part): boolean => from === 'literal';
const partsOfLines = ({ lines }: Lines): readonly Part[] => lines.flat();

function covers(part: Part, value: Value): boolean {
  if (part.from === 'literal' || part.transforms.some(({ isLossy }) => isLossy)) return false;
  switch (part.from) {
    case 'body':
      return value.from === 'payload';
    case 'url':
    case 'target':
      return value.from === 'query';
    case 'header':
    case 'query':
      return value.from === part.from && value.name === part.name;
    case 'payload':
      return (
        value.from === 'payload' &&
        isWithin(value.steps, part.steps) &&
        value.steps.length === part.steps.length
      );
    case 'named': {
      if ('capture' in part.named)
        return value.from === 'named' && value.named.capture === part.named.capture;
      if ('parameters' in part.named) return coversByParameters(part.named.parameters, value);
      return partsOfLines(part.named.message).some((each) => covers(each, value));
    }
    default:
      return false;
  }
}

function coversByParameters(parameters: ParsedParameters, value: Value): boolean {
  const { scope, only, except, object, lists, pair } = parameters;
  const isWhole = pair.some(
    (piece) =>
      piece.from === 'named' && piece.named === 'value' && piece.transforms.every(({ isLossy }) => !isLossy),
  );
  // Of several objects the last one's value counts, so that a value of another may not be what is signed.
  const last = scope.at(-1);
  if (!isWhole || !last) return false;
  const [name, ...nested] = within(last, value) ?? [];
  if (name === undefined || except.has(name) || (only !== undefined && !name.startsWith(only))) return false;
  const isItem = nested.length === 1 && (lists === 'each' || lists === 'comma');
  return nested.length === 0 || isItem || (object !== undefined && object !== 'omitted');
}

/** The steps from an object to a value in it. */
function within(scope: Source, value: Value): readonly string[] | undefined {
  if (scope.from === 'query') return value.from === 'query' ? [value.name] : undefined;
  if (scope.from !== 'payload' || value.from !== 'payload' || !isWithin(value.steps, scope.steps))
    return undefined;
  return value.steps.slice(scope.steps.length);
}

function isWithin(steps: readonly string[], outer: readonly string[]): boolean {
  return outer.every((step, index) => steps[index] === step);
}

/** What a scheme cannot protect from, in words: for whoever writes the recipe. */
export function weaknessesOf(scheme: ParsedScheme): string[] {
  const { message, timestamp } = scheme;
  if (!message) return ['it covers nothing of the delivery: whoever has seen one can send any other'];
  const parts = partsOfLines(message);
  const reasons: string[] = [];
  if (!isSecret(scheme)) reasons.push('it needs no key: whoever knows the recipe can make it');
  if (!parts.some(isOfDelivery)) {
    reasons.push('it covers nothing of the delivery: whoever has seen one can send any other');
  }
  if (
    timestamp &&
    (timestamp.pastMs ?? timestamp.futureMs) !== undefined &&
    !coversValue(scheme, timestamp.from)
  ) {
    reasons.push('its timestamp is not signed, so that no delivery is refused for its age');
  }
  const loose = linesOf(message).flatMap((lines) => [...looseLines(lines), ...looseParts(lines)]);
  const moved = loose.map(
    ([left, right]) =>
      `text can be moved between ${describe(left)} and ${describe(right)}: nothing stands between them`,
  );
  const runs = parametersOf(message).some(areLoose)
    ? ['text can be moved between the names and values of its parameters: nothing stands between them']
    : [];
  return [...reasons, ...new Set(moved), ...runs];
}

/** The lines of a message, and of the digests in it. */
function linesOf(message: Lines): Lines[] {
  const inner = partsOfLines(message).flatMap((part) =>
    part.from === 'named' && 'message' in part.named ? linesOf(part.named.message) : [],
  );
  return [message, ...inner];
}

function parametersOf(message: Lines): ParsedParameters[] {
  return linesOf(message)
    .flatMap(partsOfLines)
    .flatMap((part) => (part.from === 'named' && 'parameters' in part.named ? [part.named.parameters] : []));
}

/** True where a character of one name or value may as well be of the next. */
function areLoose({ pair, join }: ParsedParameters): boolean {
  const [first, second] = pair;
  return join === '' || (first?.from === 'named' && second?.from === 'named');
}

type Variable = Exclude<Part, { from: 'literal' }>;

/** Parts side by side, of which neither is ours: a character of one may as well be of the other. */
function looseParts({ lines, join }: Lines): [Variable, Variable][] {
  const runs = join === '' ? [lines.flat()] : lines;
  return runs.flatMap((parts) =>
    parts.flatMap((part, index): [Variable, Variable][] => {
      const next = parts[index + 1];
      return next && isOpen(part) && isOpen(next) ? [[part, next]] : [];
    }),
  );
}

/** Lines that may both be dropped: what is left does not say which one it was. */
function looseLines({ lines }: Lines): [Variable, Variable][] {
  const droppable = lines.map((parts) =>
    parts.length === 1 && isOpen(parts[0]!) && parts[0].optional ? parts[0] : undefined,
  );
  return droppable.flatMap((part, index): [Variable, Variable][] => {
    const next = droppable[index + 1];
    return part && next ? [[part, next]] : [];
  });
}

/** True for a part that a sender chooses the length of. */
function isOpen(part: Part): part is Variable {
  return (
    ['body', 'header', 'query', 'payload', 'named'].includes(part.from) &&
    !(part.from === 'named' && 'message' in part.named)
  );
}

function isOfDelivery(part: Part): boolean {
  if (part.from === 'named' && 'message' in part.named)
    return partsOfLines(part.named.message).some(isOfDelivery);
  return part.from === 'url' || part.from === 'target' || isOpen(part);
}
