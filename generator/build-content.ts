import { contentOf } from './content.ts';
import { type Context, follow, member, memberAt, objectAt, report, reportRest } from './context.ts';
import { docOf } from './evidence.ts';
import { factsOf } from './facts.ts';
import { joinPointer } from './json.ts';
import type { BodyFacts } from './model.ts';
import type { RequestBody, Response, Sample } from './model-api.ts';
import { chosenMedia, examplesOf } from './openapi.ts';
import { wordsBeside } from './references.ts';
import type { Schemas } from './schemas.ts';

const covered = {
  body: new Set('description required content summary'.split(' ')),
  response: new Set('description summary content'.split(' ')),
};

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
  if (
    contentOf(media.type) === undefined &&
    member(context, media.schemaAt ?? '/none', 'properties') !== undefined
  )
    report(context, 'not-covered', media.schemaAt!, { what: `the schema of ${media.type}` });
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

/** What an operation is sent; null where nothing is. */
export function buildBody(
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

/** What an operation answers, by status. */
export function buildResponses(
  context: Context,
  { at, name }: { at: string; name: string },
  schemas: Schemas,
): Response[] {
  const responses = memberAt(context, at, 'responses');
  return Object.keys(objectAt(context, responses ?? '/none'))
    .filter((status) => !status.startsWith('x-'))
    .map((status) => {
      const namedAt = joinPointer(responses!, status);
      const responseAt = follow(context, namedAt);
      reportRest(context, responseAt, covered.response);
      const content = contentAt(
        context,
        responseAt,
        `${name} ${status.startsWith('2') ? 'response' : `${status} response`}`,
        schemas,
      );
      const doc = docOf({ ...objectAt(context, responseAt), ...wordsBeside(objectAt(context, namedAt)) });
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
