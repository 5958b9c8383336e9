import { slowDocuments } from './hostile/slow.ts';
import { withFolder } from './document.ts';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
const name='many messages with fields that unfold';
await withFolder(slowDocuments[name]!, async (folder) => {
  spawnSync('bash', ['-c', `cd /work/main && timeout -s INT 60 node --cpu-prof --cpu-prof-dir=/tmp/tA/prof --import tsx --conditions=@hookwright/source generator/cli.ts generate small --specs ${join(folder,'..')} --out ${join(folder,'out')}`], {encoding:'utf8', timeout: 120000,stdio:'inherit'});
});
