/**
 * What a service calls the things of a specification. A later run calls them that, too, whatever else the specification has by
 * then: handlers are files that people edit, URLs are registered with the provider, variables are set where the service runs.
 */
export interface Names {
  readonly receivers: readonly ReceiverNames[];
  readonly messages: readonly MessageNames[];
  readonly signatures: readonly SignatureNames[];
  readonly variables: readonly VariableName[];
}

export interface ReceiverNames {
  /** The channels that share it. */
  readonly channels: readonly string[];
  readonly folder: string;
  /** Its name in code. */
  readonly property: string;
  readonly path: string;
}

export interface MessageNames {
  readonly channel: string;
  readonly message: string;
  readonly file: string;
  readonly handler: string;
}

export interface SignatureNames {
  readonly signature: string;
  /** Its member of the configuration. */
  readonly property: string;
}

export interface VariableName {
  readonly signature: string;
  /** What it holds: `keys`, `url token`, or `reading` and an axis. */
  readonly of: string;
  readonly variable: string;
}

/** A path that any framework takes for itself, and for a folder. */
export const plainPath = /^(\/[A-Za-z\d~-][\w.~-]*)+$/;

/** Those of a service that is not there yet. */
export const noNames: Names = { receivers: [], messages: [], signatures: [], variables: [] };

/** Gives names as `make` does, of which each call gives another; none of them is taken, in whichever case. */
export function besides(taken: readonly string[], make: (text: string) => string): (text: string) => string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  return (text) => {
    for (;;) {
      const name = make(text);
      if (!known.has(name.toLowerCase())) return name;
    }
  };
}

/** The names of now, and those of what a specification has no more: it may be back, and what is edited is still there. */
export function withKept(now: Names, kept: Names): Names {
  const folders = new Set(now.receivers.map(({ folder }) => folder));
  const paths = new Set(now.receivers.map(({ path }) => path.toLowerCase()));
  return {
    receivers: [
      ...now.receivers,
      ...kept.receivers.filter(({ folder, path }) => !folders.has(folder) && !paths.has(path.toLowerCase())),
    ],
    messages: added(now.messages, kept.messages, ({ channel, message }) => [channel, message]),
    signatures: added(now.signatures, kept.signatures, ({ signature }) => [signature]),
    variables: added(now.variables, kept.variables, ({ signature, of }) => [signature, of]),
  };
}

function added<T>(now: readonly T[], kept: readonly T[], thingOf: (each: T) => readonly string[]): T[] {
  const known = new Set(now.map((each) => JSON.stringify(thingOf(each))));
  return [...now, ...kept.filter((each) => !known.has(JSON.stringify(thingOf(each))))];
}
