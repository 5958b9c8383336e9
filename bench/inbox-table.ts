import type { EngineName } from '../test/proof/member.ts';
import type { Stage } from './inbox-orders.ts';
import type { InboxRow } from './inbox-rounds.ts';

export interface InboxResults {
  readonly rows: readonly InboxRow[];
  /** What the servers say of themselves, and which are not there. */
  readonly servers: readonly string[];
  readonly missing: readonly string[];
  readonly machine: readonly string[];
}

const labels: Readonly<Record<Stage, string>> = { stored: 'stored and acknowledged', processed: 'processed' };

/** The results as Markdown, as they stand in bench/README.md. */
export function renderInboxTable({ rows, servers, missing, machine }: InboxResults): string {
  return [
    ...tableOf(
      '× floor',
      rows.filter(({ candidate }) => candidate !== 'floor'),
      ratioOf,
    ),
    '',
    ...tableOf('per second; p50 / p95 / p99', rows, absolutesOf),
    '',
    ...missing.flatMap((each) => [each, '']),
    `${[...servers, ...machine].join(' · ')}.`,
  ].join('\n');
}

type Cell = (found: InboxRow) => string;

function tableOf(title: string, rows: readonly InboxRow[], cell: Cell): string[] {
  const columns = [...new Set(rows.map(({ processes }) => processes))];
  const shown = rows.filter(({ processes }) => processes === columns[0]);
  return [
    line([title, ...columns.map((count) => (count === 1 ? '1 process' : `${count} processes`))]),
    line(['---', ...columns.map(() => '---')]),
    ...shown.map((each) => line([nameOf(each), ...columns.map((count) => cell(find(rows, each, count)))])),
  ];
}

function find(rows: readonly InboxRow[], { engine, stage, candidate }: InboxRow, count: number): InboxRow {
  return rows.find(
    (each) =>
      each.engine === engine &&
      each.stage === stage &&
      each.candidate === candidate &&
      each.processes === count,
  )!;
}

const names: Readonly<Record<EngineName, string>> = {
  PostgreSQL: 'PostgreSQL',
  Redis: 'Redis Streams',
  NATS: 'NATS JetStream',
};

const nameOf = ({ engine, stage, candidate }: InboxRow): string =>
  `${names[engine]}, ${labels[stage]}: \`${candidate}\``;

const ratioOf: Cell = ({ ratio, low, high }) =>
  `**${ratio.toFixed(2)}** (${low.toFixed(2)}–${high.toFixed(2)})`;

const absolutesOf: Cell = ({ perSecond, p50, p95, p99 }) =>
  `${whole(perSecond)}; ${[p50, p95, p99].map((ms) => ms.toFixed(1)).join(' / ')} ms`;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const whole = (value: number): string =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
