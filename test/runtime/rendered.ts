import { type Content, parseRecipe } from '@hookwright/runtime';
import { renderParameters } from '../../runtime/src/parameters.ts';
import type { Scheme, SortedParameters } from '../../runtime/src/recipe.ts';
import { Ingredients } from '../../runtime/src/signed-text.ts';

/** The signed text of all members of a body, written as `a=1&b=2`, unless the notation says otherwise. */
export function rendered(
  body: string,
  notation: Partial<SortedParameters> = {},
  { content = 'json', url = '/' }: { content?: Content; url?: string } = {},
): string | undefined {
  const recipe: Scheme = {
    at: 'header sign',
    algorithm: 'hmac-sha256',
    encoding: 'hex',
    message: { sorted: 'payload', pair: '{name}={value}', join: '&', ...notation },
  };
  const [part] = parseRecipe(recipe).schemes[0]!.message!.lines[0]!;
  if (part?.from !== 'named' || !('parameters' in part.named)) throw new TypeError('These are no parameters');
  const request = { method: 'POST', url, headers: {}, body: Buffer.from(body) };
  return renderParameters(part.named.parameters, new Ingredients(request, content));
}
