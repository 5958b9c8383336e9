import { createPrivateKey, createPublicKey } from 'node:crypto';

/** Why the service cannot start, in words for who runs it: printed without a stack. */
export class StartError extends Error {}

/** What a text of the environment must be; `is` may throw instead of being false. */
interface Shape {
  readonly what: string;
  readonly is: (text: string) => boolean;
}

interface Reading {
  readonly optional: (name: string, shape?: Shape) => string | undefined;
  readonly text: (name: string, shape?: Shape) => string;
  /** Several, with commas between them. */
  readonly list: (name: string, shape?: Shape) => string[];
}

/** @throws StartError that names everything which `read` missed or found wrong, and no value. */
export function readEnvironment<T>(environment: NodeJS.ProcessEnv, read: (reading: Reading) => T): T {
  const problems: string[] = [];

  function optional(name: string, shape?: Shape): string | undefined {
    // A variable often holds one line only: then `\n` stands for the ends of a PEM's.
    const text = environment[name]?.trim().replaceAll('\\n', '\n');
    if (text && shape && !isOf(shape, text)) problems.push(`${name} is not ${shape.what}`);
    return text || undefined;
  }

  function text(name: string, shape?: Shape): string {
    const given = optional(name, shape);
    if (given === undefined) problems.push(`${name} is missing`);
    return given ?? '';
  }

  const list = (name: string, shape?: Shape): string[] => split(text(name, shape && listOf(shape)));

  const result = read({ optional, text, list });
  if (problems.length > 0) throw new StartError(['The environment cannot work:', ...problems].join('\n  '));
  return result;
}

const split = (text: string): string[] => text.split(',').map((each) => each.trim());

const listOf = (shape: Shape): Shape => ({ ...shape, is: (text) => split(text).every(shape.is) });

function isOf({ is }: Shape, text: string): boolean {
  try {
    return is(text);
  } catch {
    return false;
  }
}

export const port: Shape = { what: 'a port', is: (text) => /^\d{1,5}$/.test(text) && Number(text) < 65_536 };

export const milliseconds: Shape = {
  what: 'a number of milliseconds, a second at least',
  is: (text) => /^\d{4,7}$/.test(text) && Number(text) >= 1_000,
};

export const url: Shape = { what: 'a URL', is: (text) => new URL(text).host !== '' };

export const keyOf32Bytes: Shape = {
  what: '32 bytes in Base64',
  is: (text) => Buffer.from(text, 'base64').length === 32,
};

export const rsaPrivateKey: Shape = {
  what: 'an RSA private key in PEM',
  is: (text) => createPrivateKey(text).asymmetricKeyType === 'rsa',
};

export const rsaPublicKey: Shape = {
  what: 'an RSA public key, in PEM or Base64',
  is: (text) => publicKeyOf(text).asymmetricKeyType === 'rsa',
};

const publicKeyOf = (text: string) =>
  text.includes('-----BEGIN')
    ? createPublicKey(text)
    : createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
