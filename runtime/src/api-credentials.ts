import type { Api, Operation } from './api.ts';
import { ApiError } from './api-error.ts';
import type { Secret } from './api-options.ts';
import { checkSecret } from './api-settings.ts';

/** Where the credentials of a call stand. */
export interface CredentialParameters {
  readonly headers: Record<string, string>;
  readonly query: Record<string, string>;
}

/** @throws ApiError `request-invalid` where one is missing or cannot be one, by its name, never by its value. */
export async function credentialsOf(
  name: string,
  { credentials: needed }: Pick<Operation, 'credentials'>,
  { credentials: known }: Pick<Api, 'credentials'>,
  given: Readonly<Record<string, Secret | undefined>>,
): Promise<CredentialParameters> {
  const headers: Record<string, string> = {};
  const query: Record<string, string> = {};
  for (const each of needed) {
    const text = await secretOf(name, each, Object.hasOwn(given, each) ? given[each] : undefined);
    const credential = known[each]!;
    const parameter = credential.name;
    if (credential.in === 'query') query[parameter] = text;
    else if (credential.in === 'header') headers[parameter.toLowerCase()] = text;
    else if (credential.in === 'bearer') headers.authorization = `Bearer ${text}`;
    else if (credential.in === 'basic')
      headers.authorization = `Basic ${Buffer.from(text).toString('base64')}`;
    else
      headers.cookie = [headers.cookie, `${parameter}=${text}`]
        .filter((part) => part !== undefined)
        .join('; ');
  }
  return { headers, query };
}

async function secretOf(operation: string, name: string, secret: Secret | undefined): Promise<string> {
  const fail = (text: string, cause?: unknown): ApiError =>
    new ApiError('request-invalid', `Expected ${text} (${operation})`, { operation, cause });
  if (secret === undefined) throw fail(`credentials.${name} but there is none`);
  let text: string;
  try {
    text = typeof secret === 'function' ? await secret() : secret;
  } catch (cause) {
    throw fail(`credentials.${name} to resolve but it threw`, cause);
  }
  try {
    return checkSecret(name, text);
  } catch {
    throw fail(`credentials.${name} to be a text that can stand in a header but it is not`);
  }
}
