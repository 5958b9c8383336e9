/** What `nats` 2 makes with `nc.jetstream()` and `await nc.jetstreamManager()`, and `@nats-io/jetstream` 3 with `jetstream(nc)` and `await jetstreamManager(nc)`. */
export interface NatsClient {
  readonly jetstream: JetStream;
  readonly manager: JetStreamManager;
}

export interface JetStream {
  publish(
    subject: string,
    payload: Uint8Array,
    options: { msgID?: string; expect?: { lastSubjectSequence?: number } },
  ): Promise<{ readonly seq: number; readonly duplicate: boolean }>;
  readonly consumers: { get(stream: string, name: string): Promise<PullConsumer> };
}

export interface JetStreamManager {
  readonly streams: {
    add(config: object): Promise<unknown>;
    info(stream: string): Promise<{ readonly config: object; readonly state: { readonly messages: number } }>;
    /** Null, or an error, where there is none. */
    getMessage(stream: string, query: MessageQuery): Promise<StoredMessage | null>;
    deleteMessage(stream: string, sequence: number, erase?: boolean): Promise<boolean>;
  };
  readonly consumers: {
    add(stream: string, config: object): Promise<{ readonly name: string; readonly num_pending: number }>;
    info(stream: string, name: string): Promise<ConsumerState>;
    delete(stream: string, name: string): Promise<boolean>;
  };
}

export interface ConsumerState {
  readonly config: object;
  /** How many messages are with somebody, or postponed. */
  readonly num_ack_pending: number;
  /** The last that was given to anybody. */
  readonly delivered: { readonly stream_seq: number };
}

export type MessageQuery =
  { readonly seq: number; readonly next_by_subj?: string } | { readonly last_by_subj: string };

export interface PullConsumer {
  fetch(options: { max_messages: number; expires: number }): Promise<Messages>;
}

export interface Messages extends AsyncIterable<JetStreamMessage> {
  close(): Promise<unknown>;
}

export interface StoredMessage {
  readonly subject: string;
  readonly seq: number;
  readonly data: Uint8Array;
}

/** A message that a consumer was given. */
export interface JetStreamMessage extends StoredMessage {
  readonly info: { readonly deliveryCount: number };
  working(): void;
  nak(delayMs?: number): void;
}
