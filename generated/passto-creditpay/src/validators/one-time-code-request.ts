// @ts-nocheck
// For machines: the compiled validator of OneTimeCodeRequest. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_credit_line } from './credit-line.ts';

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
let missing0;
if(((((data.customer_token === undefined) && (missing0 = "customer_token")) || ((data.token_expire === undefined) && (missing0 = "token_expire"))) || ((data.callback_url === undefined) && (missing0 = "callback_url"))) || ((data.client_ip === undefined) && (missing0 = "client_ip"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.custom_no !== undefined){
let data0 = data.custom_no;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/custom_no",schemaPath:"#/properties/custom_no/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/custom_no", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customer_no !== undefined){
let data1 = data.customer_no;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customer_no",schemaPath:"#/properties/customer_no/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/customer_no", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customer_token !== undefined){
let data2 = data.customer_token;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customer_token",schemaPath:"#/properties/customer_token/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/customer_token", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_expire !== undefined){
let data3 = data.token_expire;
const _errs3 = errors;
if(data3 !== null && !((typeof data3 == "number") && (isFinite(data3)))){
validate10.errors = [{instancePath:instancePath+"/token_expire",schemaPath:"#/properties/token_expire/x-type",keyword:"x-type",params:{},message:"must be number"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/token_expire", "undocumented-null");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callback_url !== undefined){
let data4 = data.callback_url;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/callback_url", "undocumented-null");
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_ip !== undefined){
let data5 = data.client_ip;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/client_ip",schemaPath:"#/properties/client_ip/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/client_ip", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_sign !== undefined){
let data6 = data.session_sign;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/session_sign",schemaPath:"#/properties/session_sign/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/session_sign", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credit_limit_tag !== undefined){
let data7 = data.credit_limit_tag;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/credit_limit_tag",schemaPath:"#/properties/credit_limit_tag/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/credit_limit_tag", "undocumented-null");
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credit_limit_available_cards !== undefined){
let data8 = data.credit_limit_available_cards;
const _errs8 = errors;
if(data8 !== null && !(Array.isArray(data8))){
validate10.errors = [{instancePath:instancePath+"/credit_limit_available_cards",schemaPath:"#/properties/credit_limit_available_cards/x-type",keyword:"x-type",params:{},message:"must be array"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/credit_limit_available_cards", "undocumented-null");
}
}
if(errors === _errs8){
if(Array.isArray(data8)){
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs9 = errors;
if(!(validate_credit_line.call(this, data9, {instancePath:instancePath+"/credit_limit_available_cards/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate_credit_line.errors : vErrors.concat(validate_credit_line.errors);
errors = vErrors.length;
}
if(errors === _errs9){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key0 in data9){
if(true && key0 !== "amount" && key0 !== "currency" && key0 !== "icon" && key0 !== "input" && key0 !== "tag"){
this.drift(instancePath+"/credit_limit_available_cards/" + i0, "unknown-field", key0);
}
}
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs8 === errors;
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
if(true && key0 !== "callback_url" && key0 !== "client_ip" && key0 !== "credit_limit_available_cards" && key0 !== "credit_limit_tag" && key0 !== "custom_no" && key0 !== "customer_no" && key0 !== "customer_token" && key0 !== "session_sign" && key0 !== "token_expire"){
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
