// @ts-nocheck
// For machines: the compiled validator of LinkpayRequestOrderInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';

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
if(data.merchantOrderID !== undefined){
let data0 = data.merchantOrderID;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/merchantOrderID",schemaPath:"#/properties/merchantOrderID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/merchantOrderID", "undocumented-null");
}
}
if(errors === _errs0){
if(typeof data0 === "string"){
if(data0.length > 32 && func2(data0) > 32){
validate10.errors = [{instancePath:instancePath+"/merchantOrderID",schemaPath:"#/properties/merchantOrderID/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.merchantOrderTime !== undefined){
let data1 = data.merchantOrderTime;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/merchantOrderTime",schemaPath:"#/properties/merchantOrderTime/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/merchantOrderTime", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderType !== undefined){
let data2 = data.orderType;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/orderType",schemaPath:"#/properties/orderType/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/orderType", "undocumented-null");
}
if(data2 !== null && data2 !== "Single" && data2 !== "Multiple"){
this.drift(instancePath+"/orderType", "unknown-value");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabledPaymentMethod !== undefined){
let data3 = data.enabledPaymentMethod;
const _errs3 = errors;
if(data3 !== null && !(Array.isArray(data3))){
validate10.errors = [{instancePath:instancePath+"/enabledPaymentMethod",schemaPath:"#/properties/enabledPaymentMethod/x-type",keyword:"x-type",params:{},message:"must be array"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/enabledPaymentMethod", "undocumented-null");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isCollectBillingAddress !== undefined){
let data4 = data.isCollectBillingAddress;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/isCollectBillingAddress",schemaPath:"#/properties/isCollectBillingAddress/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/isCollectBillingAddress", "undocumented-null");
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isCollectEmail !== undefined){
let data5 = data.isCollectEmail;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/isCollectEmail",schemaPath:"#/properties/isCollectEmail/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/isCollectEmail", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isCollectFullName !== undefined){
let data6 = data.isCollectFullName;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/isCollectFullName",schemaPath:"#/properties/isCollectFullName/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/isCollectFullName", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isCollectPhoneNumber !== undefined){
let data7 = data.isCollectPhoneNumber;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/isCollectPhoneNumber",schemaPath:"#/properties/isCollectPhoneNumber/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/isCollectPhoneNumber", "undocumented-null");
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isCollectShippingAddress !== undefined){
let data8 = data.isCollectShippingAddress;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/isCollectShippingAddress",schemaPath:"#/properties/isCollectShippingAddress/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/isCollectShippingAddress", "undocumented-null");
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
if(true && key0 !== "enabledPaymentMethod" && key0 !== "isCollectBillingAddress" && key0 !== "isCollectEmail" && key0 !== "isCollectFullName" && key0 !== "isCollectPhoneNumber" && key0 !== "isCollectShippingAddress" && key0 !== "merchantOrderID" && key0 !== "merchantOrderTime" && key0 !== "orderType"){
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
