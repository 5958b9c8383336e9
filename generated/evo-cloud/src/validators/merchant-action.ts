// @ts-nocheck
// For machines: the compiled validator of MerchantAction. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
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
if(data.type !== undefined){
let data0 = data.type;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/type", "undocumented-null");
}
if(data0 !== null && data0 !== "threeDSRedirect" && data0 !== "threeDSIdentify" && data0 !== "threeDSChallenge" && data0 !== "inputMobilePhone" && data0 !== "inputSMSCode" && data0 !== "redirectUser" && data0 !== "redirectInIframe" && data0 !== "presentQRCode" && data0 !== "invokeWallet" && data0 !== "presentEcontext" && data0 !== "promptUser"){
this.drift(instancePath+"/type", "unknown-value");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redirectData !== undefined){
let data1 = data.redirectData;
const _errs1 = errors;
if(data1 !== null && !(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate10.errors = [{instancePath:instancePath+"/redirectData",schemaPath:"#/properties/redirectData/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/redirectData", "undocumented-null");
}
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url !== undefined){
let data2 = data1.url;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/redirectData/url",schemaPath:"#/properties/redirectData/properties/url/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/redirectData/url", "undocumented-null");
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.method !== undefined){
let data3 = data1.method;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/redirectData/method",schemaPath:"#/properties/redirectData/properties/method/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/redirectData/method", "undocumented-null");
}
if(data3 !== null && data3 !== "GET" && data3 !== "POST"){
this.drift(instancePath+"/redirectData/method", "unknown-value");
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.parameter !== undefined){
let data4 = data1.parameter;
const _errs4 = errors;
if(data4 !== null && !(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate10.errors = [{instancePath:instancePath+"/redirectData/parameter",schemaPath:"#/properties/redirectData/properties/parameter/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/redirectData/parameter", "undocumented-null");
}
}
if(errors === _errs4){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
let data5 = data4[key0];
const _errs6 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/redirectData/parameter/*",schemaPath:"#/properties/redirectData/properties/parameter/additionalProperties/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/redirectData/parameter/*", "undocumented-null");
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key1 in data1){
if(true && key1 !== "method" && key1 !== "parameter" && key1 !== "url"){
this.drift(instancePath+"/redirectData", "unknown-field", key1);
}
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
if(data.threeDSData !== undefined){
let data6 = data.threeDSData;
const _errs7 = errors;
if(data6 !== null && !(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate10.errors = [{instancePath:instancePath+"/threeDSData",schemaPath:"#/properties/threeDSData/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/threeDSData", "undocumented-null");
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.qrData !== undefined){
let data7 = data.qrData;
const _errs8 = errors;
if(data7 !== null && !(data7 && typeof data7 == "object" && !Array.isArray(data7))){
validate10.errors = [{instancePath:instancePath+"/qrData",schemaPath:"#/properties/qrData/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/qrData", "undocumented-null");
}
}
if(errors === _errs8){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.qrCode !== undefined){
let data8 = data7.qrCode;
const _errs9 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/qrData/qrCode",schemaPath:"#/properties/qrData/properties/qrCode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/qrData/qrCode", "undocumented-null");
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.qrDownloadURL !== undefined){
let data9 = data7.qrDownloadURL;
const _errs10 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/qrData/qrDownloadURL",schemaPath:"#/properties/qrData/properties/qrDownloadURL/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/qrData/qrDownloadURL", "undocumented-null");
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.expiredAt !== undefined){
let data10 = data7.expiredAt;
const _errs11 = errors;
if(data10 !== null && typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/qrData/expiredAt",schemaPath:"#/properties/qrData/properties/expiredAt/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/qrData/expiredAt", "undocumented-null");
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
for(const key2 in data7){
if(true && key2 !== "expiredAt" && key2 !== "qrCode" && key2 !== "qrDownloadURL"){
this.drift(instancePath+"/qrData", "unknown-field", key2);
}
}
}
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.walletData !== undefined){
let data11 = data.walletData;
const _errs12 = errors;
if(data11 !== null && !(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate10.errors = [{instancePath:instancePath+"/walletData",schemaPath:"#/properties/walletData/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/walletData", "undocumented-null");
}
}
if(errors === _errs12){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.paymentString !== undefined){
let data12 = data11.paymentString;
const _errs13 = errors;
if(data12 !== null && typeof data12 !== "string"){
validate10.errors = [{instancePath:instancePath+"/walletData/paymentString",schemaPath:"#/properties/walletData/properties/paymentString/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data12 === null){
this.drift(instancePath+"/walletData/paymentString", "undocumented-null");
}
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
for(const key3 in data11){
if(true && key3 !== "paymentString"){
this.drift(instancePath+"/walletData", "unknown-field", key3);
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.econtext !== undefined){
let data13 = data.econtext;
const _errs14 = errors;
if(data13 !== null && !(data13 && typeof data13 == "object" && !Array.isArray(data13))){
validate10.errors = [{instancePath:instancePath+"/econtext",schemaPath:"#/properties/econtext/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data13 === null){
this.drift(instancePath+"/econtext", "undocumented-null");
}
}
if(errors === _errs14){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.instructionURL !== undefined){
let data14 = data13.instructionURL;
const _errs15 = errors;
if(data14 !== null && typeof data14 !== "string"){
validate10.errors = [{instancePath:instancePath+"/econtext/instructionURL",schemaPath:"#/properties/econtext/properties/instructionURL/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data14 === null){
this.drift(instancePath+"/econtext/instructionURL", "undocumented-null");
}
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
for(const key4 in data13){
if(true && key4 !== "instructionURL"){
this.drift(instancePath+"/econtext", "unknown-field", key4);
}
}
}
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
if(true && key0 !== "econtext" && key0 !== "qrData" && key0 !== "redirectData" && key0 !== "threeDSData" && key0 !== "type" && key0 !== "walletData"){
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
