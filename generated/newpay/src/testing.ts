// Generated from specs/newpay/asyncapi.yaml. Do not edit: run `npm run generate newpay`.
import { createSender as create, type Sender, type SenderOptions } from '@hookwright/runtime/testing';
import { type Payloads, provider } from './provider.ts';

/** The example payload of each message, as the specification has it. */
export const samples = {
  paymentCallback: {
    success: true,
    message: 'success',
    timestamp: 1663738614280,
    data: {
      appId: '3514d69403bc4ce1a8fafb6415a31018',
      payStatus: 'SUCCESS',
      payMethod: 1,
      orderType: 'ONLINE',
      orderAmt: { value: '123.00', currency: 'LAK' },
      mchOrderNo: 'ORDERNO000000000A104',
      newpayOrderNo: '202209210000006950',
      subject: 'name002',
      settlementStatus: 0,
      paytime: 1663738614280,
      attach: '',
      sign: 'c2lnbmF0dXJl',
    },
  },
  refundCallback: {
    success: true,
    message: 'success',
    timestamp: 1663738614280,
    data: {
      newpayRefundNo: '202209210000006951',
      mchRefundNo: 'ORDERNORFD000000000A104',
      newpayOrderNo: '202209210000006950',
      refundAmt: { value: '50.00', currency: 'LAK' },
      orderAmt: { value: '123.00', currency: 'LAK' },
      refundStatus: 'SUCCESS',
      sign: 'c2lnbmF0dXJl',
    },
  },
} as unknown as Pick<Payloads, 'paymentCallback' | 'refundCallback'>;

/** Makes a stand-in for the provider, that signs deliveries and sends them to your receiver. */
export function createSender(options: SenderOptions): Sender<Payloads> {
  return create<Payloads>(provider, samples, options);
}
