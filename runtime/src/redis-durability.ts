import type { Commands } from './redis-client.ts';

/** Warns once where Redis is set up so that it may lose what has been accepted; managed servers do not tell. */
export async function warnOfLoss({ command }: Commands): Promise<void> {
  const settings = await Promise.all(['appendonly', 'maxmemory-policy'].map(settingOf));
  const losses = settings.flatMap((setting) => lossOf(setting) ?? []);
  if (losses.length > 0) process.emitWarning(losses.join(' '), 'InboxWarning');

  async function settingOf(name: string): Promise<string> {
    const reply = await command(['CONFIG', 'GET', name]).catch(() => null);
    return `${name} ${Array.isArray(reply) ? String(reply[1]) : ''}`;
  }
}

function lossOf(setting: string): string | undefined {
  if (setting === 'appendonly no') {
    return 'Redis keeps the inbox in memory: with `appendonly no` a restart loses what was accepted. Set `appendonly yes`, and `appendfsync always` for power cuts.';
  }
  if (setting.startsWith('maxmemory-policy allkeys-')) {
    return 'Redis may drop the inbox when its memory is full: set `maxmemory-policy noeviction`.';
  }
  return undefined;
}
