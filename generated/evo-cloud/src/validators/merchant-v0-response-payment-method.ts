// @ts-nocheck
// For machines: the compiled validator of MerchantV0ResponsePaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_first6_no } from './first6-no.ts';
import { part as validate_funding_type } from './funding-type.ts';
import { part as validate_last4_no } from './last4-no.ts';
import { part as validate_payment_brand } from './payment-brand.ts';

export const part = validate10;
const func2 = ucs2length;

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
if(data.card !== undefined){
let data0 = data.card;
const _errs0 = errors;
if(data0 !== null && !(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate10.errors = [{instancePath:instancePath+"/card",schemaPath:"#/properties/card/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/card", "undocumented-null");
}
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.first6No !== undefined){
const _errs1 = errors;
if(!(validate_first6_no.call(this, data0.first6No, {instancePath:instancePath+"/card/first6No",parentData:data0,parentDataProperty:"first6No",rootData}))){
vErrors = vErrors === null ? validate_first6_no.errors : vErrors.concat(validate_first6_no.errors);
errors = vErrors.length;
}
var valid1 = _errs1 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.fundingType !== undefined){
const _errs2 = errors;
if(!(validate_funding_type.call(this, data0.fundingType, {instancePath:instancePath+"/card/fundingType",parentData:data0,parentDataProperty:"fundingType",rootData}))){
vErrors = vErrors === null ? validate_funding_type.errors : vErrors.concat(validate_funding_type.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.last4No !== undefined){
const _errs3 = errors;
if(!(validate_last4_no.call(this, data0.last4No, {instancePath:instancePath+"/card/last4No",parentData:data0,parentDataProperty:"last4No",rootData}))){
vErrors = vErrors === null ? validate_last4_no.errors : vErrors.concat(validate_last4_no.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.paymentBrand !== undefined){
const _errs4 = errors;
if(!(validate_payment_brand.call(this, data0.paymentBrand, {instancePath:instancePath+"/card/paymentBrand",parentData:data0,parentDataProperty:"paymentBrand",rootData}))){
vErrors = vErrors === null ? validate_payment_brand.errors : vErrors.concat(validate_payment_brand.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data0){
if(true && key0 !== "first6No" && key0 !== "fundingType" && key0 !== "last4No" && key0 !== "paymentBrand"){
this.drift(instancePath+"/card", "unknown-field", key0);
}
}
}
}
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
if(data["e-wallet"] !== undefined){
let data5 = data["e-wallet"];
const _errs5 = errors;
if(data5 !== null && !(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate10.errors = [{instancePath:instancePath+"/e-wallet",schemaPath:"#/properties/e-wallet/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/e-wallet", "undocumented-null");
}
}
if(errors === _errs5){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.paymentBrand !== undefined){
let data6 = data5.paymentBrand;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/e-wallet/paymentBrand",schemaPath:"#/properties/e-wallet/properties/paymentBrand/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/e-wallet/paymentBrand", "undocumented-null");
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
for(const key1 in data5){
if(true && key1 !== "paymentBrand"){
this.drift(instancePath+"/e-wallet", "unknown-field", key1);
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
let data7 = data.token;
const _errs7 = errors;
if(data7 !== null && !(data7 && typeof data7 == "object" && !Array.isArray(data7))){
validate10.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/token", "undocumented-null");
}
}
if(errors === _errs7){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.createTime !== undefined){
let data8 = data7.createTime;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/token/createTime",schemaPath:"#/properties/token/properties/createTime/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/token/createTime", "undocumented-null");
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.fingerprint !== undefined){
let data9 = data7.fingerprint;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/token/fingerprint",schemaPath:"#/properties/token/properties/fingerprint/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/token/fingerprint", "undocumented-null");
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.status !== undefined){
let data10 = data7.status;
const _errs10 = errors;
if(data10 !== null && typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/token/status",schemaPath:"#/properties/token/properties/status/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/token/status", "undocumented-null");
}
if(data10 !== null && data10 !== "enable" && data10 !== "disable"){
this.drift(instancePath+"/token/status", "unknown-value");
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.updateTime !== undefined){
let data11 = data7.updateTime;
const _errs11 = errors;
if(data11 !== null && typeof data11 !== "string"){
validate10.errors = [{instancePath:instancePath+"/token/updateTime",schemaPath:"#/properties/token/properties/updateTime/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/token/updateTime", "undocumented-null");
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.value !== undefined){
let data12 = data7.value;
const _errs12 = errors;
if(data12 !== null && typeof data12 !== "string"){
validate10.errors = [{instancePath:instancePath+"/token/value",schemaPath:"#/properties/token/properties/value/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data12 === null){
this.drift(instancePath+"/token/value", "undocumented-null");
}
}
if(errors === _errs12){
if(typeof data12 === "string"){
if(data12.length > 64 && func2(data12) > 64){
validate10.errors = [{instancePath:instancePath+"/token/value",schemaPath:"#/properties/token/properties/value/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.vaultID !== undefined){
let data13 = data7.vaultID;
const _errs13 = errors;
if(data13 !== null && typeof data13 !== "string"){
validate10.errors = [{instancePath:instancePath+"/token/vaultID",schemaPath:"#/properties/token/properties/vaultID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data13 === null){
this.drift(instancePath+"/token/vaultID", "undocumented-null");
}
}
if(errors === _errs13){
if(typeof data13 === "string"){
if(data13.length > 36 && func2(data13) > 36){
validate10.errors = [{instancePath:instancePath+"/token/vaultID",schemaPath:"#/properties/token/properties/vaultID/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"}];
return false;
}
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
for(const key2 in data7){
if(true && key2 !== "createTime" && key2 !== "fingerprint" && key2 !== "status" && key2 !== "updateTime" && key2 !== "value" && key2 !== "vaultID"){
this.drift(instancePath+"/token", "unknown-field", key2);
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
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data14 = data.type;
const _errs14 = errors;
if(data14 !== null && typeof data14 !== "string"){
validate10.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data14 === null){
this.drift(instancePath+"/type", "undocumented-null");
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
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
if(true && key0 !== "card" && key0 !== "e-wallet" && key0 !== "token" && key0 !== "type"){
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
