import { slowDocuments } from './hostile/slow.ts';
import { withFolder } from './document.ts';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
for (const name of Object.keys(slowDocuments)) await withFolder(slowDocuments[name]!, async (folder) => {
  const r = spawnSync('bash', ['-c', `time node --import tsx --conditions=@hookwright/source generator/cli.ts generate small --specs ${join(folder,'..')} --out ${join(folder,'out')} >/dev/null 2>/dev/null`], {encoding:'utf8', timeout: 120000});
  console.log(name, r.stderr.replace(/\n/g,' '));
});
