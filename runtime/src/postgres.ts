export type { PgClient, PgPool, PostgresClient, PostgresJs } from './postgres-client.ts';
export { postgresEngine, type PostgresEngineOptions } from './postgres-engine.ts';
export { postgresIdempotency, type PostgresIdempotencyOptions } from './postgres-idempotency.ts';
export type { PostgresOptions } from './postgres-options.ts';
export { postgresPositions, type PostgresPositionsOptions } from './postgres-positions.ts';
export { postgresSql, type PostgresSqlOptions } from './postgres-schema.ts';
export { postgresTransactions } from './postgres-transactions.ts';
