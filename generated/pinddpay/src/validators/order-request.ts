// @ts-nocheck
// For machines: the compiled validator of OrderRequest. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
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
if(data.appid !== undefined){
let data0 = data.appid;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/appid",schemaPath:"#/properties/appid/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/appid", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined){
let data1 = data.order;
const _errs1 = errors;
if(data1 !== null && !(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate10.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/order", "undocumented-null");
}
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id !== undefined){
let data2 = data1.id;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/order/id",schemaPath:"#/properties/order/properties/id/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/order/id", "undocumented-null");
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.sku !== undefined){
let data3 = data1.sku;
const _errs3 = errors;
if(data3 !== null && !(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate10.errors = [{instancePath:instancePath+"/order/sku",schemaPath:"#/properties/order/properties/sku/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/order/sku", "undocumented-null");
}
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id !== undefined){
let data4 = data3.id;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/order/sku/id",schemaPath:"#/properties/order/properties/sku/properties/id/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/order/sku/id", "undocumented-null");
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.currency !== undefined){
let data5 = data3.currency;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/order/sku/currency",schemaPath:"#/properties/order/properties/sku/properties/currency/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/order/sku/currency", "undocumented-null");
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.amount !== undefined){
let data6 = data3.amount;
const _errs6 = errors;
if(data6 !== null && !((typeof data6 == "number") && (isFinite(data6)))){
validate10.errors = [{instancePath:instancePath+"/order/sku/amount",schemaPath:"#/properties/order/properties/sku/properties/amount/x-type",keyword:"x-type",params:{},message:"must be number"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/order/sku/amount", "undocumented-null");
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.name !== undefined){
let data7 = data3.name;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/order/sku/name",schemaPath:"#/properties/order/properties/sku/properties/name/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/order/sku/name", "undocumented-null");
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.quantity !== undefined){
let data8 = data3.quantity;
const _errs8 = errors;
if(data8 !== null && !((typeof data8 == "number") && (isFinite(data8)))){
validate10.errors = [{instancePath:instancePath+"/order/sku/quantity",schemaPath:"#/properties/order/properties/sku/properties/quantity/x-type",keyword:"x-type",params:{},message:"must be number"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/order/sku/quantity", "undocumented-null");
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
for(const key0 in data3){
if(true && key0 !== "amount" && key0 !== "currency" && key0 !== "id" && key0 !== "name" && key0 !== "quantity"){
this.drift(instancePath+"/order/sku", "unknown-field", key0);
}
}
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
for(const key1 in data1){
if(true && key1 !== "id" && key1 !== "sku"){
this.drift(instancePath+"/order", "unknown-field", key1);
}
}
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
if(data.customer !== undefined){
let data9 = data.customer;
const _errs9 = errors;
if(data9 !== null && !(data9 && typeof data9 == "object" && !Array.isArray(data9))){
validate10.errors = [{instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/customer", "undocumented-null");
}
}
if(errors === _errs9){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id !== undefined){
let data10 = data9.id;
const _errs10 = errors;
if(data10 !== null && typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customer/id",schemaPath:"#/properties/customer/properties/id/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/customer/id", "undocumented-null");
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.country !== undefined){
let data11 = data9.country;
const _errs11 = errors;
if(data11 !== null && typeof data11 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customer/country",schemaPath:"#/properties/customer/properties/country/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/customer/country", "undocumented-null");
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.ip !== undefined){
let data12 = data9.ip;
const _errs12 = errors;
if(data12 !== null && typeof data12 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customer/ip",schemaPath:"#/properties/customer/properties/ip/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data12 === null){
this.drift(instancePath+"/customer/ip", "undocumented-null");
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.name !== undefined){
let data13 = data9.name;
const _errs13 = errors;
if(data13 !== null && typeof data13 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customer/name",schemaPath:"#/properties/customer/properties/name/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data13 === null){
this.drift(instancePath+"/customer/name", "undocumented-null");
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.email !== undefined){
let data14 = data9.email;
const _errs14 = errors;
if(data14 !== null && typeof data14 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customer/email",schemaPath:"#/properties/customer/properties/email/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data14 === null){
this.drift(instancePath+"/customer/email", "undocumented-null");
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
for(const key2 in data9){
if(true && key2 !== "country" && key2 !== "email" && key2 !== "id" && key2 !== "ip" && key2 !== "name"){
this.drift(instancePath+"/customer", "unknown-field", key2);
}
}
}
}
}
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notifyUrl !== undefined){
let data15 = data.notifyUrl;
const _errs15 = errors;
if(data15 !== null && typeof data15 !== "string"){
validate10.errors = [{instancePath:instancePath+"/notifyUrl",schemaPath:"#/properties/notifyUrl/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data15 === null){
this.drift(instancePath+"/notifyUrl", "undocumented-null");
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redirectUrl !== undefined){
let data16 = data.redirectUrl;
const _errs16 = errors;
if(data16 !== null && typeof data16 !== "string"){
validate10.errors = [{instancePath:instancePath+"/redirectUrl",schemaPath:"#/properties/redirectUrl/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data16 === null){
this.drift(instancePath+"/redirectUrl", "undocumented-null");
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.website !== undefined){
let data17 = data.website;
const _errs17 = errors;
if(data17 !== null && typeof data17 !== "string"){
validate10.errors = [{instancePath:instancePath+"/website",schemaPath:"#/properties/website/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data17 === null){
this.drift(instancePath+"/website", "undocumented-null");
}
}
var valid0 = _errs17 === errors;
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
if(true && key0 !== "appid" && key0 !== "customer" && key0 !== "notifyUrl" && key0 !== "order" && key0 !== "redirectUrl" && key0 !== "website"){
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
