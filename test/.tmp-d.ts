import { inspect } from '../generator/generate.ts';
import { changed, withFolder } from './document.ts';
const un=(d:number)=>Array.from({length:d},(_,i)=>`    S${i}: { properties: { a: { $ref: '#/components/schemas/S${i+1}' }, b: { $ref: '#/components/schemas/S${i+1}' }, c: { $ref: '#/components/schemas/S${i+1}' } } }`).join('\n');
const ax = (a:string)=>`${a}: [${Array.from({length:10},(_,i)=>a+i).join(', ')}]`;
const doc = changed(['type: { const: paid }', `x: { $ref: '#/components/schemas/S0' }\n        type: { const: paid }`],["message: '{body}'", `message: { sorted: payload, except: ['{a}{b}{c}'], pair: '{name}={value}', join: '&', object: json-sorted }\n        unknown: { ${ax('a')}, ${ax('b')}, ${ax('c')} }`])+un(8)+'\n    S8: {}\n';
const t=Date.now(); const r=await withFolder({'asyncapi.yaml':doc},inspect).catch(e=>String(e).slice(0,400)); console.log(Date.now()-t, typeof r==='string'?r:r.warnings.length);
