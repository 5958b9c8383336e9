// @ts-nocheck
// For machines: the compiled validator of CreateTransaction. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_order_request } from './order-request.ts';
import { part as validate_requested_payment_method } from './requested-payment-method.ts';

export const part = validate10;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate_order_request.call(this, data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate_order_request.errors : vErrors.concat(validate_order_request.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(data !== null && !(data && typeof data == "object" && !Array.isArray(data))){
validate10.errors = [{instancePath,schemaPath:"#/allOf/1/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data === null){
this.drift(instancePath, "undocumented-null");
}
}
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cancelUrl !== undefined){
let data0 = data.cancelUrl;
const _errs2 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/cancelUrl",schemaPath:"#/allOf/1/properties/cancelUrl/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/cancelUrl", "undocumented-null");
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.options !== undefined){
let data1 = data.options;
const _errs3 = errors;
if(data1 !== null && !(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate10.errors = [{instancePath:instancePath+"/options",schemaPath:"#/allOf/1/properties/options/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/options", "undocumented-null");
}
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.redirectionCountdown !== undefined){
let data2 = data1.redirectionCountdown;
const _errs4 = errors;
if(data2 !== null && !((typeof data2 == "number") && (isFinite(data2)))){
validate10.errors = [{instancePath:instancePath+"/options/redirectionCountdown",schemaPath:"#/allOf/1/properties/options/properties/redirectionCountdown/x-type",keyword:"x-type",params:{},message:"must be number"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/options/redirectionCountdown", "undocumented-null");
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.paymentMethod !== undefined){
const _errs5 = errors;
if(!(validate_requested_payment_method.call(this, data1.paymentMethod, {instancePath:instancePath+"/options/paymentMethod",parentData:data1,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_requested_payment_method.errors : vErrors.concat(validate_requested_payment_method.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.orderType !== undefined){
let data4 = data1.orderType;
const _errs6 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/options/orderType",schemaPath:"#/allOf/1/properties/options/properties/orderType/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/options/orderType", "undocumented-null");
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
for(const key0 in data1){
if(true && key0 !== "orderType" && key0 !== "paymentMethod" && key0 !== "redirectionCountdown"){
this.drift(instancePath+"/options", "unknown-field", key0);
}
}
}
}
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.subscription !== undefined){
let data5 = data.subscription;
const _errs7 = errors;
if(data5 !== null && !(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate10.errors = [{instancePath:instancePath+"/subscription",schemaPath:"#/allOf/1/properties/subscription/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/subscription", "undocumented-null");
}
}
if(errors === _errs7){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.planId !== undefined){
let data6 = data5.planId;
const _errs8 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/subscription/planId",schemaPath:"#/allOf/1/properties/subscription/properties/planId/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/subscription/planId", "undocumented-null");
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.description !== undefined){
let data7 = data5.description;
const _errs9 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/subscription/description",schemaPath:"#/allOf/1/properties/subscription/properties/description/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/subscription/description", "undocumented-null");
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.interval !== undefined){
let data8 = data5.interval;
const _errs10 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/subscription/interval",schemaPath:"#/allOf/1/properties/subscription/properties/interval/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/subscription/interval", "undocumented-null");
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.intervalCount !== undefined){
let data9 = data5.intervalCount;
const _errs11 = errors;
if(data9 !== null && !((typeof data9 == "number") && (isFinite(data9)))){
validate10.errors = [{instancePath:instancePath+"/subscription/intervalCount",schemaPath:"#/allOf/1/properties/subscription/properties/intervalCount/x-type",keyword:"x-type",params:{},message:"must be number"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/subscription/intervalCount", "undocumented-null");
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.billingCycle !== undefined){
let data10 = data5.billingCycle;
const _errs12 = errors;
if(data10 !== null && !((typeof data10 == "number") && (isFinite(data10)))){
validate10.errors = [{instancePath:instancePath+"/subscription/billingCycle",schemaPath:"#/allOf/1/properties/subscription/properties/billingCycle/x-type",keyword:"x-type",params:{},message:"must be number"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/subscription/billingCycle", "undocumented-null");
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
for(const key1 in data5){
if(true && key1 !== "billingCycle" && key1 !== "description" && key1 !== "interval" && key1 !== "intervalCount" && key1 !== "planId"){
this.drift(instancePath+"/subscription", "unknown-field", key1);
}
}
}
}
}
}
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.billing !== undefined){
let data11 = data.billing;
const _errs13 = errors;
if(data11 !== null && !(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate10.errors = [{instancePath:instancePath+"/billing",schemaPath:"#/allOf/1/properties/billing/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/billing", "undocumented-null");
}
}
if(errors === _errs13){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.firstName !== undefined){
let data12 = data11.firstName;
const _errs14 = errors;
if(data12 !== null && typeof data12 !== "string"){
validate10.errors = [{instancePath:instancePath+"/billing/firstName",schemaPath:"#/allOf/1/properties/billing/properties/firstName/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data12 === null){
this.drift(instancePath+"/billing/firstName", "undocumented-null");
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.lastName !== undefined){
let data13 = data11.lastName;
const _errs15 = errors;
if(data13 !== null && typeof data13 !== "string"){
validate10.errors = [{instancePath:instancePath+"/billing/lastName",schemaPath:"#/allOf/1/properties/billing/properties/lastName/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data13 === null){
this.drift(instancePath+"/billing/lastName", "undocumented-null");
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.email !== undefined){
let data14 = data11.email;
const _errs16 = errors;
if(data14 !== null && typeof data14 !== "string"){
validate10.errors = [{instancePath:instancePath+"/billing/email",schemaPath:"#/allOf/1/properties/billing/properties/email/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data14 === null){
this.drift(instancePath+"/billing/email", "undocumented-null");
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.phone !== undefined){
let data15 = data11.phone;
const _errs17 = errors;
if(data15 !== null && typeof data15 !== "string"){
validate10.errors = [{instancePath:instancePath+"/billing/phone",schemaPath:"#/allOf/1/properties/billing/properties/phone/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data15 === null){
this.drift(instancePath+"/billing/phone", "undocumented-null");
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.address1 !== undefined){
let data16 = data11.address1;
const _errs18 = errors;
if(data16 !== null && typeof data16 !== "string"){
validate10.errors = [{instancePath:instancePath+"/billing/address1",schemaPath:"#/allOf/1/properties/billing/properties/address1/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data16 === null){
this.drift(instancePath+"/billing/address1", "undocumented-null");
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.address2 !== undefined){
let data17 = data11.address2;
const _errs19 = errors;
if(data17 !== null && typeof data17 !== "string"){
validate10.errors = [{instancePath:instancePath+"/billing/address2",schemaPath:"#/allOf/1/properties/billing/properties/address2/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data17 === null){
this.drift(instancePath+"/billing/address2", "undocumented-null");
}
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.city !== undefined){
let data18 = data11.city;
const _errs20 = errors;
if(data18 !== null && typeof data18 !== "string"){
validate10.errors = [{instancePath:instancePath+"/billing/city",schemaPath:"#/allOf/1/properties/billing/properties/city/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data18 === null){
this.drift(instancePath+"/billing/city", "undocumented-null");
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.state !== undefined){
let data19 = data11.state;
const _errs21 = errors;
if(data19 !== null && typeof data19 !== "string"){
validate10.errors = [{instancePath:instancePath+"/billing/state",schemaPath:"#/allOf/1/properties/billing/properties/state/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data19 === null){
this.drift(instancePath+"/billing/state", "undocumented-null");
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.zipCode !== undefined){
let data20 = data11.zipCode;
const _errs22 = errors;
if(data20 !== null && typeof data20 !== "string"){
validate10.errors = [{instancePath:instancePath+"/billing/zipCode",schemaPath:"#/allOf/1/properties/billing/properties/zipCode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data20 === null){
this.drift(instancePath+"/billing/zipCode", "undocumented-null");
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.country !== undefined){
let data21 = data11.country;
const _errs23 = errors;
if(data21 !== null && typeof data21 !== "string"){
validate10.errors = [{instancePath:instancePath+"/billing/country",schemaPath:"#/allOf/1/properties/billing/properties/country/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data21 === null){
this.drift(instancePath+"/billing/country", "undocumented-null");
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
for(const key2 in data11){
if(true && key2 !== "address1" && key2 !== "address2" && key2 !== "city" && key2 !== "country" && key2 !== "email" && key2 !== "firstName" && key2 !== "lastName" && key2 !== "phone" && key2 !== "state" && key2 !== "zipCode"){
this.drift(instancePath+"/billing", "unknown-field", key2);
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
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
var valid0 = _errs1 === errors;
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
if(true && key0 !== "appid" && key0 !== "billing" && key0 !== "cancelUrl" && key0 !== "customer" && key0 !== "notifyUrl" && key0 !== "options" && key0 !== "order" && key0 !== "redirectUrl" && key0 !== "subscription" && key0 !== "website"){
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
