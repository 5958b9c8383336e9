// @ts-nocheck
// For machines: the compiled validator of EventOrder. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';

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
if(data.id !== undefined){
let data0 = data.id;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/id", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.merchantOrderNo !== undefined){
let data1 = data.merchantOrderNo;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/merchantOrderNo",schemaPath:"#/properties/merchantOrderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/merchantOrderNo", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data2 = data.email;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/email", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data3 = data.amount;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/amount", "undocumented-null");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantity !== undefined){
let data4 = data.quantity;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/quantity", "undocumented-null");
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tradeNo !== undefined){
let data5 = data.tradeNo;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tradeNo",schemaPath:"#/properties/tradeNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/tradeNo", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data6 = data.currency;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/currency", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data7 = data.country;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/country", "undocumented-null");
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data8 = data.status;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/status", "undocumented-null");
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusEn !== undefined){
let data9 = data.statusEn;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/statusEn",schemaPath:"#/properties/statusEn/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/statusEn", "undocumented-null");
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentMethod !== undefined){
let data10 = data.paymentMethod;
const _errs10 = errors;
if(data10 !== null && typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/paymentMethod",schemaPath:"#/properties/paymentMethod/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/paymentMethod", "undocumented-null");
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rate !== undefined){
let data11 = data.rate;
const _errs11 = errors;
if(data11 !== null && !((typeof data11 == "number") && (isFinite(data11)))){
validate10.errors = [{instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/x-type",keyword:"x-type",params:{},message:"must be number"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/rate", "undocumented-null");
}
}
var valid0 = _errs11 === errors;
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
if(true && key0 !== "amount" && key0 !== "country" && key0 !== "currency" && key0 !== "email" && key0 !== "id" && key0 !== "merchantOrderNo" && key0 !== "paymentMethod" && key0 !== "quantity" && key0 !== "rate" && key0 !== "status" && key0 !== "statusEn" && key0 !== "tradeNo"){
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
