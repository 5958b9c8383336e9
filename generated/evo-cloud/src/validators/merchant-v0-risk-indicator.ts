// @ts-nocheck
// For machines: the compiled validator of MerchantV0RiskIndicator. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
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
if(data.addressMatch !== undefined){
let data0 = data.addressMatch;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/addressMatch",schemaPath:"#/properties/addressMatch/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/addressMatch", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deliveryEmail !== undefined){
let data1 = data.deliveryEmail;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/deliveryEmail",schemaPath:"#/properties/deliveryEmail/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/deliveryEmail", "undocumented-null");
}
}
if(errors === _errs1){
if(typeof data1 === "string"){
if(data1.length > 256 && func2(data1) > 256){
validate10.errors = [{instancePath:instancePath+"/deliveryEmail",schemaPath:"#/properties/deliveryEmail/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deliveryTimeframe !== undefined){
let data2 = data.deliveryTimeframe;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/deliveryTimeframe",schemaPath:"#/properties/deliveryTimeframe/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/deliveryTimeframe", "undocumented-null");
}
if(data2 !== null && data2 !== "electronicDelivery" && data2 !== "sameDayShipping" && data2 !== "overnightShipping" && data2 !== "twoOrMoreDaysShipping"){
this.drift(instancePath+"/deliveryTimeframe", "unknown-value");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.giftCardAmount !== undefined){
let data3 = data.giftCardAmount;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/giftCardAmount",schemaPath:"#/properties/giftCardAmount/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/giftCardAmount", "undocumented-null");
}
}
if(errors === _errs3){
if(typeof data3 === "string"){
if(data3.length > 12 && func2(data3) > 12){
validate10.errors = [{instancePath:instancePath+"/giftCardAmount",schemaPath:"#/properties/giftCardAmount/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.giftCardCount !== undefined){
let data4 = data.giftCardCount;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/giftCardCount",schemaPath:"#/properties/giftCardCount/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/giftCardCount", "undocumented-null");
}
}
if(errors === _errs4){
if(typeof data4 === "string"){
if(data4.length > 12 && func2(data4) > 12){
validate10.errors = [{instancePath:instancePath+"/giftCardCount",schemaPath:"#/properties/giftCardCount/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preOrderDate !== undefined){
let data5 = data.preOrderDate;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/preOrderDate",schemaPath:"#/properties/preOrderDate/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/preOrderDate", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preOrderPurchase !== undefined){
let data6 = data.preOrderPurchase;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/preOrderPurchase",schemaPath:"#/properties/preOrderPurchase/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/preOrderPurchase", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reorderItems !== undefined){
let data7 = data.reorderItems;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/reorderItems",schemaPath:"#/properties/reorderItems/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/reorderItems", "undocumented-null");
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deliveryAddressIndicator !== undefined){
let data8 = data.deliveryAddressIndicator;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/deliveryAddressIndicator",schemaPath:"#/properties/deliveryAddressIndicator/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/deliveryAddressIndicator", "undocumented-null");
}
if(data8 !== null && data8 !== "shipToBillingAddress" && data8 !== "shipToVerifiedAddress" && data8 !== "shipToNewAddress" && data8 !== "shipToStore" && data8 !== "digitalGoods" && data8 !== "goodsNotShipped" && data8 !== "other"){
this.drift(instancePath+"/deliveryAddressIndicator", "unknown-value");
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
if(true && key0 !== "addressMatch" && key0 !== "deliveryAddressIndicator" && key0 !== "deliveryEmail" && key0 !== "deliveryTimeframe" && key0 !== "giftCardAmount" && key0 !== "giftCardCount" && key0 !== "preOrderDate" && key0 !== "preOrderPurchase" && key0 !== "reorderItems"){
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
