// @ts-nocheck
// For machines: the compiled validator of MerchantV0RequestAuthentication. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_v0_account_info } from './merchant-v0-account-info.ts';
import { part as validate_merchant_v0_address } from './merchant-v0-address.ts';
import { part as validate_merchant_v0_browser_info } from './merchant-v0-browser-info.ts';
import { part as validate_merchant_v0_request_three_ds } from './merchant-v0-request-three-ds.ts';
import { part as validate_merchant_v0_risk_indicator } from './merchant-v0-risk-indicator.ts';

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
if(data.action !== undefined){
let data0 = data.action;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/action", "undocumented-null");
}
if(data0 !== null && data0 !== "ResendSMS"){
this.drift(instancePath+"/action", "unknown-value");
}
}
if(errors === _errs0){
if(typeof data0 === "string"){
if(data0.length > 50 && func2(data0) > 50){
validate10.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
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
if(data.authenticationType !== undefined){
let data1 = data.authenticationType;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/authenticationType",schemaPath:"#/properties/authenticationType/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/authenticationType", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mobilePhone !== undefined){
let data2 = data.mobilePhone;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/mobilePhone",schemaPath:"#/properties/mobilePhone/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/mobilePhone", "undocumented-null");
}
}
if(errors === _errs2){
if(typeof data2 === "string"){
if(data2.length > 16 && func2(data2) > 16){
validate10.errors = [{instancePath:instancePath+"/mobilePhone",schemaPath:"#/properties/mobilePhone/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.returnUrl !== undefined){
let data3 = data.returnUrl;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/returnUrl",schemaPath:"#/properties/returnUrl/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/returnUrl", "undocumented-null");
}
}
if(errors === _errs3){
if(typeof data3 === "string"){
if(data3.length > 300 && func2(data3) > 300){
validate10.errors = [{instancePath:instancePath+"/returnUrl",schemaPath:"#/properties/returnUrl/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
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
if(data.lss !== undefined){
let data4 = data.lss;
const _errs4 = errors;
if(data4 !== null && !(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate10.errors = [{instancePath:instancePath+"/lss",schemaPath:"#/properties/lss/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/lss", "undocumented-null");
}
}
if(errors === _errs4){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.lssData !== undefined){
let data5 = data4.lssData;
const _errs5 = errors;
if(data5 !== null && !(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate10.errors = [{instancePath:instancePath+"/lss/lssData",schemaPath:"#/properties/lss/properties/lssData/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/lss/lssData", "undocumented-null");
}
}
if(errors === _errs5){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing0;
if((data5.eci === undefined) && (missing0 = "eci")){
validate10.errors = [{instancePath:instancePath+"/lss/lssData",schemaPath:"#/properties/lss/properties/lssData/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data5.eci !== undefined){
let data6 = data5.eci;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/lss/lssData/eci",schemaPath:"#/properties/lss/properties/lssData/properties/eci/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/lss/lssData/eci", "undocumented-null");
}
}
if(errors === _errs6){
if(typeof data6 === "string"){
if(data6.length > 2 && func2(data6) > 2){
validate10.errors = [{instancePath:instancePath+"/lss/lssData/eci",schemaPath:"#/properties/lss/properties/lssData/properties/eci/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"}];
return false;
}
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.xid !== undefined){
let data7 = data5.xid;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/lss/lssData/xid",schemaPath:"#/properties/lss/properties/lssData/properties/xid/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/lss/lssData/xid", "undocumented-null");
}
}
if(errors === _errs7){
if(typeof data7 === "string"){
if(data7.length > 32 && func2(data7) > 32){
validate10.errors = [{instancePath:instancePath+"/lss/lssData/xid",schemaPath:"#/properties/lss/properties/lssData/properties/xid/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.lsav !== undefined){
let data8 = data5.lsav;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/lss/lssData/lsav",schemaPath:"#/properties/lss/properties/lssData/properties/lsav/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/lss/lssData/lsav", "undocumented-null");
}
}
if(errors === _errs8){
if(typeof data8 === "string"){
if(data8.length > 32 && func2(data8) > 32){
validate10.errors = [{instancePath:instancePath+"/lss/lssData/lsav",schemaPath:"#/properties/lss/properties/lssData/properties/lsav/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
for(const key0 in data5){
if(true && key0 !== "eci" && key0 !== "lsav" && key0 !== "xid"){
this.drift(instancePath+"/lss/lssData", "unknown-field", key0);
}
}
}
}
}
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.encryptedAuthResponse !== undefined){
let data9 = data4.encryptedAuthResponse;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/lss/encryptedAuthResponse",schemaPath:"#/properties/lss/properties/encryptedAuthResponse/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/lss/encryptedAuthResponse", "undocumented-null");
}
}
if(errors === _errs9){
if(typeof data9 === "string"){
if(data9.length > 2048 && func2(data9) > 2048){
validate10.errors = [{instancePath:instancePath+"/lss/encryptedAuthResponse",schemaPath:"#/properties/lss/properties/encryptedAuthResponse/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key1 in data4){
if(true && key1 !== "encryptedAuthResponse" && key1 !== "lssData"){
this.drift(instancePath+"/lss", "unknown-field", key1);
}
}
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securePlus !== undefined){
let data10 = data.securePlus;
const _errs10 = errors;
if(data10 !== null && !(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate10.errors = [{instancePath:instancePath+"/securePlus",schemaPath:"#/properties/securePlus/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/securePlus", "undocumented-null");
}
}
if(errors === _errs10){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.securePlusData !== undefined){
let data11 = data10.securePlusData;
const _errs11 = errors;
if(data11 !== null && !(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate10.errors = [{instancePath:instancePath+"/securePlus/securePlusData",schemaPath:"#/properties/securePlus/properties/securePlusData/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/securePlus/securePlusData", "undocumented-null");
}
}
if(errors === _errs11){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if(((data11.authenticationResultCode === undefined) && (missing1 = "authenticationResultCode")) || ((data11.vcode === undefined) && (missing1 = "vcode"))){
validate10.errors = [{instancePath:instancePath+"/securePlus/securePlusData",schemaPath:"#/properties/securePlus/properties/securePlusData/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data11.authenticationResultCode !== undefined){
let data12 = data11.authenticationResultCode;
const _errs12 = errors;
if(data12 !== null && typeof data12 !== "string"){
validate10.errors = [{instancePath:instancePath+"/securePlus/securePlusData/authenticationResultCode",schemaPath:"#/properties/securePlus/properties/securePlusData/properties/authenticationResultCode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data12 === null){
this.drift(instancePath+"/securePlus/securePlusData/authenticationResultCode", "undocumented-null");
}
}
if(errors === _errs12){
if(typeof data12 === "string"){
if(data12.length > 2 && func2(data12) > 2){
validate10.errors = [{instancePath:instancePath+"/securePlus/securePlusData/authenticationResultCode",schemaPath:"#/properties/securePlus/properties/securePlusData/properties/authenticationResultCode/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"}];
return false;
}
}
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.vcode !== undefined){
let data13 = data11.vcode;
const _errs13 = errors;
if(data13 !== null && typeof data13 !== "string"){
validate10.errors = [{instancePath:instancePath+"/securePlus/securePlusData/vcode",schemaPath:"#/properties/securePlus/properties/securePlusData/properties/vcode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data13 === null){
this.drift(instancePath+"/securePlus/securePlusData/vcode", "undocumented-null");
}
}
if(errors === _errs13){
if(typeof data13 === "string"){
if(data13.length > 2048 && func2(data13) > 2048){
validate10.errors = [{instancePath:instancePath+"/securePlus/securePlusData/vcode",schemaPath:"#/properties/securePlus/properties/securePlusData/properties/vcode/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
for(const key2 in data11){
if(true && key2 !== "authenticationResultCode" && key2 !== "vcode"){
this.drift(instancePath+"/securePlus/securePlusData", "unknown-field", key2);
}
}
}
}
}
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.smsCode !== undefined){
let data14 = data10.smsCode;
const _errs14 = errors;
if(data14 !== null && typeof data14 !== "string"){
validate10.errors = [{instancePath:instancePath+"/securePlus/smsCode",schemaPath:"#/properties/securePlus/properties/smsCode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data14 === null){
this.drift(instancePath+"/securePlus/smsCode", "undocumented-null");
}
}
if(errors === _errs14){
if(typeof data14 === "string"){
if(data14.length > 6 && func2(data14) > 6){
validate10.errors = [{instancePath:instancePath+"/securePlus/smsCode",schemaPath:"#/properties/securePlus/properties/smsCode/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"}];
return false;
}
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
for(const key3 in data10){
if(true && key3 !== "securePlusData" && key3 !== "smsCode"){
this.drift(instancePath+"/securePlus", "unknown-field", key3);
}
}
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.threeDS !== undefined){
let data15 = data.threeDS;
const _errs15 = errors;
if(!(validate_merchant_v0_request_three_ds.call(this, data15, {instancePath:instancePath+"/threeDS",parentData:data,parentDataProperty:"threeDS",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_request_three_ds.errors : vErrors.concat(validate_merchant_v0_request_three_ds.errors);
errors = vErrors.length;
}
if(errors === _errs15){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(true && key4 !== "authenticationType" && key4 !== "deviceType" && key4 !== "mpiData" && key4 !== "origin" && key4 !== "redirectData" && key4 !== "shopperEmail" && key4 !== "shopperIP"){
this.drift(instancePath+"/threeDS", "unknown-field", key4);
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.browserInfo !== undefined){
let data16 = data.browserInfo;
const _errs16 = errors;
if(!(validate_merchant_v0_browser_info.call(this, data16, {instancePath:instancePath+"/browserInfo",parentData:data,parentDataProperty:"browserInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_browser_info.errors : vErrors.concat(validate_merchant_v0_browser_info.errors);
errors = vErrors.length;
}
if(errors === _errs16){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
if(true && key5 !== "acceptHeader" && key5 !== "colorDepth" && key5 !== "javaEnabled" && key5 !== "javaScriptEnabled" && key5 !== "language" && key5 !== "screenHeight" && key5 !== "screenWidth" && key5 !== "timeZoneOffset" && key5 !== "userAgent"){
this.drift(instancePath+"/browserInfo", "unknown-field", key5);
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accountInfo !== undefined){
let data17 = data.accountInfo;
const _errs17 = errors;
if(!(validate_merchant_v0_account_info.call(this, data17, {instancePath:instancePath+"/accountInfo",parentData:data,parentDataProperty:"accountInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_account_info.errors : vErrors.concat(validate_merchant_v0_account_info.errors);
errors = vErrors.length;
}
if(errors === _errs17){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
if(true && key6 !== "accountAgeIndicator" && key6 !== "accountChangeDate" && key6 !== "accountChangeIndicator" && key6 !== "accountCreationDate" && key6 !== "addCardAttemptsDay" && key6 !== "city" && key6 !== "country" && key6 !== "deliveryAddressUsageDate" && key6 !== "deliveryAddressUsageIndicator" && key6 !== "homePhone" && key6 !== "houseNumberOrName" && key6 !== "mobilePhone" && key6 !== "passwordChangeDate" && key6 !== "passwordChangeDateIndicator" && key6 !== "pastTransactionsDay" && key6 !== "pastTransactionsYear" && key6 !== "paymentAccountAge" && key6 !== "paymentAccountIndicator" && key6 !== "postalCode" && key6 !== "purchasesLast6Months" && key6 !== "stateOrProvince" && key6 !== "street" && key6 !== "suspiciousActivity" && key6 !== "workPhone"){
this.drift(instancePath+"/accountInfo", "unknown-field", key6);
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deliveryAddress !== undefined){
let data18 = data.deliveryAddress;
const _errs18 = errors;
if(!(validate_merchant_v0_address.call(this, data18, {instancePath:instancePath+"/deliveryAddress",parentData:data,parentDataProperty:"deliveryAddress",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_address.errors : vErrors.concat(validate_merchant_v0_address.errors);
errors = vErrors.length;
}
if(errors === _errs18){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key7 in data18){
if(true && key7 !== "city" && key7 !== "country" && key7 !== "houseNumberOrName" && key7 !== "postalCode" && key7 !== "stateOrProvince" && key7 !== "street"){
this.drift(instancePath+"/deliveryAddress", "unknown-field", key7);
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.merchantRiskIndicator !== undefined){
let data19 = data.merchantRiskIndicator;
const _errs19 = errors;
if(!(validate_merchant_v0_risk_indicator.call(this, data19, {instancePath:instancePath+"/merchantRiskIndicator",parentData:data,parentDataProperty:"merchantRiskIndicator",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_risk_indicator.errors : vErrors.concat(validate_merchant_v0_risk_indicator.errors);
errors = vErrors.length;
}
if(errors === _errs19){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key8 in data19){
if(true && key8 !== "addressMatch" && key8 !== "deliveryAddressIndicator" && key8 !== "deliveryEmail" && key8 !== "deliveryTimeframe" && key8 !== "giftCardAmount" && key8 !== "giftCardCount" && key8 !== "preOrderDate" && key8 !== "preOrderPurchase" && key8 !== "reorderItems"){
this.drift(instancePath+"/merchantRiskIndicator", "unknown-field", key8);
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billingAddress !== undefined){
let data20 = data.billingAddress;
const _errs20 = errors;
if(!(validate_merchant_v0_address.call(this, data20, {instancePath:instancePath+"/billingAddress",parentData:data,parentDataProperty:"billingAddress",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_address.errors : vErrors.concat(validate_merchant_v0_address.errors);
errors = vErrors.length;
}
if(errors === _errs20){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key9 in data20){
if(true && key9 !== "city" && key9 !== "country" && key9 !== "houseNumberOrName" && key9 !== "postalCode" && key9 !== "stateOrProvince" && key9 !== "street"){
this.drift(instancePath+"/billingAddress", "unknown-field", key9);
}
}
}
}
var valid0 = _errs20 === errors;
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
if(true && key0 !== "accountInfo" && key0 !== "action" && key0 !== "authenticationType" && key0 !== "billingAddress" && key0 !== "browserInfo" && key0 !== "deliveryAddress" && key0 !== "lss" && key0 !== "merchantRiskIndicator" && key0 !== "mobilePhone" && key0 !== "returnUrl" && key0 !== "securePlus" && key0 !== "threeDS"){
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
