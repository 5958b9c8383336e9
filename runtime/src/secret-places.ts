import type { Signature } from './recipe.ts';

/**
 * Headers that are not kept: those that hold a secret by their name, and those in which a recipe has the key itself (`token`, `basic`).
 * An Authorization header with a signature is kept: it is evidence, and no secret.
 */
export function secretHeadersOf(signature: Signature): ReadonlySet<string> {
  const texts = textsOf(signature);
  const places = texts.flatMap((text) => /^header (.+)$/i.exec(text)?.[1]?.toLowerCase() ?? []);
  const holdsKey = texts.some((text) => text === 'token' || text === 'basic');
  const secret = new Set(['cookie', 'proxy-authorization', ...(holdsKey ? places : [])]);
  if (!places.includes('authorization')) secret.add('authorization');
  return secret;
}

/** Every text in a recipe. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
