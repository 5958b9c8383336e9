import { createCheck, readSchemes, requestOf } from './schemes.ts';
const S=readSchemes(); const f=(n:string,id:string)=>{const s=S.find(x=>x.name===n)!;const v=s.vectors.find(x=>x.id===id)!;return {c:createCheck(s,v.keys,v.now),r:requestOf(v)};};
{const {c,r}=f('payu-india','payu-india');console.log('payu',c({...r,body:Buffer.from(Buffer.from(r.body).toString().replace('udf1=&','udf1=evil&udf1=evil2&'))}).code);}
{const {c,r}=f('mercadopago-like','time-alone');console.log('mp',c({...r,url:'/mp?data.id=1&data.id=2'}).code, c({...r,headers:{...r.headers,'x-request-id':['a','b']}}).code);}
{const {c,r}=f('key-ids','not-named');console.log('key-ids',c({...r,headers:{...r.headers,'x-key-id':['a','b']}}).code);}
{const {c,r}=f('hmac-md5','a-line-dropped');console.log('md5',c({...r,body:Buffer.from(Buffer.from(r.body).toString()+'&note=x&note=y')}).code);}
{const {c,r}=f('robokassa','robokassa-no-custom-parameters');console.log('robokassa with shp twice',c({...r,body:Buffer.from(Buffer.from(r.body).toString()+'&shpx=1&shpx=2')}).code);}
{const {c,r}=f('adyen-standard','adyen-java-report');console.log('adyen originalReference object',c({...r,body:Buffer.from(Buffer.from(r.body).toString().replace('{','{"originalReference":{"x":1},'))}).code, c({...r,body:Buffer.from(Buffer.from(r.body).toString().replace('{','{"originalReference":["x"],'))}).code);}
{const {c,r}=f('wechatpay-v2','wechatpay-v2-docs');console.log('xml tail nbsp',c({...r,body:Buffer.from(Buffer.from(r.body).toString()+'\u00a0\ufeff')}).code);}
