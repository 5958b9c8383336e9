import type { Channel, Model } from './model.ts';
import { createFileNames, createMemberNames } from './names.ts';
import { besides, type Names, plainPath, type ReceiverNames } from './scaffold-names.ts';

/** Channels that share a receiver. */
export interface Sharing {
  readonly name: string;
  readonly channels: readonly [Channel, ...Channel[]];
  /** What the service calls the receiver already. */
  readonly kept: ReceiverNames | undefined;
  /** The path that the document states, where it states one that any framework takes. */
  readonly stated: string | null;
}

/** Channels that share a receiver, and what it is called. */
export interface Group extends Sharing {
  readonly names: ReceiverNames;
}

/**
 * One receiver for each channel; one for all where only the messages tell them apart, so that there is one URL. Channels that
 * share one already go on doing so, and those that have their own keep it.
 */
export function sharingOf({ provider, channels, channelsBy }: Model, kept: Names): Sharing[] {
  const keptOf = ({ name }: Channel): ReceiverNames | undefined =>
    kept.receivers.find((each) => each.channels.includes(name));
  const [joined, ...others] = new Set(channels.flatMap((channel) => keptOf(channel) ?? []));
  const isOne = channelsBy === 'message' && others.length === 0;

  const byReceiver = new Map<ReceiverNames | string, [Channel, ...Channel[]]>();
  for (const channel of channels) {
    const receiver = isOne ? (joined ?? provider) : (keptOf(channel) ?? channel.name);
    const sharing = byReceiver.get(receiver);
    if (sharing) sharing.push(channel);
    else byReceiver.set(receiver, [channel]);
  }
  return [...byReceiver].map(([receiver, sharing]) => ({
    ...(typeof receiver === 'string'
      ? { name: receiver, kept: undefined }
      : { name: receiver.folder, kept: receiver }),
    channels: sharing,
    stated: statedBy(sharing),
  }));
}

function statedBy([first, ...others]: readonly [Channel, ...Channel[]]): string | null {
  const { address } = first;
  const isOne = address !== null && others.every((each) => each.address === address);
  return isOne && plainPath.test(address) ? address : null;
}

/** The receivers of a service, each with a folder, a name and a path of its own. */
export function groupsOf(model: Model, kept: Names): Group[] {
  const sharing = sharingOf(model, kept);
  const of = (name: 'folder' | 'property'): string[] => kept.receivers.map((each) => each[name]);
  const nameFolder = besides(of('folder'), createFileNames('channel'));
  const nameProperty = besides(of('property'), createMemberNames());
  const folders = sharing.map((each) => each.kept?.folder ?? nameFolder(each.name));
  const paths = pathsOf(model.provider, { sharing, folders, kept });
  return sharing.map((each, index) => ({
    ...each,
    names: {
      channels: [...new Set([...(each.kept?.channels ?? []), ...each.channels.map(({ name }) => name)])],
      folder: folders[index]!,
      property: each.kept?.property ?? nameProperty(each.name),
      path: paths[index]!,
    },
  }));
}

interface Placing {
  readonly sharing: readonly Sharing[];
  readonly folders: readonly string[];
  readonly kept: Names;
}

/** The path that a receiver has, the one that the document states, or one of ours; no two differ in case alone. */
function pathsOf(provider: string, { sharing, folders, kept }: Placing): string[] {
  const taken = new Set(['/healthz', ...sharing.flatMap((each) => each.kept?.path.toLowerCase() ?? [])]);
  const take = (path: string): string => {
    taken.add(path.toLowerCase());
    return path;
  };
  const isFree = (path: string): boolean => !taken.has(path.toLowerCase());
  const given = sharing.map(
    (each) => each.kept?.path ?? (each.stated !== null && isFree(each.stated) ? take(each.stated) : null),
  );
  // What a channel was called by that is gone, the provider may call still.
  for (const { path } of kept.receivers) take(path);
  return given.map((path, index) => {
    const folder = folders[index]!;
    const ours = folder === provider ? `/webhooks/${provider}` : `/webhooks/${provider}/${folder}`;
    return path ?? take(counted(ours, isFree));
  });
}

function counted(path: string, isFree: (path: string) => boolean): string {
  if (isFree(path)) return path;
  let count = 2;
  while (!isFree(`${path}${count}`)) count++;
  return `${path}${count}`;
}
