// @ts-nocheck
// For machines: the compiled validator of Order. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_transaction_error } from './transaction-error.ts';

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
if(data.transaction !== undefined){
let data0 = data.transaction;
const _errs0 = errors;
if(data0 !== null && !(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate10.errors = [{instancePath:instancePath+"/transaction",schemaPath:"#/properties/transaction/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/transaction", "undocumented-null");
}
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.tradeNo !== undefined){
let data1 = data0.tradeNo;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/transaction/tradeNo",schemaPath:"#/properties/transaction/properties/tradeNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/transaction/tradeNo", "undocumented-null");
}
}
var valid1 = _errs1 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.capturedAmount !== undefined){
let data2 = data0.capturedAmount;
const _errs2 = errors;
if(data2 !== null && !((typeof data2 == "number") && (isFinite(data2)))){
validate10.errors = [{instancePath:instancePath+"/transaction/capturedAmount",schemaPath:"#/properties/transaction/properties/capturedAmount/x-type",keyword:"x-type",params:{},message:"must be number"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/transaction/capturedAmount", "undocumented-null");
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.currency !== undefined){
let data3 = data0.currency;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/transaction/currency",schemaPath:"#/properties/transaction/properties/currency/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/transaction/currency", "undocumented-null");
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.error !== undefined){
let data4 = data0.error;
const _errs4 = errors;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(!(validate_transaction_error.call(this, data4, {instancePath:instancePath+"/transaction/error",parentData:data0,parentDataProperty:"error",rootData}))){
vErrors = vErrors === null ? validate_transaction_error.errors : vErrors.concat(validate_transaction_error.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs8 = errors;
if(data4 !== null && true){
const err0 = {instancePath:instancePath+"/transaction/error",schemaPath:"#/properties/transaction/properties/error/allOf/0/anyOf/1/x-type",keyword:"x-type",params:{},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err1 = {instancePath:instancePath+"/transaction/error",schemaPath:"#/properties/transaction/properties/error/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data0){
if(true && key0 !== "capturedAmount" && key0 !== "currency" && key0 !== "error" && key0 !== "tradeNo"){
this.drift(instancePath+"/transaction", "unknown-field", key0);
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
if(data.id !== undefined){
let data5 = data.id;
const _errs9 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/id", "undocumented-null");
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.merchantOrderNo !== undefined){
let data6 = data.merchantOrderNo;
const _errs10 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/merchantOrderNo",schemaPath:"#/properties/merchantOrderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/merchantOrderNo", "undocumented-null");
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data7 = data.email;
const _errs11 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/email", "undocumented-null");
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data8 = data.amount;
const _errs12 = errors;
if(data8 !== null && !((typeof data8 == "number") && (isFinite(data8)))){
validate10.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/x-type",keyword:"x-type",params:{},message:"must be number"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/amount", "undocumented-null");
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantity !== undefined){
let data9 = data.quantity;
const _errs13 = errors;
if(data9 !== null && !((typeof data9 == "number") && (isFinite(data9)))){
validate10.errors = [{instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/x-type",keyword:"x-type",params:{},message:"must be number"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/quantity", "undocumented-null");
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tradeNo !== undefined){
let data10 = data.tradeNo;
const _errs14 = errors;
if(data10 !== null && typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tradeNo",schemaPath:"#/properties/tradeNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/tradeNo", "undocumented-null");
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data11 = data.country;
const _errs15 = errors;
if(data11 !== null && typeof data11 !== "string"){
validate10.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/country", "undocumented-null");
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data12 = data.currency;
const _errs16 = errors;
if(data12 !== null && typeof data12 !== "string"){
validate10.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data12 === null){
this.drift(instancePath+"/currency", "undocumented-null");
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data13 = data.status;
const _errs17 = errors;
if(data13 !== null && typeof data13 !== "string"){
validate10.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data13 === null){
this.drift(instancePath+"/status", "undocumented-null");
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusEn !== undefined){
let data14 = data.statusEn;
const _errs18 = errors;
if(data14 !== null && typeof data14 !== "string"){
validate10.errors = [{instancePath:instancePath+"/statusEn",schemaPath:"#/properties/statusEn/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data14 === null){
this.drift(instancePath+"/statusEn", "undocumented-null");
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentMethod !== undefined){
let data15 = data.paymentMethod;
const _errs19 = errors;
if(data15 !== null && typeof data15 !== "string"){
validate10.errors = [{instancePath:instancePath+"/paymentMethod",schemaPath:"#/properties/paymentMethod/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data15 === null){
this.drift(instancePath+"/paymentMethod", "undocumented-null");
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data16 = data.createdAt;
const _errs20 = errors;
if(data16 !== null && typeof data16 !== "string"){
validate10.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data16 === null){
this.drift(instancePath+"/createdAt", "undocumented-null");
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paidAt !== undefined){
let data17 = data.paidAt;
const _errs21 = errors;
if(data17 !== null && typeof data17 !== "string"){
validate10.errors = [{instancePath:instancePath+"/paidAt",schemaPath:"#/properties/paidAt/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data17 === null){
this.drift(instancePath+"/paidAt", "undocumented-null");
}
}
var valid0 = _errs21 === errors;
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
if(true && key0 !== "amount" && key0 !== "country" && key0 !== "createdAt" && key0 !== "currency" && key0 !== "email" && key0 !== "id" && key0 !== "merchantOrderNo" && key0 !== "paidAt" && key0 !== "paymentMethod" && key0 !== "quantity" && key0 !== "status" && key0 !== "statusEn" && key0 !== "tradeNo" && key0 !== "transaction"){
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
