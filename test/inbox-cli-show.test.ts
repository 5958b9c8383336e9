/** What `hookwright inbox dead <id>` prints of one entry, in full, and what is never printed. */
import { randomBytes } from 'node:crypto';
import { type Entry, memoryEngine } from '@hookwright/runtime/inbox';
import { describe, expect, test } from 'vitest';
import { listBuried } from '../generator/inbox-dead.ts';
import { replayBuried } from '../generator/inbox-replay.ts';
import { showBuried } from '../generator/inbox-show.ts';
import { sealBody, sealWhole } from '../runtime/src/sealed-body.ts';
import { createSealer } from '../runtime/src/seal.ts';
import { buriedInbox, failed, recorded, type Told } from './inbox-cli-entries.ts';

const canary = '4242424242424242';
const sealer = createSealer([randomBytes(32)]);

async function shown(told: Partial<Told>, json?: true, grave = failed): Promise<string> {
  const terminal = recorded();
  const engine = await buriedInbox([{ id: 'a', ...told }, grave]);
  await showBuried(engine, terminal, { id: 'a', json });
  expect(terminal.written).toHaveLength(1);
  return terminal.text();
}

/** What is shown of the body alone. */
async function bodyOf(body: string | Uint8Array, sealed: Entry['sealed'] = 'nothing'): Promise<string> {
  const text = await shown({ sealed, request: { headers: {}, body: Buffer.from(body) } });
  return text.slice(
    text.indexOf('request\n  POST /webhooks/acme\n') + 'request\n  POST /webhooks/acme\n'.length,
  );
}

const card = Buffer.from(
  `{"order": {"no": "o-1", "amount": 9007199254740993, "rate": 1.50}, "card": "${canary}", "empty": {}, "none": [], "tags": ["a", 1, true, null]}`,
);
const secrets = { sensitive: ['/card', '/order/no'], embedded: [], drop: [] };

test('one entry, whole, but for what is sealed', async () => {
  const { body, sealed } = sealBody(card, secrets, sealer, 'a');
  const told: Partial<Told> = {
    sealed,
    entity: 'order o-1',
    keyId: 'tenant-1',
    scheme: 'v1',
    request: {
      url: '/webhooks/acme?x=1',
      headers: { 'content-type': 'application/json', via: ['a', 'b'] },
      body,
    },
  };
  expect(await shown(told)).toBe(`\
id               a
state            dead
code             handler-failed
reason           Expected the handler to resolve but it threw: Error: no such order
attempts         1
received         2026-01-31T09:00:00.000Z
buried           2026-01-31T11:00:00.000Z
provider         acme
channel          events
message          PAID
idempotency key  acme/events/a
entity           order o-1
key              tenant-1
scheme           v1
sealed           fields
request
  POST /webhooks/acme?x=1
  content-type: application/json
  via: a
  via: b

  {
    "order": {
      "no": ‹sealed›,
      "amount": 9007199254740993,
      "rate": 1.50
    },
    "card": ‹sealed›,
    "empty": {},
    "none": [],
    "tags": [
      "a",
      1,
      true,
      null
    ]
  }`);
  expect(await shown(told, true)).toBe(`\
{
  "id": "a",
  "state": "dead",
  "provider": "acme",
  "channel": "events",
  "message": "PAID",
  "idempotencyKey": "acme/events/a",
  "code": "handler-failed",
  "reason": "Expected the handler to resolve but it threw: Error: no such order",
  "attempts": 1,
  "receivedAt": "2026-01-31T09:00:00.000Z",
  "buriedAt": "2026-01-31T11:00:00.000Z",
  "entity": "order o-1",
  "keyId": "tenant-1",
  "scheme": "v1",
  "sealed": "fields",
  "request": {
    "method": "POST",
    "url": "/webhooks/acme?x=1",
    "headers": {
      "content-type": "application/json",
      "via": [
        "a",
        "b"
      ]
    },
    "body": "{\\"order\\": {\\"no\\": \\"‹sealed›\\", \\"amount\\": 9007199254740993, \\"rate\\": 1.50}, \\"card\\": \\"‹sealed›\\", \\"empty\\": {}, \\"none\\": [], \\"tags\\": [\\"a\\", 1, true, null]}"
  }
}`);
});

test('one that knows next to nothing of itself', async () => {
  const text = await shown({
    message: undefined,
    idempotencyKey: undefined,
    request: { headers: {}, body: Buffer.alloc(0) },
  });
  expect(text).toContain(`
message          –
idempotency key  –
entity           –
key              –
scheme           –
sealed           nothing
request
  POST /webhooks/acme`);
  expect(text.endsWith('POST /webhooks/acme\n')).toBe(true);
});

test('one that is not buried', async () => {
  const terminal = recorded();
  await expect(showBuried(memoryEngine(), terminal, { id: 'none' })).rejects.toThrow(
    'Nothing with the id "none" is buried',
  );
  expect(terminal.written).toEqual([]);
});

describe('bodies', () => {
  const cases: [string, string | Uint8Array, string, Entry['sealed']?][] = [
    ['a text', 'a=1&b=2', '\n  a=1&b=2'],
    ['lines', '<a>\r\n\t<b/>\n</a>\n', '\n  <a>\n  \t<b/>\n  </a>\n'],
    [
      'a text that looks like lines of ours',
      'x\nsealed           nothing',
      '\n  x\n  sealed           nothing',
    ],
    ['JSON of one value', '"x"', '\n  "x"'],
    ['JSON with members that stand twice', '{"a":1,"a":2}', '\n  {\n    "a": 1,\n    "a": 2\n  }'],
    ['escapes in JSON', '{"a":"\\u001b\\"{,"}', '\n  {\n    "a": "\\u001b\\"{,"\n  }'],
    ['not quite JSON', '{"a":1,}', '\n  {"a":1,}'],
    ['nested too deep', '['.repeat(300) + ']'.repeat(300), `\n  ${'['.repeat(300)}${']'.repeat(300)}`],
    ['bytes', Buffer.from('00fffe0a28', 'hex'), '\n  5 bytes that are no text: 00fffe0a28'],
    ['many bytes', Buffer.alloc(99, 0xff), `\n  99 bytes that are no text: ${'ff'.repeat(32)}…`],
    ['sealed as a whole', sealWhole(card, sealer, 'a').body, '\n  ‹sealed›', 'whole'],
    ['sealed as a whole, and not by us', card, '\n  ‹sealed›', 'whole'],
    ['sealed in part, and no text', Buffer.from([0xff]), '\n  ‹sealed›', 'fields'],
    [
      'sealed within a text',
      '{"a":"x hookwright-sealed:a:k-_1:c-_2 y"}',
      '\n  {\n    "a": "x ‹sealed› y"\n  }',
      'fields',
    ],
    ['sealed in what is not JSON', 'a=hookwright-sealed:a:k:c&b=1', '\n  a=‹sealed›&b=1', 'fields'],
  ];
  test.each(cases)('%s', async (_, body, want, sealed) => {
    expect(await bodyOf(body, sealed)).toBe(want);
  });

  test('bytes, for programs', async () => {
    const text = await shown({ request: { body: Buffer.from([0, 255]) } }, true);
    expect(JSON.parse(text)).toMatchObject({ request: { bodyBase64: 'AP8=' } });
  });
});

describe('what a terminal would obey', () => {
  const evil = '\u001b[2J\u009b31m\r\n\u0007\u202e\u2028\u007f\u200b';
  const escaped = '\\u001b[2J\\u009b31m\\u000a\\u0007\\u202e\\u2028\\u007f\\u200b';
  const told: Told = {
    id: 'a',
    provider: evil,
    channel: evil,
    message: evil,
    idempotencyKey: evil,
    entity: evil,
    keyId: evil,
    scheme: evil,
    request: {
      method: evil,
      url: evil,
      headers: { [evil]: [evil, evil] },
      body: Buffer.from(`x${evil}${evil}`),
    },
  };
  const grave = { state: 'dead', code: evil, reason: evil } as const;

  test.each([undefined, 40])('is escaped, in columns %j', async (columns) => {
    const engine = await buriedInbox([told, grave]);
    const terminal = recorded(columns);
    const signal = new AbortController().signal;
    await listBuried(engine, terminal, { filter: {}, limit: 9 });
    await listBuried(engine, terminal, { filter: {}, limit: 9, json: true });
    await showBuried(engine, terminal, { id: 'a' });
    await showBuried(engine, terminal, { id: 'a', json: true });
    for (const json of [undefined, true] as const) {
      await replayBuried(engine, terminal, { filter: {}, rate: 10, dryRun: true, json, signal });
    }
    await replayBuried(engine, terminal, { filter: {}, rate: 10, json: true, signal });
    expect(terminal.written.length).toBeGreaterThan(7);
    expect(terminal.text()).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(terminal.text()).toContain(`idempotency key  ${escaped}\n`);
    // Of a body the lines are kept.
    expect(terminal.text()).toContain('\n  x\\u001b[2J\\u009b31m\n  \\u0007');
  });
});

test('what is sealed is in no output', async () => {
  const bodies = [sealBody(card, secrets, sealer, 'a'), sealWhole(card, sealer, 'a')];
  for (const { body, sealed } of bodies) {
    const engine = await buriedInbox([{ id: 'a', sealed, request: { body } }]);
    const terminal = recorded();
    const options = { filter: {}, rate: 10, signal: new AbortController().signal };
    for (const json of [undefined, true] as const) {
      await listBuried(engine, terminal, { filter: {}, limit: 9, json });
      await showBuried(engine, terminal, { id: 'a', json });
      await replayBuried(engine, terminal, { ...options, json, dryRun: true });
    }
    await replayBuried(engine, terminal, { ...options, json: true });
    expect(terminal.text()).toContain('‹sealed›');
    expect(terminal.text()).not.toContain(canary);
    expect(terminal.text()).not.toContain('hookwright-sealed');
    expect(terminal.text()).not.toContain(
      Buffer.from(body)
        .toString('utf8')
        .match(/:([\w-]{20,})"/)![1],
    );
  }
});
