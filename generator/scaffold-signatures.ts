import {
  coversSource,
  everyReading,
  type ParsedRecipe,
  parseRecipe,
  parseSource,
  type Readings,
} from '@hookwright/runtime';
import { type Json, joinPointer, valueAt } from './json.ts';
import type { Channel, Model, Signature } from './model.ts';
import { createFileNames, createMemberNames } from './names.ts';
import type { MessageView } from './scaffold-view.ts';

/** What a service has to be told of one signature, and by which variables of its environment. */
export interface SignatureView {
  readonly name: string;
  /** Its member of the configuration. */
  readonly property: string;
  /** Null where nobody documents it. */
  readonly keys: KeysView | null;
  /** What stands in for a signature that nobody documents: a secret in the URL. */
  readonly token: { readonly variable: string; readonly known: string } | null;
  /** What nobody documents of it, and the integrator chooses. */
  readonly readings: readonly ReadingView[];
  /** The recipe, with the readings that the test takes. */
  readonly recipe: ParsedRecipe | null;
}

interface KeysView {
  readonly variable: string;
  /** What stands there, for people. */
  readonly what: string;
  /** The function of the configuration that reads it. */
  readonly read: 'lines' | 'list' | 'publicKeys';
  readonly isPair: boolean;
  /** What stands behind it where the environment gets it: of a pair the public half, as a text. */
  readonly given: string;
  /** The expression that makes a key for the test: a text, or a pair of them. */
  readonly make: string;
  /** True where deliveries name the key. */
  readonly isNamed: boolean;
}

interface ReadingView {
  readonly axis: string;
  readonly variable: string;
  readonly candidates: readonly string[];
  /** What stands there, for people. */
  readonly what: string;
  /** The candidate that the test takes. */
  readonly tried: string;
}

/** The signatures that deliveries have, as an environment configures them. */
export function signaturesOf({ provider, channels, signatures }: Model): SignatureView[] {
  const used = signatures.filter(({ name }) => channels.some(({ signature }) => signature === name));
  const variables = createFileNames('variable');
  const property = createMemberNames();
  const variable = (...parts: string[]): string =>
    variables(parts.join(' ')).toUpperCase().replaceAll('-', '_');
  return used.map((signature) => {
    const prefix = used.length > 1 ? [provider, signature.name] : [provider];
    const { name, recipe } = signature;
    if ('verifier' in recipe) {
      const token = { variable: variable(...prefix, 'url token'), known: recipe.verifier };
      return { name, property: property(name), keys: null, token, readings: [], recipe: null };
    }
    const readings = readingsToTry(recipe);
    const parsed = parseRecipe(recipe, readings);
    return {
      name,
      property: property(name),
      keys: keysOf(parsed, variable(...prefix, 'keys')),
      token: null,
      readings: Object.entries(recipe.unknown ?? {}).map(([axis, given]) => {
        const candidates = Array.isArray(given) ? (given as string[]) : Object.keys(given);
        const what = `the reading that your deliveries verify with, one of ${candidates.join(', ')}; the provider does not document it`;
        return {
          axis,
          variable: variable(...prefix, 'reading', axis),
          candidates,
          what,
          tried: readings[axis]!,
        };
      }),
      recipe: parsed,
    };
  });
}

/** The first reading by which anything of a payload is signed, so that a change can be seen; else the first. */
function readingsToTry(recipe: Exclude<Signature['recipe'], { verifier: string }>): Readings {
  const all = everyReading(recipe);
  const anything = parseSource('payload /anything');
  return all.find((readings) => coversSource(parseRecipe(recipe, readings), anything)) ?? all[0]!;
}

const pairs = {
  rsa: { called: 'the RSA public key of the provider', options: "'rsa', { modulusLength: 2048 }" },
  ec: { called: 'the P-256 public key of the provider', options: "'ec', { namedCurve: 'P-256' }" },
  ed25519: { called: 'the Ed25519 public key of the provider', options: "'ed25519'" },
};

const forms: Partial<Record<string, string>> = {
  hex: 'in hex',
  base64: 'in Base64',
  base64url: 'in Base64url',
};

function keysOf({ schemes }: ParsedRecipe, variable: string): KeysView {
  const { algorithm, key } = schemes[0]!;
  const shared = { variable, isNamed: schemes.some(({ keyId }) => keyId !== undefined) };
  const form = forms[key.form];
  if (algorithm.kind === 'secret') {
    const what = `the secret that the provider signs with${form === undefined ? '' : `, ${form}`}`;
    const make = `randomBytes(32).toString('${form === undefined ? 'hex' : key.form}')`;
    const read = form === undefined ? 'lines' : 'list';
    return { ...shared, what: `${what}; ${several[read]}`, read, isPair: false, given: '', make };
  }
  const { called, options } = pairs[algorithm.kind];
  const what = `${called} ${form ?? 'in PEM, where \\n may stand for the end of a line, or in Base64'}`;
  const read = form === undefined ? 'publicKeys' : 'list';
  const make = form === undefined ? `generateKeyPairSync(${options})` : `rawPair('${key.form}')`;
  const given =
    form === undefined ? ".publicKey.export({ type: 'spki', format: 'pem' }).toString()" : '.publicKey';
  return { ...shared, what: `${what}; ${several[read]}`, read, isPair: true, given, make };
}

/** How several keys stand in one variable. */
const several: Record<KeysView['read'], string> = {
  lines: 'several, one a line, while one is replaced',
  list: 'several, with commas between them, while one is replaced',
  publicKeys: 'several, with commas between them, while one is replaced',
};

/** A message, and a text of its example that is signed. */
export interface PartialDelivery {
  readonly message: string;
  readonly text: string;
}

/** What the test changes on the way: a value that stands once in an example, and that the signature covers. */
export function provingOf(
  channels: readonly Channel[],
  { recipe }: SignatureView,
  views: readonly MessageView[],
): PartialDelivery | null {
  if (!recipe) return null;
  for (const channel of channels) {
    for (const { name, sample } of channel.messages) {
      const view = views.find((each) => each.name === name && each.channel === channel.name)!;
      if (sample === undefined || view.untested !== null) continue;
      const written = JSON.stringify(sample);
      const text = textsOf(sample).find(
        ([pointer, value]) =>
          /^[a-z\d]+$/i.test(value) &&
          written.split(value).length === 2 &&
          coversSource(recipe, parseSource(`payload ${pointer}`)),
      )?.[1];
      if (text !== undefined) return { message: view.key, text };
    }
  }
  return null;
}

/** Every text in an example that is not the whole of it, with its pointer. */
function textsOf(sample: Json, pointer = ''): [string, string][] {
  const value = valueAt(sample, pointer)!;
  if (typeof value === 'string') return pointer === '' ? [] : [[pointer, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((name) => textsOf(sample, joinPointer(pointer, name)));
}
