// Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml. Do not edit: run `npm run generate newpay`.
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
  paymentCallbackV1: {
    orderNo: '202209067002502223',
    subject: '1',
    transInfo: 'Transaction Success',
    sign: 'RUgPFHojyrvmGpIGxzdzHG6BlxDn9Ei...',
    orderAmt: '123.00',
    newpayOrderNo: '202209210000006950',
    settlementStatus: 1,
    payMethod: 1,
    extra: '',
    appId: 6,
    currency: 'LAK',
    transStatus: 0,
    timestamp: 1663738614280,
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
  refundCallbackV1: {
    appId: 6,
    payMethod: 1,
    refundOrderAmt: '123.00',
    currency: 'LAK',
    newpayOrderNo: '202209210000006950',
    newpayRefundOrderNo: '202209210000006950',
    orderNo: '202209067002502223',
    refundOrderNo: '202209067002502232',
    transStatus: 0,
    transInfo: 'Transaction Success',
    timestamp: 1663738614280,
    sign: 'c2lnbmF0dXJl',
  },
} as unknown as Pick<
  Payloads,
  'paymentCallback' | 'paymentCallbackV1' | 'refundCallback' | 'refundCallbackV1'
>;

/** Makes a stand-in for the provider, that signs deliveries and sends them to your receiver. */
export function createSender(options: SenderOptions): Sender<Payloads> {
  return create<Payloads>(provider, samples, options);
}
