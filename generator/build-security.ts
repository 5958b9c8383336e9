import type { Signature as WrittenSignature } from '@hookwright/runtime';
import { type Context, objectAt, report, reportRest } from './context.ts';
import { docOf } from './evidence.ts';
import { joinPointer, pointerSteps } from './json.ts';
import type { Credential, RequestSignature } from './model-api.ts';
import { reportStray } from './openapi.ts';
import { readRecipe } from './signatures.ts';

const covered = new Set(
  'type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl'.split(' '),
);

/** True for a security scheme that says how requests are signed. */
export function isSigned(context: Context, schemeAt: string): boolean {
  return objectAt(context, schemeAt)['x-signature'] !== undefined;
}

/** How requests are signed and answers verified, by a scheme with `x-signature`: its name, or null after a problem. */
export function buildRequestSignature(
  context: Context,
  schemeAt: string,
  signatures: Map<string, RequestSignature>,
): string | null {
  const name = pointerSteps(schemeAt).at(-1)!;
  if (signatures.has(name)) return name;
  const scheme = objectAt(context, schemeAt);
  reportRest(context, schemeAt, covered);
  const recipe = recipeAt(context, joinPointer(schemeAt, 'x-signature'));
  const response =
    scheme['x-response-signature'] === undefined
      ? null
      : recipeAt(context, joinPointer(schemeAt, 'x-response-signature'));
  if (!recipe || response === undefined) return null;
  const evidence = objectAt(context, joinPointer(schemeAt, 'x-signature'))['x-evidence'];
  const doc = docOf({ ...scheme, 'x-evidence': evidence ?? scheme['x-evidence'] ?? null });
  signatures.set(name, { name, doc, recipe, response });
  return name;
}

function recipeAt(context: Context, at: string): WrittenSignature | undefined {
  const read = readRecipe(context, objectAt(context, at), at);
  return read?.recipe;
}

/** What is sent as it is: OpenAPI 3.2, section "Security Scheme Object". Of other kinds of schemes nothing is generated. */
export function buildCredential(context: Context, schemeAt: string): Credential | undefined {
  const scheme = objectAt(context, schemeAt);
  reportRest(context, schemeAt, covered);
  reportStray(context, schemeAt, ['x-response-signature']);
  const { type, in: place, name: parameter, scheme: http } = scheme;
  const given = { name: pointerSteps(schemeAt).at(-1)!, doc: docOf(scheme) };
  if (type === 'apiKey' && typeof parameter === 'string')
    return { ...given, in: place as Credential['in'], parameter };
  const kind = typeof http === 'string' ? http.toLowerCase() : '';
  if (type === 'http' && (kind === 'bearer' || kind === 'basic'))
    return { ...given, in: kind, parameter: 'authorization' };
  const what = `a security scheme of the type ${type as string}${kind ? ` ${kind}` : ''}`;
  report(context, 'not-covered', schemeAt, { what });
  return undefined;
}
