// Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml. Do not edit: run `npm run generate evo-cloud`.
import { createSender as create, type Sender, type SenderOptions } from '@hookwright/runtime/testing';
import { type Payloads, provider } from './provider.ts';

/** The example payload of each message, as the specification has it. */
export const samples = {
  'direct/Cancel': {
    eventCode: 'Cancel',
    metadata: 'Your metadata',
    payment: {
      merchantTransInfo: {
        merchantTransID: 'E2506060000000006',
        merchantTransTime: '2025-06-06T11:17:50+08:00',
      },
      status: 'authorized',
      transAmount: { currency: 'HKD', value: '100.00' },
    },
    paymentMethod: { type: 'card' },
    cancel: {
      merchantTransInfo: {
        merchantTransID: 'E2506061000000006',
        merchantTransTime: '2025-06-06T11:20:50+08:00',
      },
      status: 'authorized',
    },
  },
  'direct/Capture': {
    eventCode: 'Capture',
    metadata: 'Your metadata',
    payment: {
      merchantTransInfo: {
        merchantTransID: 'E2506060000000004',
        merchantTransTime: '2025-06-06T11:17:50+08:00',
      },
      status: 'captured',
      transAmount: { currency: 'HKD', value: '100.00' },
    },
    paymentMethod: { type: 'card' },
    capture: {
      merchantTransInfo: {
        merchantTransID: 'E2506061000000004',
        merchantTransTime: '2025-06-06T11:20:50+08:00',
      },
      status: 'captured',
    },
  },
  Identify: {
    eventCode: 'Identify',
    metadata: 'Your metadata',
    payment: {
      merchantTransInfo: {
        merchantTransID: 'E2506060000000002',
        merchantTransTime: '2025-06-06T11:17:50+08:00',
      },
      status: 'verified',
      transAmount: { currency: 'HKD', value: '100.00' },
    },
    paymentMethod: { type: 'card' },
  },
  'direct/Payment': {
    eventCode: 'Payment',
    metadata: 'Your metadata',
    payment: {
      merchantTransInfo: {
        merchantTransID: 'E2506060000000003',
        merchantTransTime: '2025-06-06T11:17:50+08:00',
      },
      status: 'captured',
      transAmount: { currency: 'HKD', value: '100.00' },
    },
    paymentMethod: { type: 'card' },
  },
  'direct/Refund': {
    eventCode: 'Refund',
    metadata: 'Your metadata',
    payment: {
      merchantTransInfo: {
        merchantTransID: 'E2506060000000005',
        merchantTransTime: '2025-06-06T11:17:50+08:00',
      },
      status: 'refund_pending',
      transAmount: { currency: 'HKD', value: '100.00' },
    },
    paymentMethod: { type: 'card' },
    refund: {
      merchantTransInfo: {
        merchantTransID: 'E2506061000000005',
        merchantTransTime: '2025-06-06T11:20:50+08:00',
      },
      status: 'refund_pending',
    },
  },
  Verify: {
    eventCode: 'Verify',
    metadata: 'Your metadata',
    payment: {
      merchantTransInfo: {
        merchantTransID: 'E2506060000000001',
        merchantTransTime: '2025-06-06T11:17:50+08:00',
      },
      status: 'verified',
      transAmount: { currency: 'HKD', value: '100.00' },
    },
    paymentMethod: { type: 'card' },
  },
  interactionNotification: {
    eventCode: 'LinkPay',
    merchantOrderInfo: { merchantOrderID: 'T506061749179793117', status: 'Paid' },
    result: { code: 'S0000', message: 'success' },
    transactionInfo: {
      evoTransInfo: {
        evoTransID: 'pay_250606111750000121100793',
        evoTransTime: '2025-06-06T03:17:50Z',
        retrievalReferenceNum: '515711112257',
        traceNum: '112257',
        useInternalApiMapping: false,
      },
      merchantTransInfo: {
        merchantOrderReference: 'T506061749179793117',
        merchantTransID: 'f24c607f70064045961535b97c141972',
        merchantTransTime: '2025-06-06T11:17:50+08:00',
      },
      pspTransInfo: { authorizationCode: '088949', pspTransID: '305157118717453' },
      status: 'Captured',
      transAmount: { currency: 'HKD', value: '100.00' },
    },
  },
  'gatewayOffline/Cancel': {
    eventCode: 'Cancel',
    metadata: 'Your metadata',
    cancel: {
      evoTransInfo: {
        evoTransID: '7d0b7c1f1f7a4e0f8f6b3f1a5c2d9e40',
        evoTransTime: '2024-03-06T06:07:13Z',
        retrievalReferenceNum: '406606000147',
        traceNum: '000147',
      },
      merchantTransInfo: {
        merchantTransID: 'T20240306140712147',
        merchantTransTime: '2024-03-06T14:07:12+08:00',
      },
      pspTransInfo: { pspTransID: '304226332799293', pspTransTime: '2024-03-06T14:07:13+08:00' },
      status: 'Success',
    },
    payment: {
      merchantTransInfo: {
        merchantTransID: 'T20240306135818963',
        merchantTransTime: '2024-03-06T13:58:18+08:00',
      },
      status: 'Cancelled',
    },
    result: { code: 'S0000', message: 'Success', pspMessage: 'Approved', pspResponseCode: '00' },
  },
  'gatewayOffline/Capture': { eventCode: 'Capture' },
  MerchandiseCredit: { eventCode: 'MerchandiseCredit' },
  'gatewayOffline/Payment': {
    eventCode: 'Payment',
    metadata: 'Your metadata',
    payment: {
      evoTransInfo: {
        evoTransID: 'c925da665ecf462b9232c8183273705f',
        evoTransTime: '2024-08-13T09:14:39Z',
        retrievalReferenceNum: '422617451069',
        traceNum: '451069',
      },
      merchantTransInfo: {
        merchantOrderReference: 'P31240857693',
        merchantTransID: 'T20240305175317143',
        merchantTransTime: '2024-03-05T17:53:17+08:00',
      },
      pspTransInfo: {
        authorizationCode: '059760',
        pspTransID: '304226332799292',
        pspTransTime: '2024-08-13T09:14:37Z',
      },
      status: 'Captured',
      transAmount: { currency: 'HKD', value: '1.00' },
    },
    paymentMethod: {
      card: { fundingType: 'credit', issuingCountry: '840', last4No: '0043', paymentBrand: 'VISA' },
      type: 'card',
    },
    pspData: { name: 'Visa' },
    result: { code: 'S0000', message: 'Success', pspMessage: 'Approved', pspResponseCode: '00' },
  },
  'gatewayOffline/Refund': {
    eventCode: 'Refund',
    metadata: 'Your metadata',
    refund: {
      evoTransInfo: { evoTransID: '0f4c0e7b9a5d4f3ab1c2d3e4f5061728', evoTransTime: '2024-03-06T06:02:44Z' },
      merchantTransInfo: {
        merchantTransID: 'T20240306140243804',
        merchantTransTime: '2024-03-06T14:02:43+08:00',
      },
      status: 'Success',
      transAmount: { currency: 'HKD', value: '1.00' },
    },
    payment: {
      merchantTransInfo: {
        merchantTransID: 'T20240306135818963',
        merchantTransTime: '2024-03-06T13:58:18+08:00',
      },
      status: 'Refunded',
    },
    paymentMethod: { card: { first6No: '476173', last4No: '0213', paymentBrand: 'VISA' }, type: 'card' },
    pspData: { name: 'Visa' },
    result: { code: 'S0000', message: 'Success', pspMessage: 'Approved', pspResponseCode: '00' },
  },
  'gatewayOnline/Cancel': {
    cancel: {
      evoTransInfo: { evoTransID: '91b2c3d4e5f60718293a4b5c6d7e8f90', evoTransTime: '2021-08-13T02:05:01Z' },
      merchantTransInfo: {
        merchantTransID: 'T108131628820300001',
        merchantTransTime: '2021-08-13T10:05:00+08:00',
      },
      status: 'Success',
    },
    eventCode: 'Cancel',
    metadata: 'Your metadata',
    payment: {
      merchantTransInfo: {
        merchantTransID: 'T108121628772357973',
        merchantTransTime: '2021-08-12T20:45:57+08:00',
      },
      status: 'Cancelled',
    },
  },
  'gatewayOnline/Cryptogram': {
    cryptogram: {
      merchantTransInfo: {
        merchantTransID: 'T108131628821800001',
        merchantTransTime: '2021-08-13T10:30:00+08:00',
      },
      status: 'Success',
    },
    eventCode: 'Cryptogram',
    metadata: 'Your metadata',
    paymentMethod: {
      networkToken: {
        eci: '05',
        first6No: '489537',
        last4No: '2001',
        paymentBrand: 'Visa',
        status: 'enable',
        tokenCryptogram: 'bWFkZS11cC1jcnlwdG9ncmFt',
        tokenID: 'made-up-token-id',
      },
    },
  },
  MultipleCapture: {
    eventCode: 'MultipleCapture',
    metadata: 'Your metadata',
    multipleCapture: {
      evoTransInfo: { evoTransID: '20a1b2c3d4e5f60718293a4b5c6d7e8f', evoTransTime: '2021-08-13T02:10:01Z' },
      merchantTransInfo: {
        merchantTransID: 'T108131628820600001',
        merchantTransTime: '2021-08-13T10:10:00+08:00',
      },
      status: 'Success',
      transAmount: { currency: 'HKD', value: '0.40' },
    },
    payment: {
      merchantTransInfo: {
        merchantTransID: 'T108121628772357973',
        merchantTransTime: '2021-08-12T20:45:57+08:00',
      },
      status: 'Capturing',
    },
    pspData: { name: 'Visa' },
  },
  'gatewayOnline/Payment': {
    authentication: {
      authenticationType: 'threeDSPage',
      threeDS: { isFrictionless: 'Y', mpiData: { eci: '05', status: 'Y', threeDSVersion: '2.1.0' } },
    },
    eventCode: 'Payment',
    extendAuthorizationDateIndicator: 'N',
    metadata: 'Your metadata',
    payment: {
      billingAmount: { currency: 'USD', value: '0.13' },
      billingFXRate: { baseCurrency: 'HKD', quoteCurrency: 'USD', value: '0.13' },
      evoTransInfo: {
        evoTransID: 'a2a6faae079d4222bdb3e7ef09190c16',
        evoTransTime: '2021-08-12T12:45:58Z',
        retrievalReferenceNum: '210812194606',
        traceNum: '194606',
      },
      merchantTransInfo: {
        merchantTransID: 'T108121628772357973',
        merchantTransTime: '2021-08-12T20:45:57+08:00',
      },
      pspTransInfo: {
        authorizationCode: '079420',
        cvcCheckResult: 'M',
        pspTransTime: '2021-08-12T20:45:57+08:00',
      },
      status: 'Captured',
      transAmount: { currency: 'HKD', value: '1.00' },
    },
    paymentMethod: {
      card: {
        first6No: '489533',
        fundingType: 'credit',
        isCommercial: false,
        issuingCountry: 'USA',
        last4No: '1119',
        paymentBrand: 'Visa',
      },
      type: 'card',
    },
    pspData: { name: 'Visa', sponsorCode: '441378' },
  },
  PaymentInstrument: {
    eventCode: 'PaymentInstrument',
    merchantTransInfo: {
      merchantTransID: 'T108131628821500001',
      merchantTransTime: '2021-08-13T10:25:00+08:00',
    },
    metadata: 'Your metadata',
    paymentMethod: {
      card: { first6No: '489533', last4No: '1119', paymentBrand: 'Visa' },
      merchantToken: { value: 'made-up-merchant-token' },
      token: {
        createTime: '2017-07-17T13:42:40+01:00',
        status: 'enabled',
        updateTime: '2017-07-17T13:42:40+01:00',
        value: 'pmt_madeup0000000000000000000000',
      },
    },
    result: { code: 'S0000', message: 'Success' },
  },
  'gatewayOnline/PaymentMethod': {
    eventCode: 'PaymentMethod',
    metadata: 'Your metadata',
    paymentMethod: {
      merchantTransInfo: {
        merchantTransID: 'T108131628821200001',
        merchantTransTime: '2021-08-13T10:20:00+08:00',
      },
      networkToken: {
        first6No: '489537',
        last4No: '2001',
        paymentBrand: 'Visa',
        status: 'enable',
        tokenID: 'made-up-token-id',
      },
      status: 'Success',
      token: { status: 'enabled', value: 'pmt_madeup0000000000000000000000' },
    },
    pendingEvents: [],
  },
  'gatewayOnline/Refund': {
    eventCode: 'Refund',
    metadata: 'Your metadata',
    payment: {
      merchantTransInfo: {
        merchantTransID: 'T108121628772357973',
        merchantTransTime: '2021-08-12T20:45:57+08:00',
      },
      status: 'Partial Refunded',
    },
    pspData: { name: 'Visa' },
    refund: {
      evoTransInfo: { evoTransID: '5b1de0a7c7c94b7d8f7f7d1e2f3a4b5c', evoTransTime: '2021-08-13T02:00:01Z' },
      merchantTransInfo: {
        merchantTransID: 'T108131628820000001',
        merchantTransTime: '2021-08-13T10:00:00+08:00',
      },
      status: 'Success',
      transAmount: { currency: 'HKD', value: '0.50' },
    },
  },
  StandaloneCapture: {
    eventCode: 'StandaloneCapture',
    metadata: 'Your metadata',
    paymentMethod: { card: { first6No: '489533', last4No: '1119', paymentBrand: 'Visa' }, type: 'card' },
    pspData: { name: 'Visa', sponsorCode: '441378' },
    standaloneCapture: {
      evoTransInfo: {
        evoTransID: '31b2c3d4e5f60718293a4b5c6d7e8f90',
        evoTransTime: '2021-08-13T02:15:01Z',
        retrievalReferenceNum: '210813101501',
        traceNum: '101501',
      },
      merchantTransInfo: {
        merchantTransID: 'T108131628820900001',
        merchantTransTime: '2021-08-13T10:15:00+08:00',
      },
    },
  },
  'Drop-in': {
    eventCode: 'Drop-in',
    merchantOrderInfo: { merchantOrderID: 'T506061749179793117', status: 'Paid' },
    paymentMethod: {
      card: {
        first6No: '489533',
        fundingType: 'credit',
        issuingCountry: 'USA',
        last4No: '1119',
        paymentBrand: 'Visa',
      },
      type: 'card',
    },
    result: { code: 'S0000', message: 'success' },
    transactionInfo: {
      evoTransInfo: {
        evoTransID: 'pay_250606111750000121100793',
        evoTransTime: '2025-06-06T03:17:50Z',
        retrievalReferenceNum: '515711112257',
        traceNum: '112257',
        useInternalApiMapping: false,
      },
      merchantTransInfo: {
        merchantOrderReference: 'T506061749179793117',
        merchantTransID: 'f24c607f70064045961535b97c141972',
        merchantTransTime: '2025-06-06T11:17:50+08:00',
      },
      pspTransInfo: { authorizationCode: '088949', pspTransID: '305157118717453' },
      status: 'Captured',
      transAmount: { currency: 'HKD', value: '100.00' },
    },
  },
  LinkPay: {
    eventCode: 'LinkPay',
    merchantOrderInfo: { merchantOrderID: 'T506061749179793117', status: 'Paid' },
    paymentMethod: {
      card: {
        first6No: '489533',
        fundingType: 'credit',
        issuingCountry: 'USA',
        last4No: '1119',
        paymentBrand: 'Visa',
      },
      type: 'card',
    },
    result: { code: 'S0000', message: 'success' },
    transactionInfo: {
      evoTransInfo: {
        evoTransID: 'pay_250606111750000121100793',
        evoTransTime: '2025-06-06T03:17:50Z',
        retrievalReferenceNum: '515711112257',
        traceNum: '112257',
        useInternalApiMapping: false,
      },
      merchantTransInfo: {
        merchantOrderReference: 'T506061749179793117',
        merchantTransID: 'f24c607f70064045961535b97c141972',
        merchantTransTime: '2025-06-06T11:17:50+08:00',
      },
      pspTransInfo: { authorizationCode: '088949', pspTransID: '305157118717453' },
      status: 'Captured',
      transAmount: { currency: 'HKD', value: '100.00' },
    },
  },
  refundNotification: {
    merchantOrderInfo: { merchantOrderID: 'T506061749179793117', status: 'Refunding' },
    result: { code: 'S0000', message: 'Success' },
    refund: {
      merchantTransInfo: {
        merchantTransID: 'T506061749179941202',
        merchantTransTime: '2025-06-06T11:19:01+08:00',
      },
      evoTransInfo: {
        evoTransID: 'pay_250606111901000156492428',
        traceNum: '026492',
        evoTransTime: '2025-06-06T03:19:01Z',
        retrievalReferenceNum: '515711112333',
      },
      status: 'Success',
      transAmount: { currency: 'HKD', value: '1.00' },
    },
  },
  'merchant/Cancel': {
    cancel: {
      evoTransInfo: { evoTransID: '64e5f60718293a4b5c6d7e8f90102132', evoTransTime: '2021-08-13T02:50:01Z' },
      merchantTransInfo: {
        merchantTransID: 'T108131628823000001',
        merchantTransTime: '2021-08-13T10:50:00+08:00',
      },
      status: 'Success',
    },
    eventCode: 'Cancel',
    metadata: 'Your metadata',
    payment: {
      merchantTransInfo: {
        merchantTransID: 'T108121628772357973',
        merchantTransTime: '2021-08-12T20:45:57+08:00',
      },
      status: 'Cancelled',
    },
  },
  'merchant/Capture': {
    capture: {
      billingAmount: { currency: 'THB', value: '10.00' },
      evoTransInfo: { evoTransID: '53d4e5f60718293a4b5c6d7e8f901021', evoTransTime: '2021-08-13T02:45:01Z' },
      merchantTransInfo: {
        merchantTransID: 'T108131628822700001',
        merchantTransTime: '2021-08-13T10:45:00+08:00',
      },
      status: 'Success',
      transAmount: { currency: 'THB', value: '10.00' },
    },
    eventCode: 'Capture',
    metadata: 'Your metadata',
    payment: {
      merchantTransInfo: {
        merchantTransID: 'T108121628772357973',
        merchantTransTime: '2021-08-12T20:45:57+08:00',
      },
      status: 'Captured',
    },
    paymentMethod: { card: { first6No: '489533', last4No: '1119', paymentBrand: 'Visa' }, type: 'card' },
    pspData: { name: 'Visa' },
  },
  'merchant/Cryptogram': {
    eventCode: 'Cryptogram',
    result: { code: 'S0000', message: 'Success' },
    cryptogram: {
      status: 'Success',
      merchantTransInfo: {
        merchantTransID: 'crypto_unique_id_001',
        merchantTransTime: '2025-06-28T12:01:00Z',
      },
    },
    paymentMethod: {
      networkToken: {
        tokenID: 'NT_abc123def456',
        tokenCryptogram: 'AAKQJPQZFWufAAJ5j4JeAAADFA==',
        eci: '06',
        value: '5120350199991234',
        expiryDate: '1228',
        paymentBrand: 'Mastercard',
        status: 'enabled',
      },
    },
  },
  DataSubmission: {
    dataSubmission: {
      customsClearance: {
        clearanceAmount: { currency: 'CNY', productValue: '90.00', transportValue: '10.00', value: '100.00' },
        clearanceID: 'C108131628823300001',
        customsData: { identityCheckResult: true },
        isSplit: false,
        status: 'Success',
      },
      evoTransInfo: { evoTransID: '75f60718293a4b5c6d7e8f9010213243', evoTransTime: '2021-08-13T02:55:01Z' },
      merchantTransInfo: {
        merchantTransID: 'T108131628823300001',
        merchantTransTime: '2021-08-13T10:55:00+08:00',
      },
    },
    eventCode: 'DataSubmission',
    metadata: 'Your metadata',
  },
  NetworkTokenDeleted: {
    eventCode: 'NetworkTokenDeleted',
    paymentMethod: {
      networkToken: { status: 'disable', tokenID: 'made-up-token-id' },
      token: { status: 'enabled', value: 'pmt_madeup0000000000000000000000' },
    },
  },
  NetworkTokenStatusUpdated: {
    eventCode: 'NetworkTokenStatusUpdated',
    paymentMethod: {
      networkToken: {
        expiryDate: '1229',
        first6No: '489537',
        last4No: '2001',
        status: 'supended',
        tokenID: 'made-up-token-id',
      },
      token: { status: 'enabled', value: 'pmt_madeup0000000000000000000000' },
    },
  },
  'merchant/Payment': {
    eventCode: 'Payment',
    metadata: 'Your metadata',
    payment: {
      evoTransInfo: {
        evoTransID: 'a2a6faae079d4222bdb3e7ef09190c16',
        evoTransTime: '2021-08-12T12:45:58Z',
        retrievalReferenceNum: '210812194606',
        traceNum: '194606',
      },
      merchantTransInfo: {
        merchantTransID: 'T108121628772357973',
        merchantTransTime: '2021-08-12T20:45:57+08:00',
      },
      pspTransInfo: { authorizationCode: '079420', pspTransTime: '2021-08-12T20:45:57+08:00' },
      status: 'Captured',
      transAmount: { currency: 'THB', value: '10.00' },
    },
    result: { code: 'S0000', message: 'success' },
  },
  'merchant/PaymentMethod': {
    authentication: {
      threeDS: { isFrictionless: 'Y', mpiData: { eci: '05', status: 'Y', threeDSVersion: '2.1.0' } },
    },
    eventCode: 'PaymentMethod',
    metadata: 'Your metadata',
    paymentMethod: {
      card: {
        first6No: '489533',
        fundingType: 'credit',
        isCommercial: false,
        issuingCountry: 'USA',
        last4No: '1119',
        paymentBrand: 'Visa',
      },
      merchantTransInfo: {
        merchantTransID: 'T108131628822400001',
        merchantTransTime: '2021-08-13T10:40:00+08:00',
      },
    },
  },
  'merchant/Refund': {
    eventCode: 'Refund',
    metadata: 'Your metadata',
    payment: {
      merchantTransInfo: {
        merchantTransID: 'T108121628772357973',
        merchantTransTime: '2021-08-12T20:45:57+08:00',
      },
      status: 'Refunded',
    },
    refund: {
      evoTransInfo: { evoTransID: '42c3d4e5f60718293a4b5c6d7e8f9010', evoTransTime: '2021-08-13T02:35:01Z' },
      merchantTransInfo: {
        merchantTransID: 'T108131628822100001',
        merchantTransTime: '2021-08-13T10:35:00+08:00',
      },
      status: 'Success',
      transAmount: { currency: 'THB', value: '10.00' },
    },
  },
  Reversal: {
    eventCode: 'Reversal',
    metadata: 'Your metadata',
    payment: {
      merchantTransInfo: {
        merchantTransID: 'T108121628772357973',
        merchantTransTime: '2021-08-12T20:45:57+08:00',
      },
    },
    paymentMethod: { card: { first6No: '489533', last4No: '1119', paymentBrand: 'Visa' }, type: 'card' },
    reversal: {},
  },
  Settlement: {
    eventCode: 'Settlement',
    paymentMethod: { card: { first6No: '489533', last4No: '1119', paymentBrand: 'Visa' }, type: 'card' },
    refund: {},
    settlement: {},
    storeInfo: {},
  },
  StaticQRCode: {
    eventCode: 'StaticQRCode',
    payment: {
      billingAmount: { currency: 'CNY', value: '91.20' },
      billingFXRate: { baseCurrency: 'HKD', quoteCurrency: 'CNY', value: '0.912' },
      discount: {
        discountAmount: { currency: 'HKD', value: '1.00' },
        discountInfo: [{ currency: 'HKD', discountType: 'COUPON', value: '1.00' }],
        payAmount: { currency: 'HKD', value: '99.00' },
      },
      evoTransInfo: { evoTransID: '860718293a4b5c6d7e8f901021324354', evoTransTime: '2021-08-13T03:05:01Z' },
      merchantTransInfo: {
        merchantTransID: 'T108131628823900001',
        merchantTransTime: '2021-08-13T11:05:00+08:00',
      },
    },
    paymentMethod: { 'e-wallet': { paymentBrand: 'Alipay' }, type: 'e-wallet' },
    pspData: { name: 'Alipay' },
  },
} as unknown as Pick<
  Payloads,
  | 'direct/Cancel'
  | 'direct/Capture'
  | 'Identify'
  | 'direct/Payment'
  | 'direct/Refund'
  | 'Verify'
  | 'interactionNotification'
  | 'gatewayOffline/Cancel'
  | 'gatewayOffline/Capture'
  | 'MerchandiseCredit'
  | 'gatewayOffline/Payment'
  | 'gatewayOffline/Refund'
  | 'gatewayOnline/Cancel'
  | 'gatewayOnline/Cryptogram'
  | 'MultipleCapture'
  | 'gatewayOnline/Payment'
  | 'PaymentInstrument'
  | 'gatewayOnline/PaymentMethod'
  | 'gatewayOnline/Refund'
  | 'StandaloneCapture'
  | 'Drop-in'
  | 'LinkPay'
  | 'refundNotification'
  | 'merchant/Cancel'
  | 'merchant/Capture'
  | 'merchant/Cryptogram'
  | 'DataSubmission'
  | 'NetworkTokenDeleted'
  | 'NetworkTokenStatusUpdated'
  | 'merchant/Payment'
  | 'merchant/PaymentMethod'
  | 'merchant/Refund'
  | 'Reversal'
  | 'Settlement'
  | 'StaticQRCode'
>;

/** The example headers of each channel, as the specification has them. What is made with the signature is made anew. */
const headers = {
  direct: { DateTime: '2021-05-26T10:08:25+08:00', MsgID: '2d21a5715c034efb7e0aa383b885fc7a' },
  directInteraction: { DateTime: '2021-05-26T10:08:25+08:00', MsgID: '2d21a5715c034efb7e0aa383b885fc7a' },
  gatewayOffline: {
    'Content-type': 'application/json',
    DateTime: '2020-03-04T15:39:40Z08:00',
    MsgID: '2d21a5715c034efb7e0aa383b885fc7a',
  },
  gatewayOnline: {
    'Content-type': 'application/json',
    DateTime: '2020-03-04T15:39:40Z08:00',
    MsgID: '2d21a5715c034efb7e0aa383b885fc7a',
  },
  linkpay: {
    'Content-type': 'application/json',
    DateTime: '2020-03-04T15:39:40Z08:00',
    MsgID: '2d21a5715c034efb7e0aa383b885fc7a',
  },
  linkpayRefund: {
    'Content-type': 'application/json',
    DateTime: '2020-03-04T15:39:40Z08:00',
    MsgID: '2d21a5715c034efb7e0aa383b885fc7a',
  },
  merchant: {
    'Content-type': 'application/json',
    DateTime: '2020-03-04T15:39:40Z08:00',
    MsgID: '2d21a5715c034efb7e0aa383b885fc7a',
  },
};

/** Makes a stand-in for the provider, that signs deliveries and sends them to your receiver. */
export function createSender(options: SenderOptions): Sender<Payloads> {
  return create<Payloads>(provider, samples, { headers, ...options });
}
