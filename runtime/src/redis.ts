export type { IoredisPart, NodeRedisPart, RedisClient } from './redis-client.ts';
export { redisEngine, type RedisEngineOptions } from './redis-engine.ts';
export { redisIdempotency, type RedisIdempotencyOptions } from './redis-idempotency.ts';
export { redisPositions, type RedisPositionsOptions } from './redis-positions.ts';
