// Generated from specs/open-api-cards/asyncapi.yaml and specs/open-api-cards/openapi.yaml. Do not edit: run `npm run generate open-api-cards`.
import {
  createSender as create,
  exactSample,
  type Sender,
  type SenderOptions,
} from '@hookwright/runtime/testing';
import { type Payloads, provider } from './provider.ts';

/** The example payload of each message, as the specification has it. */
export const samples = {
  'card.status.active': exactSample(
    {
      notify_id: '4c5cbavb43990a8d82b221257',
      customer_id: 1000001,
      event: 'card.status.active',
      event_data:
        '{"card_id":"cid_sxdwXPRxtXt6Ch4n","order_id":"ord_5uY0AjUE","out_order_id":"platform_ord_5uY0AjUE","app_id":100005,"bin_id":"cpi_6530de6a2f1c7","holder_id":"","card_no":"907152573585214424064","balance":10,"limit":10,"expiry":"03/28","cvv":"345","pin":"","status":2,"use_at":"2025-03-03 02:42:11","close_at":"","end_at":"","mark":""}',
    },
    { embedded: ['/event_data'], integers: { '/customer_id': 'string' } },
  ),
  'card.status.closed': exactSample(
    {
      notify_id: '4c5cbavb43990a8d82b221257',
      customer_id: 1000001,
      event: 'card.status.closed',
      event_data:
        '{"card_id":"cid_sxdwXPRxtXt6Ch4n","order_id":"ord_5uY0AjUE","out_order_id":"platform_ord_5uY0AjUE","app_id":100005,"bin_id":"cpi_6530de6a2f1c7","holder_id":"","card_no":"907152573585214424064","balance":10,"limit":10,"expiry":"03/28","cvv":"345","pin":"","status":2,"use_at":"2025-03-03 02:42:11","close_at":"","end_at":"","mark":""}',
    },
    { embedded: ['/event_data'], integers: { '/customer_id': 'string' } },
  ),
  'card.status.closing': exactSample(
    {
      notify_id: '4c5cbavb43990a8d82b221257',
      customer_id: 1000001,
      event: 'card.status.closing',
      event_data:
        '{"card_id":"cid_sxdwXPRxtXt6Ch4n","order_id":"ord_5uY0AjUE","out_order_id":"platform_ord_5uY0AjUE","app_id":100005,"bin_id":"cpi_6530de6a2f1c7","holder_id":"","card_no":"907152573585214424064","balance":10,"limit":10,"expiry":"03/28","cvv":"345","pin":"","status":2,"use_at":"2025-03-03 02:42:11","close_at":"","end_at":"","mark":""}',
    },
    { embedded: ['/event_data'], integers: { '/customer_id': 'string' } },
  ),
  'card.status.freeze': exactSample(
    {
      notify_id: '4c5cbavb43990a8d82b221257',
      customer_id: 1000001,
      event: 'card.status.freeze',
      event_data:
        '{"card_id":"cid_sxdwXPRxtXt6Ch4n","order_id":"ord_5uY0AjUE","out_order_id":"platform_ord_5uY0AjUE","app_id":100005,"bin_id":"cpi_6530de6a2f1c7","holder_id":"","card_no":"907152573585214424064","balance":10,"limit":10,"expiry":"03/28","cvv":"345","pin":"","status":2,"use_at":"2025-03-03 02:42:11","close_at":"","end_at":"","mark":""}',
    },
    { embedded: ['/event_data'], integers: { '/customer_id': 'string' } },
  ),
  'card.status.lost': exactSample(
    {
      notify_id: '4c5cbavb43990a8d82b221257',
      customer_id: 1000001,
      event: 'card.status.lost',
      event_data:
        '{"card_id":"cid_sxdwXPRxtXt6Ch4n","order_id":"ord_5uY0AjUE","out_order_id":"platform_ord_5uY0AjUE","app_id":100005,"bin_id":"cpi_6530de6a2f1c7","holder_id":"","card_no":"907152573585214424064","balance":10,"limit":10,"expiry":"03/28","cvv":"345","pin":"","status":2,"use_at":"2025-03-03 02:42:11","close_at":"","end_at":"","mark":""}',
    },
    { embedded: ['/event_data'], integers: { '/customer_id': 'string' } },
  ),
  'card.status.replace': exactSample(
    {
      notify_id: '4c5cbavb43990a8d82b221257',
      customer_id: 1000001,
      event: 'card.status.replace',
      event_data:
        '{"card_id":"cid_sxdwXPRxtXt6Ch4n","order_id":"ord_5uY0AjUE","out_order_id":"platform_ord_5uY0AjUE","app_id":100005,"bin_id":"cpi_6530de6a2f1c7","holder_id":"","card_no":"907152573585214424064","balance":10,"limit":10,"expiry":"03/28","cvv":"345","pin":"","status":2,"use_at":"2025-03-03 02:42:11","close_at":"","end_at":"","mark":""}',
    },
    { embedded: ['/event_data'], integers: { '/customer_id': 'string' } },
  ),
  'card.status.unfreeze': exactSample(
    {
      notify_id: '4c5cbavb43990a8d82b221257',
      customer_id: 1000001,
      event: 'card.status.unfreeze',
      event_data:
        '{"card_id":"cid_sxdwXPRxtXt6Ch4n","order_id":"ord_5uY0AjUE","out_order_id":"platform_ord_5uY0AjUE","app_id":100005,"bin_id":"cpi_6530de6a2f1c7","holder_id":"","card_no":"907152573585214424064","balance":10,"limit":10,"expiry":"03/28","cvv":"345","pin":"","status":2,"use_at":"2025-03-03 02:42:11","close_at":"","end_at":"","mark":""}',
    },
    { embedded: ['/event_data'], integers: { '/customer_id': 'string' } },
  ),
} as unknown as Pick<
  Payloads,
  | 'card.status.active'
  | 'card.status.closed'
  | 'card.status.closing'
  | 'card.status.freeze'
  | 'card.status.lost'
  | 'card.status.replace'
  | 'card.status.unfreeze'
>;

/** Makes a stand-in for the provider, that signs deliveries and sends them to your receiver. */
export function createSender(options: SenderOptions): Sender<Payloads> {
  return create<Payloads>(provider, samples, options);
}
