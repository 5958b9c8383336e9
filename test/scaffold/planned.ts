import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Channel, Model } from '../../generator/model.ts';
import type { Framework } from '../../generator/scaffold-frameworks.ts';
import { type Plan, planService } from '../../generator/scaffold-plan.ts';
import { renderService } from '../../generator/scaffold-render.ts';
import { buildService } from '../../generator/scaffold-service.ts';
import { readState } from '../../generator/scaffold-state.ts';
import { defaultSettings } from '../../generator/settings.ts';
import { writeChanges } from '../../generator/write.ts';

/** The files of a service of a Model, for the first time. */
export async function filesOf(model: Model, framework: Framework): Promise<Map<string, string>> {
  const files = await renderService(await buildService(model, defaultSettings), framework, null);
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** What a run makes of a folder. */
export async function planOf(folder: string, model: Model): Promise<Plan> {
  const before = await readState(folder);
  const service = await buildService(model, defaultSettings, before?.names);
  const files = await renderService(service, 'node', null);
  return planService(folder, files, { service, framework: 'node', before });
}

/** A run. */
export async function scaffold(folder: string, model: Model): Promise<Plan> {
  const plan = await planOf(folder, model);
  await writeChanges([plan.changes]);
  return plan;
}

/** Every file of a folder, with its text. */
export async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

/** A channel like another one, with messages of these names. */
export function channelLike(channel: Channel, name: string, messages: readonly string[]): Channel {
  const [message] = channel.messages;
  return { ...channel, name, messages: messages.map((each) => ({ ...message!, name: each })) };
}
