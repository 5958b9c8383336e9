/** The documents that each package brings, as a site or a tool imports them. */
import evoEvents from '@hookwright/evo-cloud/asyncapi.json' with { type: 'json' };
import evoApi from '@hookwright/evo-cloud/openapi.json' with { type: 'json' };
import newpayEvents from '@hookwright/newpay/asyncapi.json' with { type: 'json' };
import newpayApi from '@hookwright/newpay/openapi.json' with { type: 'json' };
import cardEvents from '@hookwright/open-api-cards/asyncapi.json' with { type: 'json' };
import cardApi from '@hookwright/open-api-cards/openapi.json' with { type: 'json' };
import passtoEvents from '@hookwright/passto-creditpay/asyncapi.json' with { type: 'json' };
import passtoApi from '@hookwright/passto-creditpay/openapi.json' with { type: 'json' };
import pinddpayEvents from '@hookwright/pinddpay/asyncapi.json' with { type: 'json' };
import pinddpayApi from '@hookwright/pinddpay/openapi.json' with { type: 'json' };

for (const { asyncapi, info } of [evoEvents, newpayEvents, cardEvents, passtoEvents, pinddpayEvents])
  console.log(asyncapi, info.title);
for (const { openapi, info } of [evoApi, newpayApi, cardApi, passtoApi, pinddpayApi])
  console.log(openapi, info.title);
