// @ts-nocheck
// For machines: the compiled validator of LinkpayCard. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_first6_no } from './first6-no.ts';
import { part as validate_funding_type } from './funding-type.ts';
import { part as validate_issuing_country } from './issuing-country.ts';
import { part as validate_last4_no } from './last4-no.ts';
import { part as validate_payment_brand } from './payment-brand.ts';

export const part = validate10;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data !== null && !(data && typeof data == "object" && !Array.isArray(data))){
validate10.errors = [{instancePath,schemaPath:"#/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data === null){
this.drift(instancePath, "undocumented-null");
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first6No !== undefined){
const _errs0 = errors;
if(!(validate_first6_no.call(this, data.first6No, {instancePath:instancePath+"/first6No",parentData:data,parentDataProperty:"first6No",rootData}))){
vErrors = vErrors === null ? validate_first6_no.errors : vErrors.concat(validate_first6_no.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fundingType !== undefined){
const _errs1 = errors;
if(!(validate_funding_type.call(this, data.fundingType, {instancePath:instancePath+"/fundingType",parentData:data,parentDataProperty:"fundingType",rootData}))){
vErrors = vErrors === null ? validate_funding_type.errors : vErrors.concat(validate_funding_type.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuingCountry !== undefined){
const _errs2 = errors;
if(!(validate_issuing_country.call(this, data.issuingCountry, {instancePath:instancePath+"/issuingCountry",parentData:data,parentDataProperty:"issuingCountry",rootData}))){
vErrors = vErrors === null ? validate_issuing_country.errors : vErrors.concat(validate_issuing_country.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last4No !== undefined){
const _errs3 = errors;
if(!(validate_last4_no.call(this, data.last4No, {instancePath:instancePath+"/last4No",parentData:data,parentDataProperty:"last4No",rootData}))){
vErrors = vErrors === null ? validate_last4_no.errors : vErrors.concat(validate_last4_no.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentBrand !== undefined){
const _errs4 = errors;
if(!(validate_payment_brand.call(this, data.paymentBrand, {instancePath:instancePath+"/paymentBrand",parentData:data,parentDataProperty:"paymentBrand",rootData}))){
vErrors = vErrors === null ? validate_payment_brand.errors : vErrors.concat(validate_payment_brand.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const whole = validate11;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(part.call(this, data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? part.errors : vErrors.concat(part.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(true && key0 !== "first6No" && key0 !== "fundingType" && key0 !== "issuingCountry" && key0 !== "last4No" && key0 !== "paymentBrand"){
this.drift(instancePath, "unknown-field", key0);
}
}
}
}
validate11.errors = vErrors;
return errors === 0;
}

const validate: Validator = whole;
export default validate;
