// Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml. Do not edit: run `npm run generate passto-creditpay`.
import { createSender as create, type Sender, type SenderOptions } from '@hookwright/runtime/testing';
import { type Payloads, provider } from './provider.ts';

/** The example payload of each message, as the specification has it. */
export const samples = {
  creditLimit: { type: 'GET_DEFAULT_ACCOUNT_CREDIT_LIMIT', data: { tag: '', currency: 'CNY', digits: '2' } },
  ASSIGN_FAILED: {
    type: 'ASSIGN_FAILED',
    platform_id: '328cf95950f54f89a2dd4c3bf98ac5fb',
    retry: 0,
    event_id: 'evt-0004',
    data: {
      tag: '1273',
      token: '0123456789abcdef0123456789abcdef_fedcba9876543210fedcba9876543210',
      session_sign: 'fedcba9876543210fedcba9876543210_11111111-2222-4333-8444-555555555555',
      real_ip: '203.0.113.10',
    },
  },
  ASSIGN_SUCCESS: {
    type: 'ASSIGN_SUCCESS',
    platform_id: '328cf95950f54f89a2dd4c3bf98ac5fb',
    retry: 0,
    event_id: 'evt-0003',
    data: {
      tag: '1647',
      token: '0123456789abcdef0123456789abcdef_fedcba9876543210fedcba9876543210',
      session_sign: 'fedcba9876543210fedcba9876543210_11111111-2222-4333-8444-555555555555',
      real_ip: '203.0.113.10',
    },
  },
  GET_BARCODE_FAILED: {
    type: 'GET_BARCODE_FAILED',
    platform_id: '328cf95950f54f89a2dd4c3bf98ac5fb',
    retry: 0,
    event_id: 'evt-0006',
    data: {
      tag: '1540',
      token: '0123456789abcdef0123456789abcdef_fedcba9876543210fedcba9876543210',
      session_sign: 'fedcba9876543210fedcba9876543210_11111111-2222-4333-8444-555555555555',
      real_ip: '203.0.113.10',
    },
  },
  GET_BARCODE_SUCCESS: {
    type: 'GET_BARCODE_SUCCESS',
    platform_id: '328cf95950f54f89a2dd4c3bf98ac5fb',
    retry: 0,
    event_id: 'evt-0005',
    data: {
      tag: '1647',
      token: '0123456789abcdef0123456789abcdef_fedcba9876543210fedcba9876543210',
      session_sign: 'fedcba9876543210fedcba9876543210_11111111-2222-4333-8444-555555555555',
      real_ip: '203.0.113.10',
    },
  },
  PAY_FINISH: {
    type: 'PAY_FINISH',
    platform_id: '328cf95950f54f89a2dd4c3bf98ac5fb',
    retry: 0,
    event_id: 'evt-0009',
    data: {},
  },
  PAY_START: {
    type: 'PAY_START',
    platform_id: '328cf95950f54f89a2dd4c3bf98ac5fb',
    retry: 0,
    event_id: 'evt-0002',
    data: {},
  },
  PAY_SUCCESS: {
    type: 'PAY_SUCCESS',
    platform_id: '328cf95950f54f89a2dd4c3bf98ac5fb',
    retry: 0,
    event_id: 'evt-0001',
    data: {
      tag: '1553',
      token: '0123456789abcdef0123456789abcdef_fedcba9876543210fedcba9876543210',
      amount: '1',
      currency: 'CNY',
      orderNo: '3_2024120704200246001080548276',
      tradeTime: 1733552119000,
      merchantName:
        '%E6%B7%B1%E5%9C%B3%E9%BE%99%E5%B2%97%E5%8C%BA%E6%AC%A3%E7%99%BE%E4%BD%B3%E7%99%BE%E8%B4%A7%E5%95%86%E8%A1%8C',
      chargeOrderNo: '',
      realIp: '',
      remark: '',
    },
  },
  PAY_TIMEOUT: {
    type: 'PAY_TIMEOUT',
    platform_id: '328cf95950f54f89a2dd4c3bf98ac5fb',
    retry: 0,
    event_id: 'evt-0008',
    data: {
      tag: '1647',
      token: '0123456789abcdef0123456789abcdef_fedcba9876543210fedcba9876543210',
      session_sign: 'fedcba9876543210fedcba9876543210_11111111-2222-4333-8444-555555555555',
      real_ip: '203.0.113.10',
    },
  },
  REFUND: {
    type: 'REFUND',
    platform_id: '328cf95950f54f89a2dd4c3bf98ac5fb',
    retry: 0,
    event_id: 'evt-0007',
    data: {
      tag: '1553',
      token: '0123456789abcdef0123456789abcdef_fedcba9876543210fedcba9876543210',
      amount: '1',
      currency: 'CNY',
      orderNo: '4_2024120704200246001080482707_20241207300002005727461205742177',
      tradeTime: 1733551241000,
      merchantName:
        '%E9%80%80%E6%AC%BE-%E6%B7%B1%E5%9C%B3%E9%BE%99%E5%B2%97%E5%8C%BA%E6%AC%A3%E7%99%BE%E4%BD%B3%E7%99%BE%E8%B4%A7%E5%95%86%E8%A1%8C',
      chargeOrderNo: '4_2024120704200246001080482707',
      realIp: '',
      remark: '',
    },
  },
  SESSION_RENEWAL: {
    type: 'SESSION_RENEWAL',
    platform_id: '328cf95950f54f89a2dd4c3bf98ac5fb',
    retry: 0,
    event_id: 'evt-0010',
    data: {
      token: '0123456789abcdef0123456789abcdef_11111111-2222-4333-8444-555555555555app',
      timestamp: 1732782061830,
    },
  },
} as unknown as Pick<
  Payloads,
  | 'creditLimit'
  | 'ASSIGN_FAILED'
  | 'ASSIGN_SUCCESS'
  | 'GET_BARCODE_FAILED'
  | 'GET_BARCODE_SUCCESS'
  | 'PAY_FINISH'
  | 'PAY_START'
  | 'PAY_SUCCESS'
  | 'PAY_TIMEOUT'
  | 'REFUND'
  | 'SESSION_RENEWAL'
>;

/** The example headers of each channel, as the specification has them. What is made with the signature is made anew. */
const headers = {
  creditLimit: {
    lang: 'en-US',
    timestamp: '1733552120123',
    token: '0123456789abcdef0123456789abcdef_fedcba9876543210fedcba9876543210',
    trace: '5b0f2d4e-3f1e-40c9-b26d-aa86e7611230',
  },
  events: {
    timestamp: '1733552120123',
    token: '0123456789abcdef0123456789abcdef_fedcba9876543210fedcba9876543210',
    trace: '5b0f2d4e-3f1e-40c9-b26d-aa86e7611230',
  },
};

/** Makes a stand-in for the provider, that signs deliveries and sends them to your receiver. */
export function createSender(options: SenderOptions): Sender<Payloads> {
  return create<Payloads>(provider, samples, { headers, ...options });
}
