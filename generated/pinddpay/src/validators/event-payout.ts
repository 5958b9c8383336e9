// @ts-nocheck
// For machines: the compiled validator of EventPayout. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
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
if(data.amount !== undefined){
let data1 = data.amount;
const _errs1 = errors;
if(data1 !== null && !((typeof data1 == "number") && (isFinite(data1)))){
validate10.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/x-type",keyword:"x-type",params:{},message:"must be number"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/amount", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payAt !== undefined){
let data2 = data.payAt;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/payAt",schemaPath:"#/properties/payAt/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/payAt", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targetAccount !== undefined){
let data3 = data.targetAccount;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/targetAccount",schemaPath:"#/properties/targetAccount/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/targetAccount", "undocumented-null");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data4 = data.currency;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/currency", "undocumented-null");
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/status", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data6 = data.error;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/error", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderNo !== undefined){
let data7 = data.orderNo;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/orderNo",schemaPath:"#/properties/orderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/orderNo", "undocumented-null");
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
if(true && key0 !== "amount" && key0 !== "currency" && key0 !== "error" && key0 !== "id" && key0 !== "orderNo" && key0 !== "payAt" && key0 !== "status" && key0 !== "targetAccount"){
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
