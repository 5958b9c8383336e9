import { contentOf } from './content.ts';
import {
  type Context,
  follow,
  member,
  memberAt,
  objectAt,
  report,
  reportRest,
  textMember,
} from './context.ts';
import { buildCredential, buildRequestSignature, isSigned } from './build-security.ts';
import { docOf } from './evidence.ts';
import { factsOf } from './facts.ts';
import { byCodeUnit, isObject, type Json, joinPointer, sortedEntries, valueAt } from './json.ts';
import type {
  Api,
  BodyFacts,
  Credential,
  Envelope,
  Fill,
  Operation,
  Parameter,
  RequestBody,
  RequestSignature,
  Response,
  Sample,
  Server,
} from './model.ts';
import { camelCase, createMemberNames } from './names.ts';
import { chosenMedia, examplesOf, type Method, methodsOf, parametersOf, schemesOf } from './openapi.ts';
import type { Schemas } from './schemas.ts';

const covered = {
  document: new Set(
    'openapi info jsonSchemaDialect servers paths webhooks components security tags externalDocs $self'.split(
      ' ',
    ),
  ),
  info: new Set('title summary version description termsOfService contact license'.split(' ')),
  operation: new Set(
    'tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers'.split(
      ' ',
    ),
  ),
  parameter: new Set(
    'name in description required deprecated schema example examples style explode content'.split(' '),
  ),
  body: new Set('description required content summary'.split(' ')),
  response: new Set('description summary content'.split(' ')),
};

/** What every operation of an API is built with. */
interface Collected {
  readonly schemas: Schemas;
  readonly credentials: Map<string, Credential>;
  readonly signatures: Map<string, RequestSignature>;
}

/** The paths of an OpenAPI document → the operations of a Model; null where there are none. */
export function buildApi(context: Context, schemas: Schemas): Api | null {
  reportRest(context, '', covered.document);
  reportRest(context, '/info', covered.info);
  const collected: Collected = { schemas, credentials: new Map(), signatures: new Map() };
  const nameFor = createMemberNames();
  const operations = sortedEntries(objectAt(context, '/paths')).flatMap(([path]) =>
    path.startsWith('x-')
      ? []
      : methodsOf(context, joinPointer('/paths', path)).map((method) =>
          buildOperation(context, { ...method, path, nameFor }, collected),
        ),
  );
  if (operations.length === 0) return null;
  return {
    servers: serversOf(context, '') ?? [],
    credentials: [...collected.credentials.values()].sort((a, b) => byCodeUnit(a.name, b.name)),
    signatures: [...collected.signatures.values()].sort((a, b) => byCodeUnit(a.name, b.name)),
    operations: operations.sort((a, b) => byCodeUnit(a.name, b.name)),
  };
}

interface Given extends Method {
  readonly path: string;
  readonly nameFor: (text: string) => string;
}

function buildOperation(context: Context, given: Given, collected: Collected): Operation {
  const { method, at, pathAt, path, nameFor } = given;
  reportRest(context, at, covered.operation);
  const id = textMember(context, at, 'operationId') || camelCase(`${method} ${path}`);
  const name = nameFor(id);
  const tags = member(context, at, 'tags');
  const parameters = parametersOf(context, given);
  return {
    name,
    at,
    doc: docOf(objectAt(context, at)),
    summary: textMember(context, at, 'summary') || name,
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    deprecated: member(context, at, 'deprecated') === true,
    method,
    path,
    servers: serversOf(context, at) ?? serversOf(context, pathAt) ?? serversOf(context, '') ?? [],
    parameters: parameters.map((parameterAt) => buildParameter(context, parameterAt, collected.schemas)),
    body: buildBody(context, { at, name }, collected.schemas),
    responses: buildResponses(context, { at, name }, collected.schemas),
    ...securityOf(context, at, collected),
    envelope: envelopeOf(context, at),
    idempotent:
      ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'QUERY'].includes(method) ||
      member(context, at, 'x-idempotent') === true,
  };
}

function serversOf(context: Context, ownerAt: string): Server[] | undefined {
  const { servers } = objectAt(context, ownerAt);
  if (!Array.isArray(servers)) return undefined;
  return servers
    .filter(isObject)
    .map((server) => ({ url: urlOf(server.url, server.variables), doc: docOf(server) }));
}

/** A URL with the defaults of its variables in their places. */
function urlOf(url: Json | undefined, variables: Json | undefined): string {
  const given = isObject(variables) ? variables : {};
  return String(url).replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const variable = given[name];
    return isObject(variable) && typeof variable.default === 'string' ? variable.default : whole;
  });
}

const styles: Record<Parameter['in'], string> = {
  path: 'simple',
  header: 'simple',
  query: 'form',
  cookie: 'form',
};

function buildParameter(context: Context, at: string, schemas: Schemas): Parameter {
  reportRest(context, at, covered.parameter);
  const parameter = objectAt(context, at);
  const place = parameter.in as Parameter['in'];
  const name = String(parameter.name);
  if (parameter.content !== undefined) {
    report(context, 'not-covered', joinPointer(at, 'content'), { what: 'a parameter with a media type' });
  }
  const schemaAt = memberAt(context, at, 'schema');
  const style = typeof parameter.style === 'string' ? parameter.style : (styles[place] ?? 'form');
  const [example] = examplesOf(context, at);
  const schemaExample =
    schemaAt === undefined ? undefined : valueAt(context.document.value, `${schemaAt}/examples/0`);
  const sample = example?.value ?? schemaExample;
  return {
    name,
    in: place,
    required: parameter.required === true || place === 'path',
    doc: docOf(parameter),
    schema: schemaAt === undefined ? true : schemas.inline(context, joinPointer(at, 'schema'), name),
    style,
    explode: typeof parameter.explode === 'boolean' ? parameter.explode : style === 'form',
    fill: typeof parameter['x-fill'] === 'string' ? (parameter['x-fill'] as Fill) : null,
    ...(sample === undefined ? {} : { sample }),
  };
}

/** What is sent or answered in one media type. */
interface Content extends BodyFacts {
  readonly mediaType: string;
  readonly content: RequestBody['content'];
  readonly payload: string | null;
  readonly samples: readonly Sample[];
}

function contentAt(context: Context, ownerAt: string, name: string, schemas: Schemas): Content | undefined {
  const media = chosenMedia(context, ownerAt);
  if (!media) return undefined;
  const { sensitive, embedded, integers } = factsOf(context, media.schemaAt);
  const payload = media.schemaAt === undefined ? null : schemas.use(context, media.schemaAt, name).name;
  const samples = examplesOf(context, media.at);
  for (const { at: pointer, value } of payload === null ? [] : samples) {
    context.examples.push({ context, pointer, value, payload: payload!, embedded, integers });
  }
  return {
    mediaType: media.type,
    content: contentOf(media.type) ?? null,
    payload,
    samples: samples.map(({ name: example, value }) => ({ name: example, value })),
    sensitive,
    embedded,
    integers,
  };
}

function buildBody(
  context: Context,
  { at, name }: { at: string; name: string },
  schemas: Schemas,
): RequestBody | null {
  const bodyAt = memberAt(context, at, 'requestBody');
  const content = bodyAt === undefined ? undefined : contentAt(context, bodyAt, `${name} request`, schemas);
  if (bodyAt === undefined || !content) return null;
  reportRest(context, bodyAt, covered.body);
  if (content.payload === null) {
    report(context, 'body-undescribed', bodyAt, { name });
    return null;
  }
  return { ...content, payload: content.payload, required: member(context, bodyAt, 'required') === true };
}

function buildResponses(
  context: Context,
  { at, name }: { at: string; name: string },
  schemas: Schemas,
): Response[] {
  const responses = memberAt(context, at, 'responses');
  return Object.keys(objectAt(context, responses ?? '/none'))
    .filter((status) => !status.startsWith('x-'))
    .map((status) => {
      const responseAt = follow(context, joinPointer(responses!, status));
      reportRest(context, responseAt, covered.response);
      const content = contentAt(
        context,
        responseAt,
        `${name} ${status.startsWith('2') ? 'response' : `${status} response`}`,
        schemas,
      );
      const doc = docOf(objectAt(context, responseAt));
      const nothing = {
        mediaType: null,
        content: null,
        payload: null,
        samples: [],
        sensitive: [],
        embedded: [],
        integers: {},
      };
      return { status, doc, ...(content ?? nothing) };
    });
}

/** What goes with a request: of several alternatives the first. */
function securityOf(
  context: Context,
  at: string,
  { credentials, signatures }: Collected,
): Pick<Operation, 'credentials' | 'signature'> {
  const [schemes = [], ...others] = schemesOf(context, at);
  if (others.length > 0) {
    report(context, 'not-covered', at, { what: 'an alternative of `security`' });
  }
  const signed = schemes.find((scheme) => isSigned(context, scheme));
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
