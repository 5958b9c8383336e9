import type { Channel, Message, Model } from './model.ts';
import { createFileNames, createMemberNames } from './names.ts';
import type { PackageView } from './package.ts';
import { type PartialDelivery, provingOf, type SignatureView, signaturesOf } from './scaffold-signatures.ts';
import { messageKeys } from './view.ts';

/** What the templates of a service see. Names that stand bare in code are made here; all else is text of the document. */
export interface ServiceView {
  readonly provider: string;
  readonly title: string;
  /** What the service is called. */
  readonly serviceName: string;
  readonly packageName: string;
  /** The versions of the package that the service runs with. */
  readonly packageRange: string;
  readonly runtimeRange: string;
  /** True where any receiver has to know the URL that the provider calls. */
  readonly signsUrl: boolean;
  readonly hasKeys: boolean;
  readonly hasTokens: boolean;
  readonly hasReadings: boolean;
  /** The ways in which keys stand in the environment, and how the test makes some. */
  readonly reads: { readonly lines: boolean; readonly list: boolean; readonly publicKeys: boolean };
  readonly makes: {
    readonly secret: boolean;
    readonly pair: boolean;
    readonly rawPair: boolean;
  };
  /** True where the provider asks anything. */
  readonly asks: boolean;
  /** True where the test can send anything. */
  readonly sends: boolean;
  /** True where it names the URL that the provider calls. */
  readonly namesUrl: boolean;
  /** True where the test can change a delivery on its way. */
  readonly changes: boolean;
  readonly signatures: readonly (SignatureView & {
    /** Where deliveries with it come. */
    readonly paths: string;
  })[];
  readonly receivers: readonly ReceiverView[];
}

/** One receiver of the service: of one channel, or of all where the provider sends everything to one URL. */
export interface ReceiverView {
  /** Its folder. */
  readonly receiver: string;
  /** The function that makes it. */
  readonly create: string;
  /** Its name in the test. */
  readonly property: string;
  readonly path: string;
  readonly doc: string;
  /** The channel that is chosen; null where there is nothing to choose. */
  readonly channel: string | null;
  readonly signature: SignatureView;
  readonly signsUrl: boolean;
  /** True where the provider only asks, and tells nothing that could come twice. */
  readonly onlyAsks: boolean;
  readonly messages: readonly MessageView[];
  /** A delivery that is changed on its way, for the test; null where no part of one is signed. */
  readonly proving: PartialDelivery | null;
  /** The first message that the test sends. */
  readonly sampled: string | null;
  /** The channel whose answer is that to what is refused. */
  readonly refusedBy: string;
}

export interface MessageView {
  /** Its file. */
  readonly message: string;
  /** Its handler. */
  readonly handler: string;
  /** The provider's own name. */
  readonly name: string;
  /** Its name, after that of its channel where another channel has a message of the same name. */
  readonly key: string;
  readonly channel: string;
  readonly doc: string;
  readonly idempotencyKey: readonly string[];
  readonly sensitive: readonly string[];
  readonly isQuestion: boolean;
  /** The example of the answer, as code; empty where there is none. */
  readonly answered: string;
  /** Why the test does not send it; null where it does. */
  readonly untested: string | null;
  /** What its handler throws until it answers; empty where there is nothing to answer. */
  readonly unanswered: string;
}

/** The facts of a Model as a service needs them. */
export function serviceOf(model: Model, { packageName, packageRange, runtimeRange }: Ranges): ServiceView {
  const signatures = signaturesOf(model);
  const receivers = receiversOf(model, signatures);
  const keys = signatures.flatMap((signature) => signature.keys ?? []);
  const reads = (how: string): boolean => keys.some(({ read }) => read === how);
  const pairs = keys.filter(({ isPair }) => isPair);
  const signsUrl = receivers.some((each) => each.signsUrl);
  const sends = receivers.some(({ sampled }) => sampled !== null);
  return {
    provider: model.provider,
    title: model.title,
    serviceName: `${model.provider}-webhooks`,
    packageName,
    packageRange,
    runtimeRange,
    signsUrl,
    hasKeys: signatures.some(({ keys }) => keys !== null),
    hasTokens: signatures.some(({ token }) => token !== null),
    hasReadings: signatures.some(({ readings }) => readings.length > 0),
    reads: { lines: reads('lines'), list: reads('list'), publicKeys: reads('publicKeys') },
    makes: {
      secret: keys.some(({ isPair }) => !isPair),
      pair: pairs.length > 0,
      rawPair: pairs.some(({ read }) => read === 'list'),
    },
    asks: receivers.some(({ messages }) => messages.some(({ isQuestion }) => isQuestion)),
    sends,
    namesUrl: sends || signsUrl,
    changes: receivers.some(({ proving }) => proving !== null),
    signatures: signatures.map((signature) => ({
      ...signature,
      paths: receivers.flatMap((each) => (each.signature === signature ? each.path : [])).join(', '),
    })),
    receivers,
  };
}

type Ranges = Pick<PackageView, 'packageName' | 'runtimeRange'> & { readonly packageRange: string };

/** Channels that share a receiver, and what it is called. */
interface Group {
  readonly name: string;
  readonly channels: readonly [Channel, ...Channel[]];
}

/** One receiver for each channel; one for all where only the messages tell them apart, so that there is one URL. */
function groupsOf({ provider, channels, channelsBy }: Model): Group[] {
  const [first, ...others] = channels;
  if (!first || channelsBy !== 'message')
    return channels.map((channel) => ({ name: channel.name, channels: [channel] }));
  return [{ name: provider, channels: [first, ...others] }];
}

function receiversOf(model: Model, signatures: readonly SignatureView[]): ReceiverView[] {
  const names = { file: createFileNames('channel'), member: createMemberNames() };
  const choosePath = createPaths(model.provider);
  return groupsOf(model).map(({ name, channels }) => {
    const [first] = channels;
    const receiver = names.file(name);
    const signature = signatures.find((each) => each.name === first.signature)!;
    const messages = messagesOf(model, channels);
    const events = channels.find((each) => each.messages.some(({ answer }) => answer === null)) ?? first;
    return {
      receiver,
      create: names.member(`create ${name} route`),
      property: names.member(name),
      path: choosePath(receiver, channels),
      doc: channels.map(({ doc }) => doc).join('\n\n'),
      channel: model.channels.length > 1 && channels.length === 1 ? first.name : null,
      signature,
      signsUrl: channels.some(({ signsUrl }) => signsUrl),
      onlyAsks: messages.every(({ isQuestion }) => isQuestion),
      messages,
      proving: provingOf(channels, signature, messages),
      sampled: messages.find(({ untested }) => untested === null)?.key ?? null,
      refusedBy: events.name,
    };
  });
}

/** A path that any framework takes for itself, and for a folder. */
const plainPath = /^(\/[a-z\d~-][\w.~-]*)+$/i;

/** Gives each receiver a path of its own: the address that the document states, where it is one; else one of ours. */
function createPaths(provider: string): (receiver: string, channels: Group['channels']) => string {
  const taken = new Set(['/healthz']);
  return (receiver, channels) => {
    const [{ address }] = channels;
    const isStated = channels.every((each) => each.address === address) && plainPath.test(address ?? '');
    const own = receiver === provider ? `/webhooks/${provider}` : `/webhooks/${provider}/${receiver}`;
    const path = isStated && address !== null && !taken.has(address) ? address : own;
    taken.add(path);
    return path;
  };
}

/** What the files of the handlers must not be called, since another one is. */
const otherFiles = ['index'];

function messagesOf(model: Model, channels: readonly Channel[]): MessageView[] {
  const names = { file: createFileNames('message', otherFiles), member: createMemberNames() };
  const keyOf = messageKeys(model.channels);
  const viewOf = (channel: Channel, message: Message): MessageView => {
    const { name, answer, sample } = message;
    return {
      message: names.file(name),
      handler: names.member(`on ${name}`),
      name,
      key: keyOf(channel, name),
      channel: channel.name,
      doc: message.doc || name,
      idempotencyKey: message.idempotencyKey,
      sensitive: message.sensitive,
      isQuestion: answer !== null,
      answered: answer?.sample === undefined ? '' : JSON.stringify(answer.sample, null, 2),
      untested: sample === undefined ? `${name}: the specification has no example of it` : null,
      unanswered: answer === null ? '' : `Nothing answers ${name} yet: write its handler`,
    };
  };
  return channels.flatMap((channel) => channel.messages.map((message) => viewOf(channel, message)));
}
