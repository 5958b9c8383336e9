import type { Acknowledgement, AcknowledgementName } from '@hookwright/runtime';
import { assumedStatus } from './acknowledgements.ts';
import { type Context, follow, member, memberAt, objectAt, report } from './context.ts';
import { joinPointer } from './json.ts';
import type { Channel } from './model.ts';
import { chosenMedia, examplesOf } from './openapi.ts';

/** Which of the `responses` is which answer: the first one that is described. */
const statuses: Record<AcknowledgementName, readonly RegExp[]> = {
  accepted: [/^2\d\d$/, /^2XX$/],
  refused: [/^401$/, /^403$/, /^400$/, /^4XX$/],
  later: [/^503$/, /^500$/, /^5\d\d$/, /^429$/, /^5XX$/],
};

/** The answers of a webhook or callback: its `responses` (OpenAPI 3.2, section "Responses Object"). */
export function acknowledgementsOf(context: Context, operationAt: string): Channel['acknowledgements'] {
  const responses = memberAt(context, operationAt, 'responses');
  const described = Object.keys(objectAt(context, responses ?? '/none'));
  const build = (name: AcknowledgementName): Acknowledgement => {
    const status = statuses[name].flatMap((form) => described.filter((each) => form.test(each)))[0];
    if (responses !== undefined && status !== undefined) {
      return {
        status: /^\d+$/.test(status) ? Number(status) : assumedStatus[name],
        ...bodyOf(context, name, joinPointer(responses, status)),
      };
    }
    report(context, 'acknowledgement-missing', operationAt, {
      name,
      status: String(assumedStatus[name]),
      standard: 'OpenAPI',
    });
    return { status: assumedStatus[name], headers: {}, body: '' };
  };
  return { accepted: build('accepted'), refused: build('refused'), later: build('later') };
}

/** A fixed body: the `const` of the schema, or else what the document shows as an example. */
function bodyOf(
  context: Context,
  name: AcknowledgementName,
  pointer: string,
): Pick<Acknowledgement, 'headers' | 'body'> {
  const media = chosenMedia(context, follow(context, pointer));
  if (!media) return { headers: {}, body: '' };
  const constant = media.schemaAt === undefined ? undefined : member(context, media.schemaAt, 'const');
  const value = constant ?? examplesOf(context, media.at)[0]?.value;
  if (value === undefined) {
    if (name === 'accepted') report(context, 'acknowledgement-body-unknown', media.at, { name });
    return { headers: {}, body: '' };
  }
  const body = media.type.startsWith('text/') && typeof value === 'string' ? value : JSON.stringify(value);
  return { headers: { 'content-type': media.type }, body };
}
