// @ts-nocheck
// For machines: the compiled validator of CashierData. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_cashier_credit_line } from './cashier-credit-line.ts';

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
if(data.user_id !== undefined){
let data0 = data.user_id;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/user_id", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret !== undefined){
let data1 = data.secret;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/secret", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.platform_callback !== undefined){
let data2 = data.platform_callback;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/platform_callback",schemaPath:"#/properties/platform_callback/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/platform_callback", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field_seat !== undefined){
let data3 = data.field_seat;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/field_seat",schemaPath:"#/properties/field_seat/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/field_seat", "undocumented-null");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.local_bucket !== undefined){
let data4 = data.local_bucket;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/local_bucket",schemaPath:"#/properties/local_bucket/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/local_bucket", "undocumented-null");
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_amount !== undefined){
let data5 = data.max_amount;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/max_amount",schemaPath:"#/properties/max_amount/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/max_amount", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined){
let data6 = data.tag;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/tag", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available_cards !== undefined){
let data7 = data.available_cards;
const _errs7 = errors;
if(data7 !== null && !(Array.isArray(data7))){
validate10.errors = [{instancePath:instancePath+"/available_cards",schemaPath:"#/properties/available_cards/x-type",keyword:"x-type",params:{},message:"must be array"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/available_cards", "undocumented-null");
}
}
if(errors === _errs7){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs8 = errors;
if(!(validate_cashier_credit_line.call(this, data8, {instancePath:instancePath+"/available_cards/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate_cashier_credit_line.errors : vErrors.concat(validate_cashier_credit_line.errors);
errors = vErrors.length;
}
if(errors === _errs8){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key0 in data8){
if(true && key0 !== "amount" && key0 !== "currency" && key0 !== "icon" && key0 !== "input" && key0 !== "tag"){
this.drift(instancePath+"/available_cards/" + i0, "unknown-field", key0);
}
}
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs7 === errors;
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
if(true && key0 !== "available_cards" && key0 !== "field_seat" && key0 !== "local_bucket" && key0 !== "max_amount" && key0 !== "platform_callback" && key0 !== "secret" && key0 !== "tag" && key0 !== "user_id"){
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
