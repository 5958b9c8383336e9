import type { Model } from './model.ts';
import type { PackageView } from './package.ts';
import { type Group, groupsOf } from './scaffold-groups.ts';
import { type MessageView, messagesOf } from './scaffold-messages.ts';
import { type MessageNames, type Names, withKept } from './scaffold-names.ts';
import { type PartialDelivery, provingOf } from './scaffold-proving.ts';
import { signatureNamesOf, signaturesOf, type SignatureView } from './scaffold-signatures.ts';
import { messageKeys } from './view.ts';

/** What the templates of a service see. Names that stand bare in code are made here; all else is text of the document. */
export interface ServiceView {
  readonly provider: string;
  readonly title: string;
  /** What the service is called. */
  readonly serviceName: string;
  readonly packageName: string;
  /** Where its sender is imported from. */
  readonly testingName: string;
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
  /** What later runs go on calling all this, and what is no more. */
  readonly names: Names;
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
  /** The path that the document states; null where it states none that could be one. */
  readonly stated: string | null;
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

/** The facts of a Model as a service needs them. */
export function serviceOf(model: Model, ranges: Ranges, kept: Names): ServiceView {
  const { packageName, packageRange, runtimeRange } = ranges;
  const signatures = signaturesOf(model, kept);
  const groups = groupsOf(model, kept);
  const receivers = groups.map((group) => receiverOf(group, { model, signatures, kept: kept.messages }));
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
    testingName: `${packageName}/testing`,
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
    names: withKept(namesOf({ groups, receivers, signatures }), kept),
  };
}

type Ranges = Pick<PackageView, 'packageName' | 'runtimeRange'> & { readonly packageRange: string };

interface Known {
  readonly model: Model;
  readonly signatures: readonly SignatureView[];
  readonly kept: readonly MessageNames[];
}

function receiverOf({ channels, names, stated }: Group, { model, signatures, kept }: Known): ReceiverView {
  const [first] = channels;
  const signature = signatures.find((each) => each.name === first.signature)!;
  const keyOf = messageKeys(model.channels);
  const messages = messagesOf(channels, {
    keyOf,
    kept: kept.filter(({ channel }) => names.channels.includes(channel)),
  });
  const events = channels.find((each) => each.messages.some(({ answer }) => answer === null)) ?? first;
  return {
    receiver: names.folder,
    create: `create${names.property.charAt(0).toUpperCase()}${names.property.slice(1)}Route`,
    property: names.property,
    path: names.path,
    stated,
    doc: channels.map(({ doc }) => doc).join('\n\n'),
    channel: model.channels.length > 1 && channels.length === 1 ? first.name : null,
    signature,
    signsUrl: channels.some(({ signsUrl }) => signsUrl),
    onlyAsks: messages.every(({ isQuestion }) => isQuestion),
    messages,
    proving: provingOf(channels, signature, keyOf),
    sampled: messages.find(({ untested }) => untested === null)?.key ?? null,
    refusedBy: events.name,
  };
}

interface Made extends Pick<ServiceView, 'receivers'> {
  readonly groups: readonly Group[];
  readonly signatures: readonly SignatureView[];
}

function namesOf({ groups, receivers, signatures }: Made): Names {
  const held = signatures.map(signatureNamesOf);
  return {
    receivers: groups.map(({ names }) => names),
    messages: receivers.flatMap(({ messages }) =>
      messages.map(({ channel, name, message, handler }) => ({
        channel,
        message: name,
        file: message,
        handler,
      })),
    ),
    signatures: held.map(({ names }) => names),
    variables: held.flatMap(({ variables }) => variables),
  };
}
