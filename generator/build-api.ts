import { buildBody, buildResponses } from './build-content.ts';
import { buildParameters } from './build-parameter.ts';
import { buildCredential, buildRequestSignature, isSigned } from './build-security.ts';
import { checkOperations } from './check-openapi.ts';
import { type Context, member, objectAt, report, reportRest, textMember } from './context.ts';
import { docOf } from './evidence.ts';
import { byCodeUnit, isObject, type Json, joinPointer, type JsonObject, sortedEntries } from './json.ts';
import type { Api, Credential, Envelope, Operation, RequestSignature, Server } from './model-api.ts';
import { camelCase, createMemberNames } from './names.ts';
import { docOfOperation, type Method, methodsOf, reportStray, schemesOf } from './openapi.ts';
import type { Schemas } from './schemas.ts';

const covered = {
  document: new Set(
    'openapi info servers paths webhooks components security tags externalDocs $self'.split(' '),
  ),
  info: new Set('title summary version description termsOfService contact license'.split(' ')),
  operation: new Set(
    'tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers'.split(
      ' ',
    ),
  ),
  server: new Set('url description variables'.split(' ')),
};
/** Extensions that say something of what calls. */
const otherwise = [
  'x-answer',
  'x-channel',
  'x-confirm',
  'x-idempotency-key',
  'x-message-name',
  'x-order',
  'x-retry',
];
/** What `jsonSchemaDialect` may be: OpenAPI's own, which is the default, and the one that it is made of. */
const dialects =
  /^https:\/\/(spec\.openapis\.org\/oas\/3\.[12]\/dialect\/|json-schema\.org\/draft\/2020-12\/schema)/;

/** What every operation of an API is built with. */
interface Collected {
  readonly schemas: Schemas;
  readonly credentials: Map<string, Credential>;
  readonly signatures: Map<string, RequestSignature>;
  /** By the pointer of what has them. */
  readonly servers: Map<string, Server[] | undefined>;
}

/** The paths of an OpenAPI document → the operations of a Model; null where there are none. */
export function buildApi(context: Context, schemas: Schemas): Api | null {
  const { jsonSchemaDialect: dialect } = objectAt(context, '');
  const known = typeof dialect === 'string' && dialects.test(dialect) ? ['jsonSchemaDialect'] : [];
  reportRest(context, '', new Set([...covered.document, ...known]));
  reportRest(context, '/info', covered.info);
  checkOperations(context);
  const collected: Collected = {
    schemas,
    credentials: new Map(),
    signatures: new Map(),
    servers: new Map(),
  };
  const nameFor = createMemberNames();
  const operations = sortedEntries(objectAt(context, '/paths')).flatMap(([path]) =>
    path.startsWith('x-')
      ? []
      : methodsOf(context, joinPointer('/paths', path)).flatMap((method) =>
          canBeSent(context, method)
            ? [buildOperation(context, { ...method, path, nameFor }, collected)]
            : [],
        ),
  );
  if (operations.length === 0) return null;
  return {
    title: textMember(context, '/info', 'title'),
    servers: serversOf(context, '', collected) ?? [],
    credentials: [...collected.credentials.values()].sort((a, b) => byCodeUnit(a.name, b.name)),
    signatures: [...collected.signatures.values()].sort((a, b) => byCodeUnit(a.name, b.name)),
    operations: operations.sort((a, b) => byCodeUnit(a.name, b.name)),
  };
}

/** Fetch Standard, section "Methods": no client of a browser or of Node sends these. */
function canBeSent(context: Context, { method, at }: Method): boolean {
  const isForbidden = ['CONNECT', 'TRACE', 'TRACK'].includes(method.toUpperCase());
  if (isForbidden) report(context, 'not-covered', at, { what: `the method ${method}` });
  return !isForbidden;
}

interface Given extends Method {
  readonly path: string;
  readonly nameFor: (text: string) => string;
}

function buildOperation(context: Context, given: Given, collected: Collected): Operation {
  const { method, at, pathAt, path, nameFor } = given;
  reportRest(context, at, covered.operation);
  reportStray(context, at, otherwise);
  const id = textMember(context, at, 'operationId') || camelCase(`${method} ${path}`);
  const name = nameFor(id);
  const tags = member(context, at, 'tags');
  return {
    name,
    at,
    doc: docOfOperation(context, given),
    summary: textMember(context, at, 'summary') || name,
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    deprecated: member(context, at, 'deprecated') === true,
    method,
    path,
    servers: [at, pathAt, ''].map((owner) => serversOf(context, owner, collected)).find((list) => list) ?? [],
    parameters: buildParameters(context, given, collected.schemas),
    body: buildBody(context, { at, name }, collected.schemas),
    responses: buildResponses(context, { at, name }, collected.schemas),
    ...securityOf(context, at, collected),
    envelope: envelopeOf(context, at),
    idempotent:
      ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'QUERY'].includes(method) ||
      member(context, at, 'x-idempotent') === true,
  };
}

function serversOf(context: Context, ownerAt: string, { servers }: Collected): Server[] | undefined {
  if (!servers.has(ownerAt)) servers.set(ownerAt, buildServers(context, ownerAt));
  return servers.get(ownerAt);
}

function buildServers(context: Context, ownerAt: string): Server[] | undefined {
  const { servers } = objectAt(context, ownerAt);
  if (!Array.isArray(servers)) return undefined;
  return servers.filter(isObject).map((server, index) => {
    reportRest(context, joinPointer(ownerAt, 'servers', `${index}`), covered.server);
    const variables = isObject(server.variables) ? server.variables : {};
    const doc = [docOf(server), ...Object.entries(variables).map(docOfVariable)];
    const url = urlOf(server.url as string, variables);
    const [unknown] = /\{[^{}]*\}/.exec(url) ?? [];
    if (unknown !== undefined) {
      const reason = `"${unknown}" of the URL is none of its \`variables\``;
      const at = joinPointer(ownerAt, 'servers', `${index}`, 'url');
      report(context, 'standard-violated', at, { standard: 'OpenAPI', reason });
    }
    return { url, doc: doc.filter(Boolean).join('\n\n') };
  });
}

/** A URL with the defaults of its variables in their places. */
function urlOf(url: string, variables: JsonObject): string {
  return url.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return isObject(variable) ? (variable.default as string) : whole;
  });
}

/** `region`: eu, us. */
function docOfVariable([name, variable]: [string, Json]): string {
  const { enum: values = [], default: value } = variable as { enum?: string[]; default: string };
  const known = values.length > 0 ? values : [value];
  return [`\`${name}\`: ${known.join(', ')}.`, docOf(variable as JsonObject)].filter(Boolean).join(' ');
}

/** What goes with a request: of several alternatives the first that is something. */
function securityOf(
  context: Context,
  at: string,
  { credentials, signatures }: Collected,
): Pick<Operation, 'credentials' | 'signature'> {
  const alternatives = schemesOf(context, at);
  const schemes = alternatives.find((each) => each.length > 0) ?? [];
  if (alternatives.length > 1) report(context, 'not-covered', at, { what: 'an alternative of `security`' });
  const [signed, ...more] = schemes.filter((scheme) => isSigned(context, scheme));
  if (more.length > 0) report(context, 'security-several', at, {});
  const plain = schemes.filter((scheme) => !isSigned(context, scheme));
  return {
    credentials: plain.flatMap((scheme) => {
      const credential = buildCredential(context, scheme);
      if (credential) credentials.set(credential.name, credential);
      return credential ? [credential.name] : [];
    }),
    signature: signed === undefined ? null : buildRequestSignature(context, signed, signatures),
  };
}

/** The nearest `x-envelope`: null where there is none, or where it is switched off. */
function envelopeOf(context: Context, at: string): Envelope | null {
  const own = objectAt(context, at)['x-envelope'];
  const value = own === undefined ? objectAt(context, '')['x-envelope'] : own;
  if (!isObject(value)) return null;
  const pointer = (key: string): string | null => (typeof value[key] === 'string' ? value[key] : null);
  return {
    at: pointer('at') ?? pointer('code'),
    success: Array.isArray(value.success) ? (value.success as Envelope['success']) : [],
    code: pointer('code'),
    message: pointer('message'),
    result: pointer('result') ?? '',
  };
}
