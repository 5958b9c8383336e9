import type { Acknowledgement, AcknowledgementName } from '@hookwright/runtime';
import { assumedStatus, type FixedBody, writtenBody } from './acknowledgements.ts';
import { type Context, follow, member, memberAt, objectAt, report, reportRest } from './context.ts';
import { joinPointer } from './json.ts';
import type { Channel } from './model.ts';
import { chosenMedia, examplesOf } from './openapi.ts';

/** Which of the `responses` is which answer: the first one that is described. */
const statuses: Record<AcknowledgementName, readonly RegExp[]> = {
  accepted: [/^2\d\d$/, /^2XX$/],
  refused: [/^401$/, /^403$/, /^400$/, /^4XX$/],
  later: [/^503$/, /^500$/, /^5\d\d$/, /^429$/, /^5XX$/],
};

const covered = new Set(['summary', 'description', 'content']);

/**
 * The answers of a webhook or callback: its `responses` (OpenAPI 3.2, section "Responses Object"). The body that accepts a
 * question is made by the handler.
 */
export function acknowledgementsOf(
  context: Context,
  operationAt: string,
  isQuestion: boolean,
): Channel['acknowledgements'] {
  const responses = memberAt(context, operationAt, 'responses');
  const described = Object.keys(objectAt(context, responses ?? '/none')).filter(
    (status) => !status.startsWith('x-'),
  );
  const used = new Set<string>();
  const build = (name: AcknowledgementName): Acknowledgement => {
    const status = statuses[name].flatMap((form) => described.filter((each) => form.test(each)))[0];
    if (responses !== undefined && status !== undefined) {
      used.add(status);
      const at = follow(context, joinPointer(responses, status));
      reportRest(context, at, covered);
      return {
        status: /^\d+$/.test(status) ? Number(status) : assumedStatus[name],
        ...(isQuestion && name === 'accepted' ? { headers: {}, body: '' } : bodyOf(context, name, at)),
      };
    }
    report(context, 'acknowledgement-missing', operationAt, {
      name,
      status: String(assumedStatus[name]),
      standard: 'OpenAPI',
    });
    return { status: assumedStatus[name], headers: {}, body: '' };
  };
  const built = { accepted: build('accepted'), refused: build('refused'), later: build('later') };
  for (const status of described.filter((each) => !used.has(each)))
    report(context, 'not-covered', joinPointer(responses!, status), { what: `the answer ${status}` });
  return built;
}

/** A fixed body: the `const` of the schema, or else what the document shows as an example. */
function bodyOf(context: Context, name: AcknowledgementName, pointer: string): FixedBody {
  const media = chosenMedia(context, pointer);
  if (!media) return { headers: {}, body: '' };
  const constant = media.schemaAt === undefined ? undefined : member(context, media.schemaAt, 'const');
  const value = constant ?? examplesOf(context, media.at)[0]?.value;
  if (value === undefined) {
    report(context, 'acknowledgement-body-unknown', media.at, { name });
    return { headers: {}, body: '' };
  }
  return writtenBody(context, { name, at: media.at, type: media.type, value });
}
