import {
  coversSource,
  everyReading,
  type ParsedRecipe,
  parseRecipe,
  parseSource,
  type Readings,
} from '@hookwright/runtime';
import type { Model, Signature } from './model.ts';
import { createFileNames, createMemberNames } from './names.ts';
import { besides, type Names, type SignatureNames, type VariableName } from './scaffold-names.ts';

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
export function signaturesOf({ provider, channels, signatures }: Model, kept: Names): SignatureView[] {
  const used = signatures.filter(({ name }) => channels.some(({ signature }) => signature === name));
  const nameProperty = besides(
    kept.signatures.map(({ property }) => property),
    createMemberNames(),
  );
  const nameVariable = createVariableNames(provider, kept);
  const names = new Set([
    ...used.map(({ name }) => name),
    ...kept.signatures.map(({ signature }) => signature),
  ]);
  return used.map(({ name, recipe }) => {
    const property =
      kept.signatures.find(({ signature }) => signature === name)?.property ?? nameProperty(name);
    const variable = (of: string): string => nameVariable(name, of, names.size > 1);
    if ('verifier' in recipe) {
      const token = { variable: variable(holds.token), known: recipe.verifier };
      return { name, property, keys: null, token, readings: [], recipe: null };
    }
    const readings = readingsToTry(recipe);
    const parsed = parseRecipe(recipe, readings);
    return {
      name,
      property,
      keys: keysOf(parsed, variable(holds.keys)),
      token: null,
      readings: Object.entries(recipe.unknown ?? {}).map(([axis, given]) => {
        const candidates = Array.isArray(given) ? (given as string[]) : Object.keys(given);
        const what = `the reading that your deliveries verify with, one of ${candidates.join(', ')}; the provider does not document it`;
        return { axis, variable: variable(holds.reading(axis)), candidates, what, tried: readings[axis]! };
      }),
      recipe: parsed,
    };
  });
}

/** What a variable holds. */
const holds = { keys: 'keys', token: 'url token', reading: (axis: string): string => `reading ${axis}` };

/** Gives the variable that something of a signature has already, or one that no shell refuses. */
function createVariableNames(
  provider: string,
  { variables }: Names,
): (signature: string, of: string, isOneOfSeveral: boolean) => string {
  const taken = variables.map(({ variable }) => variable);
  const make = createFileNames('variable');
  const nameVariable = besides(taken, (text) => make(text).toUpperCase().replaceAll('-', '_'));
  const beginning = /^\d/.test(provider) ? `webhooks ${provider}` : provider;
  return (signature, of, isOneOfSeveral) =>
    variables.find((each) => each.signature === signature && each.of === of)?.variable ??
    nameVariable([beginning, ...(isOneOfSeveral ? [signature] : []), of].join(' '));
}

/** What the service calls a signature, and the variables of it. */
export function signatureNamesOf({ name, property, keys, token, readings }: SignatureView): {
  readonly names: SignatureNames;
  readonly variables: readonly VariableName[];
} {
  const held = [
    ...(keys ? [{ of: holds.keys, variable: keys.variable }] : []),
    ...(token ? [{ of: holds.token, variable: token.variable }] : []),
    ...readings.map(({ axis, variable }) => ({ of: holds.reading(axis), variable })),
  ];
  return {
    names: { signature: name, property },
    variables: held.map((each) => ({ signature: name, ...each })),
  };
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
