export type {
  JetStream,
  JetStreamManager,
  JetStreamMessage,
  NatsClient,
  PullConsumer,
  StoredMessage,
} from './nats-client.ts';
export { natsEngine, type NatsEngineOptions } from './nats-engine.ts';
