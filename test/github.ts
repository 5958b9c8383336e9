/** GitHub's own document of its webhooks, and payloads that GitHub sent: what becomes of each. */
import { createHmac } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Drift, Provider, Receiver } from '@hookwright/runtime';
import { generate } from '../generator/generate.ts';
import type { GeneratedFile } from '../generator/render.ts';

export const outcomesFile = 'test/corpus/github/outcomes.md';
export const documentFile = 'node_modules/@octokit/openapi-webhooks/generated/api.github.com.json';
const examplesFile = 'node_modules/@octokit/webhooks-examples/api.github.com/index.json';

/** The package of the document as it came from npm, with our overlay. */
export async function generateGithub(): ReturnType<typeof generate> {
  const above = await mkdtemp(join(tmpdir(), 'hookwright-'));
  try {
    const folder = join(above, 'github');
    await mkdir(join(folder, 'upstream'), { recursive: true });
    await copyFile('test/corpus/github/overlay.yaml', join(folder, 'overlay.yaml'));
    await copyFile(documentFile, join(folder, 'upstream/api.github.com.json'));
    return await generate(folder);
  } finally {
    await rm(above, { recursive: true });
  }
}

export interface Example {
  /** The event, and the place among its examples. */
  readonly name: string;
  readonly event: string;
  readonly payload: { readonly action?: string };
}

/** Writes a package where `@hookwright/runtime` is found. Returns its folder, in one of its own, which is to be removed. */
export async function writePackage(files: readonly GeneratedFile[]): Promise<string> {
  const folder = join(await mkdtemp(fileURLToPath(new URL('.tmp-', import.meta.url))), 'github');
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Every payload of @octokit/webhooks-examples that came from github.com. */
export async function readExamples(): Promise<Example[]> {
  const events = JSON.parse(await readFile(examplesFile, 'utf8')) as {
    name: string;
    examples: Example['payload'][];
  }[];
  return events.flatMap(({ name: event, examples }) =>
    examples.map((payload, index) => ({ name: `${event} ${index + 1}`, event, payload })),
  );
}

export interface Outcome {
  /** The payload: its event, and its place among the examples of that event. */
  readonly example: string;
  readonly message: string;
  readonly status: number;
  readonly outcome: 'accepted' | 'accepted with drift' | 'invalid' | 'not in the document';
  /** What is invalid, or drifts and where. */
  readonly why: readonly string[];
}

interface Package {
  readonly provider: Provider;
  readonly createReceiver: (options: object) => Receiver;
}

/** Gives every example to a receiver of the package, signed as GitHub signs. */
export async function receiveExamples(folder: string): Promise<Outcome[]> {
  const index = pathToFileURL(join(folder, 'src/index.ts')).href;
  const { provider, createReceiver } = (await import(index)) as Package;
  const names = Object.values(provider.channels).flatMap(({ messages }) => Object.keys(messages));
  let seen: Pick<Outcome, 'message' | 'outcome'>[] = [];
  let why: string[] = [];
  const receive = createReceiver({
    keys: ['secret'],
    idempotency: 'none',
    handlers: Object.fromEntries(
      names.map((message) => [message, () => seen.push({ message, outcome: 'accepted' })]),
    ),
    otherwise: ({ message }: { message: string }) => seen.push({ message, outcome: 'not in the document' }),
    onInvalid: ({ message: text }: Error, { message }: { message: string }) => {
      seen.push({ message, outcome: 'invalid' });
      why.push(/ but (.*)$/.exec(text)?.[1] ?? text);
    },
    onDrift: (drift: readonly Drift[]) => why.push(...drift.map(({ kind, pointer }) => `${kind} ${pointer}`)),
  });
  const outcomes: Outcome[] = [];
  for (const { name: example, event, payload } of await readExamples()) {
    [seen, why] = [[], []];
    const { status } = await receive(deliveryOf(event, example, Buffer.from(JSON.stringify(payload))));
    // What only listens is told afterwards.
    await setImmediate();
    const [first, ...more] = seen;
    if (!first || more.length > 0) throw new Error(`${seen.length} functions were called for ${example}`);
    const outcome = first.outcome === 'accepted' && why.length > 0 ? 'accepted with drift' : first.outcome;
    outcomes.push({ example, message: first.message, status, outcome, why });
  }
  return outcomes;
}

/** Signed as GitHub signs. */
export function deliveryOf(event: string, id: string, body: Buffer) {
  const headers = {
    'content-type': 'application/json',
    'x-github-event': event,
    'x-github-delivery': id,
    'x-hub-signature-256': `sha256=${createHmac('sha256', 'secret').update(body).digest('hex')}`,
  };
  return { method: 'POST', url: '/github', headers, body };
}

/** The outcomes as they are committed. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const kinds: Outcome['outcome'][] = ['accepted', 'accepted with drift', 'invalid', 'not in the document'];
  const counts = kinds.map((kind) => {
    const count = outcomes.filter(({ outcome }) => outcome === kind).length;
    return `| ${kind} | ${count} |`;
  });
  const rows = outcomes.map(({ example, message, outcome, why }) => {
    const reasons = why.map((reason) => `\`${reason}\``).join(', ');
    return `| ${example} | \`${message}\` | ${outcome} | ${reasons} |`;
  });
  return `# What becomes of GitHub's payloads

Each of the ${outcomes.length} payloads in \`@octokit/webhooks-examples\` that came from github.com, signed and given to the receiver that is
generated from GitHub's own document. What is invalid is so by that document, too: \`test/github.test.ts\` holds each
against it with ajv. Written by \`npx tsx --conditions=@hookwright/source test/github-outcomes.ts\`.

| outcome | payloads |
| --- | ---: |
${counts.join('\n')}

| payload | message | outcome | why |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
