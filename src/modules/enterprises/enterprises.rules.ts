// The pure rules of this room that other rooms' domains may use.
export { checkCreditCode, kindOfCreditCode } from './domain/credit-code.js';
export { checkPhone, maskPhone } from './domain/mobile-number.js';
export { readApplyingUnit } from './domain/applying-unit.js';
