// @ts-nocheck
// For machines: the compiled validator of NetworkToken. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_expiry_date } from './expiry-date.ts';
import { part as validate_first6_no } from './first6-no.ts';
import { part as validate_last4_no } from './last4-no.ts';
import { part as validate_network_token_status } from './network-token-status.ts';
import { part as validate_payment_account_reference } from './payment-account-reference.ts';
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
if(data.expiryDate !== undefined){
const _errs0 = errors;
if(!(validate_expiry_date.call(this, data.expiryDate, {instancePath:instancePath+"/expiryDate",parentData:data,parentDataProperty:"expiryDate",rootData}))){
vErrors = vErrors === null ? validate_expiry_date.errors : vErrors.concat(validate_expiry_date.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first6No !== undefined){
const _errs1 = errors;
if(!(validate_first6_no.call(this, data.first6No, {instancePath:instancePath+"/first6No",parentData:data,parentDataProperty:"first6No",rootData}))){
vErrors = vErrors === null ? validate_first6_no.errors : vErrors.concat(validate_first6_no.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last4No !== undefined){
const _errs2 = errors;
if(!(validate_last4_no.call(this, data.last4No, {instancePath:instancePath+"/last4No",parentData:data,parentDataProperty:"last4No",rootData}))){
vErrors = vErrors === null ? validate_last4_no.errors : vErrors.concat(validate_last4_no.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentAccountReference !== undefined){
const _errs3 = errors;
if(!(validate_payment_account_reference.call(this, data.paymentAccountReference, {instancePath:instancePath+"/paymentAccountReference",parentData:data,parentDataProperty:"paymentAccountReference",rootData}))){
vErrors = vErrors === null ? validate_payment_account_reference.errors : vErrors.concat(validate_payment_account_reference.errors);
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
if(valid0){
if(data.status !== undefined){
const _errs5 = errors;
if(!(validate_network_token_status.call(this, data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate_network_token_status.errors : vErrors.concat(validate_network_token_status.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokenID !== undefined){
let data6 = data.tokenID;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tokenID",schemaPath:"#/properties/tokenID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/tokenID", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
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
if(true && key0 !== "expiryDate" && key0 !== "first6No" && key0 !== "last4No" && key0 !== "paymentAccountReference" && key0 !== "paymentBrand" && key0 !== "status" && key0 !== "tokenID"){
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
