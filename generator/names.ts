/** Names that a type of ours must not take: it would shadow what the generated code means by them. */
const reservedTypes = new Set(
  (
    'any array bigint boolean buffer date delivery error function handlers map never null number object otherdelivery payload payloads promise' +
    ' oneof partial pick provider receiver receiveroptions record samples set string symbol undefined unknown void withrequired'
  ).split(' '),
);
/** A name has to fit into a path of a file system, and on a page. */
const longest = 80;
/** Device names that some file systems keep for themselves. */
const reservedFiles = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** `PAY_SUCCESS`, `payment.captured`, `card status` → PaySuccess, PaymentCaptured, CardStatus. Empty where no letter is left. */
export function pascalCase(text: string): string {
  return words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** `PaySuccess` → pay-success; letters beyond ASCII are dropped. */
export function kebabCase(text: string): string {
  return words(text.replace(/[^\x20-\x7e]+/g, ' '))
    .map((word) => word.toLowerCase())
    .join('-');
}

/** Words at every change of case and every character that is no letter or digit; capitals alone are one word. */
function words(text: string): string[] {
  // A letter or digit that no identifier may hold, such as ², ends a word like a blank.
  const legal = text.normalize('NFC').replace(/[^\p{ID_Continue}]|\p{Pc}/gu, ' ');
  const parts = legal.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return parts.flatMap((part) => {
    const pieces = part.match(
      /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{M}\p{N}]+|\p{Lu}+[\p{N}\p{M}]*|[\p{L}\p{M}\p{N}]+?/gu,
    ) ?? [part];
    return pieces.map((piece) =>
      /^[\p{Lu}\p{N}]+$/u.test(piece) ? piece.charAt(0) + piece.slice(1).toLowerCase() : piece,
    );
  });
}

/** Gives each text a legal name of its own, whatever the texts are: a type and the file of its validator. */
export function createNames(): (text: string) => { type: string; file: string } {
  const types = new Set(reservedTypes);
  const files = new Set<string>();
  return function name(text) {
    const wanted = [...pascalCase(text)].slice(0, longest).join('');
    const base = /^\p{ID_Start}/u.test(wanted) ? wanted : `Schema${wanted}`;
    const type = unique(base, types);
    const file = kebabCase(type);
    return {
      type,
      file: unique(
        file === '' || reservedFiles.test(file) ? `schema-${file}`.replace(/-$/, '') : file,
        files,
      ),
    };
  };
}

/** Names that a member of an object must not have: those of all objects, and `then`, by which a promise would be made of it. */
const reservedMembers = [
  ...['then', 'prototype'],
  ...Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase()),
];

/** `get /orders/{id}` → getOrdersId; a text that is such a name already keeps its words. */
export function camelCase(text: string): string {
  const pascal = [...pascalCase(text)].slice(0, longest).join('');
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** Gives each text a legal name of its own for a function that is a member. */
export function createMemberNames(): (text: string) => string {
  const taken = new Set(reservedMembers);
  return (text) => {
    const wanted = camelCase(text);
    return unique(/^\p{ID_Start}/u.test(wanted) ? wanted : `call${wanted}`, taken);
  };
}

/** Gives each text a legal name of its own for a file or a folder; `instead` for those of which no letter is left. */
export function createFileNames(instead: string, reserved: readonly string[] = []): (text: string) => string {
  const taken = new Set(reserved);
  return (text) => {
    const wanted = kebabCase([...text].slice(0, longest).join(''));
    return unique(
      wanted === '' || reservedFiles.test(wanted) ? `${instead}-${wanted}`.replace(/-$/, '') : wanted,
      taken,
    );
  };
}

/** Counts up where a name is taken, also where only its case differs: not every file system tells them apart. */
function unique(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate.toLowerCase()); count++) candidate = `${name}${count}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}

/** The candidate that a mistyped text was most likely meant to be, or undefined. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .slice(0, 500)
    .map((candidate) => ({ candidate, distance: distance(text.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(2, text.length / 3) ? best.candidate : undefined;
}

/** Levenshtein distance of two texts, of which at most 100 characters count. */
function distance(a: string, b: string): number {
  const [left, right] = [a.slice(0, 100), b.slice(0, 100)];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const swap = row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[right.length]!;
}

/** True for what a folder of a provider may be called: it becomes the name of a package. */
export function isProviderName(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,99}$/.test(name);
}
