import type { ParsedScheme, WebhookRequest } from '@hookwright/runtime';
import { withMember } from './changes.ts';
import type { Fields, Subject } from './subjects.ts';

type Place = ParsedScheme['at'][number];

/** The same delivery with another signature in the place of its own, or without any. */
export function withSignature(
  { scheme, channel }: Subject,
  delivery: WebhookRequest,
  text: string | undefined,
): WebhookRequest {
  return scheme!.at.reduce(
    (changed, place) =>
      has(place, changed) ? withText(place, channel.content ?? 'json', changed, text) : changed,
    delivery,
  );
}

/** In the body there is but one place that a signature of a test stands in. */
function has(place: Place, { headers }: WebhookRequest): boolean {
  return place.from !== 'header' || headers[place.name] !== undefined;
}

function withText(
  place: Place,
  content: 'json' | 'form' | 'xml',
  delivery: WebhookRequest,
  text: string | undefined,
): WebhookRequest {
  if (place.from === 'header') {
    return { ...delivery, headers: { ...delivery.headers, [place.name]: text } };
  }
  if (place.from === 'query') {
    const [path = '', query] = delivery.url.split('?');
    return { ...delivery, url: `${path}?${fieldsWith(query ?? '', place.name, text)}` };
  }
  const [name = ''] = place.steps;
  const body = Buffer.from(delivery.body).toString();
  const changed =
    content === 'json'
      ? JSON.stringify(withMember(JSON.parse(body) as Fields, `/${place.steps.join('/')}`, text))
      : content === 'form'
        ? fieldsWith(body, name, text)
        : body.replace(
            new RegExp(`<${name}>[^<]*</${name}>`),
            text === undefined ? '' : `<${name}>${text}</${name}>`,
          );
  return { ...delivery, body: Buffer.from(changed) };
}

function fieldsWith(text: string, name: string, value: string | undefined): string {
  const fields = new URLSearchParams(text);
  if (value === undefined) fields.delete(name);
  else fields.set(name, value);
  return fields.toString();
}
