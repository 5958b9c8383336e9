// @ts-nocheck
// For machines: the compiled validator of Discount. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_amount } from './amount.ts';
import { part as validate_discount_info } from './discount-info.ts';

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
if(data.discountAmount !== undefined){
let data0 = data.discountAmount;
const _errs0 = errors;
if(!(validate_amount.call(this, data0, {instancePath:instancePath+"/discountAmount",parentData:data,parentDataProperty:"discountAmount",rootData}))){
vErrors = vErrors === null ? validate_amount.errors : vErrors.concat(validate_amount.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "currency" && key0 !== "value"){
this.drift(instancePath+"/discountAmount", "unknown-field", key0);
}
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.discountInfo !== undefined){
let data1 = data.discountInfo;
const _errs1 = errors;
if(data1 !== null && !(Array.isArray(data1))){
validate10.errors = [{instancePath:instancePath+"/discountInfo",schemaPath:"#/properties/discountInfo/x-type",keyword:"x-type",params:{},message:"must be array"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/discountInfo", "undocumented-null");
}
}
if(errors === _errs1){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs2 = errors;
if(!(validate_discount_info.call(this, data2, {instancePath:instancePath+"/discountInfo/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate_discount_info.errors : vErrors.concat(validate_discount_info.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(true && key1 !== "currency" && key1 !== "discountType" && key1 !== "subDiscountAmount" && key1 !== "value"){
this.drift(instancePath+"/discountInfo/" + i0, "unknown-field", key1);
}
}
}
}
var valid1 = _errs2 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payAmount !== undefined){
let data3 = data.payAmount;
const _errs3 = errors;
if(!(validate_amount.call(this, data3, {instancePath:instancePath+"/payAmount",parentData:data,parentDataProperty:"payAmount",rootData}))){
vErrors = vErrors === null ? validate_amount.errors : vErrors.concat(validate_amount.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(true && key2 !== "currency" && key2 !== "value"){
this.drift(instancePath+"/payAmount", "unknown-field", key2);
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
if(true && key0 !== "discountAmount" && key0 !== "discountInfo" && key0 !== "payAmount"){
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
