// @ts-nocheck
// For machines: the compiled validator of MerchantV0AccountInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
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
let missing0;
if(((((data.country === undefined) && (missing0 = "country")) || ((data.houseNumberOrName === undefined) && (missing0 = "houseNumberOrName"))) || ((data.postalCode === undefined) && (missing0 = "postalCode"))) || ((data.stateOrProvince === undefined) && (missing0 = "stateOrProvince"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.accountAgeIndicator !== undefined){
let data0 = data.accountAgeIndicator;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/accountAgeIndicator",schemaPath:"#/properties/accountAgeIndicator/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/accountAgeIndicator", "undocumented-null");
}
if(data0 !== null && data0 !== "notApplicable" && data0 !== "thisTransaction" && data0 !== "lessThan30Days" && data0 !== "from30To60Days" && data0 !== "moreThan60Days"){
this.drift(instancePath+"/accountAgeIndicator", "unknown-value");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accountChangeDate !== undefined){
let data1 = data.accountChangeDate;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/accountChangeDate",schemaPath:"#/properties/accountChangeDate/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/accountChangeDate", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accountChangeIndicator !== undefined){
let data2 = data.accountChangeIndicator;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/accountChangeIndicator",schemaPath:"#/properties/accountChangeIndicator/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/accountChangeIndicator", "undocumented-null");
}
if(data2 !== null && data2 !== "thisTransaction" && data2 !== "lessThan30Days" && data2 !== "from30To60Days" && data2 !== "moreThan60Days"){
this.drift(instancePath+"/accountChangeIndicator", "unknown-value");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accountCreationDate !== undefined){
let data3 = data.accountCreationDate;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/accountCreationDate",schemaPath:"#/properties/accountCreationDate/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/accountCreationDate", "undocumented-null");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.passwordChangeDate !== undefined){
let data4 = data.passwordChangeDate;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/passwordChangeDate",schemaPath:"#/properties/passwordChangeDate/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/passwordChangeDate", "undocumented-null");
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.passwordChangeDateIndicator !== undefined){
let data5 = data.passwordChangeDateIndicator;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/passwordChangeDateIndicator",schemaPath:"#/properties/passwordChangeDateIndicator/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/passwordChangeDateIndicator", "undocumented-null");
}
if(data5 !== null && data5 !== "thisTransaction" && data5 !== "lessThan30Days" && data5 !== "from30To60Days" && data5 !== "moreThan60Days"){
this.drift(instancePath+"/passwordChangeDateIndicator", "unknown-value");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchasesLast6Months !== undefined){
let data6 = data.purchasesLast6Months;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/purchasesLast6Months",schemaPath:"#/properties/purchasesLast6Months/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/purchasesLast6Months", "undocumented-null");
}
}
if(errors === _errs6){
if(typeof data6 === "string"){
if(data6.length > 12 && func2(data6) > 12){
validate10.errors = [{instancePath:instancePath+"/purchasesLast6Months",schemaPath:"#/properties/purchasesLast6Months/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.addCardAttemptsDay !== undefined){
let data7 = data.addCardAttemptsDay;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/addCardAttemptsDay",schemaPath:"#/properties/addCardAttemptsDay/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/addCardAttemptsDay", "undocumented-null");
}
}
if(errors === _errs7){
if(typeof data7 === "string"){
if(data7.length > 12 && func2(data7) > 12){
validate10.errors = [{instancePath:instancePath+"/addCardAttemptsDay",schemaPath:"#/properties/addCardAttemptsDay/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pastTransactionsDay !== undefined){
let data8 = data.pastTransactionsDay;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/pastTransactionsDay",schemaPath:"#/properties/pastTransactionsDay/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/pastTransactionsDay", "undocumented-null");
}
}
if(errors === _errs8){
if(typeof data8 === "string"){
if(data8.length > 12 && func2(data8) > 12){
validate10.errors = [{instancePath:instancePath+"/pastTransactionsDay",schemaPath:"#/properties/pastTransactionsDay/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pastTransactionsYear !== undefined){
let data9 = data.pastTransactionsYear;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/pastTransactionsYear",schemaPath:"#/properties/pastTransactionsYear/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/pastTransactionsYear", "undocumented-null");
}
}
if(errors === _errs9){
if(typeof data9 === "string"){
if(data9.length > 12 && func2(data9) > 12){
validate10.errors = [{instancePath:instancePath+"/pastTransactionsYear",schemaPath:"#/properties/pastTransactionsYear/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentAccountAge !== undefined){
let data10 = data.paymentAccountAge;
const _errs10 = errors;
if(data10 !== null && typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/paymentAccountAge",schemaPath:"#/properties/paymentAccountAge/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/paymentAccountAge", "undocumented-null");
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentAccountIndicator !== undefined){
let data11 = data.paymentAccountIndicator;
const _errs11 = errors;
if(data11 !== null && typeof data11 !== "string"){
validate10.errors = [{instancePath:instancePath+"/paymentAccountIndicator",schemaPath:"#/properties/paymentAccountIndicator/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/paymentAccountIndicator", "undocumented-null");
}
if(data11 !== null && data11 !== "notApplicable" && data11 !== "thisTransaction" && data11 !== "lessThan30Days" && data11 !== "from30To60Days" && data11 !== "moreThan60Days"){
this.drift(instancePath+"/paymentAccountIndicator", "unknown-value");
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deliveryAddressUsageDate !== undefined){
let data12 = data.deliveryAddressUsageDate;
const _errs12 = errors;
if(data12 !== null && typeof data12 !== "string"){
validate10.errors = [{instancePath:instancePath+"/deliveryAddressUsageDate",schemaPath:"#/properties/deliveryAddressUsageDate/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data12 === null){
this.drift(instancePath+"/deliveryAddressUsageDate", "undocumented-null");
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deliveryAddressUsageIndicator !== undefined){
let data13 = data.deliveryAddressUsageIndicator;
const _errs13 = errors;
if(data13 !== null && typeof data13 !== "string"){
validate10.errors = [{instancePath:instancePath+"/deliveryAddressUsageIndicator",schemaPath:"#/properties/deliveryAddressUsageIndicator/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data13 === null){
this.drift(instancePath+"/deliveryAddressUsageIndicator", "undocumented-null");
}
if(data13 !== null && data13 !== "thisTransaction" && data13 !== "lessThan30Days" && data13 !== "from30To60Days" && data13 !== "moreThan60Days"){
this.drift(instancePath+"/deliveryAddressUsageIndicator", "unknown-value");
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suspiciousActivity !== undefined){
let data14 = data.suspiciousActivity;
const _errs14 = errors;
if(data14 !== null && typeof data14 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/suspiciousActivity",schemaPath:"#/properties/suspiciousActivity/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data14 === null){
this.drift(instancePath+"/suspiciousActivity", "undocumented-null");
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homePhone !== undefined){
let data15 = data.homePhone;
const _errs15 = errors;
if(data15 !== null && typeof data15 !== "string"){
validate10.errors = [{instancePath:instancePath+"/homePhone",schemaPath:"#/properties/homePhone/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data15 === null){
this.drift(instancePath+"/homePhone", "undocumented-null");
}
}
if(errors === _errs15){
if(typeof data15 === "string"){
if(data15.length > 16 && func2(data15) > 16){
validate10.errors = [{instancePath:instancePath+"/homePhone",schemaPath:"#/properties/homePhone/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mobilePhone !== undefined){
let data16 = data.mobilePhone;
const _errs16 = errors;
if(data16 !== null && typeof data16 !== "string"){
validate10.errors = [{instancePath:instancePath+"/mobilePhone",schemaPath:"#/properties/mobilePhone/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data16 === null){
this.drift(instancePath+"/mobilePhone", "undocumented-null");
}
}
if(errors === _errs16){
if(typeof data16 === "string"){
if(data16.length > 16 && func2(data16) > 16){
validate10.errors = [{instancePath:instancePath+"/mobilePhone",schemaPath:"#/properties/mobilePhone/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workPhone !== undefined){
let data17 = data.workPhone;
const _errs17 = errors;
if(data17 !== null && typeof data17 !== "string"){
validate10.errors = [{instancePath:instancePath+"/workPhone",schemaPath:"#/properties/workPhone/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data17 === null){
this.drift(instancePath+"/workPhone", "undocumented-null");
}
}
if(errors === _errs17){
if(typeof data17 === "string"){
if(data17.length > 16 && func2(data17) > 16){
validate10.errors = [{instancePath:instancePath+"/workPhone",schemaPath:"#/properties/workPhone/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.city !== undefined){
let data18 = data.city;
const _errs18 = errors;
if(data18 !== null && typeof data18 !== "string"){
validate10.errors = [{instancePath:instancePath+"/city",schemaPath:"#/properties/city/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data18 === null){
this.drift(instancePath+"/city", "undocumented-null");
}
}
if(errors === _errs18){
if(typeof data18 === "string"){
if(data18.length > 50 && func2(data18) > 50){
validate10.errors = [{instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data19 = data.country;
const _errs19 = errors;
if(data19 !== null && typeof data19 !== "string"){
validate10.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data19 === null){
this.drift(instancePath+"/country", "undocumented-null");
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.houseNumberOrName !== undefined){
let data20 = data.houseNumberOrName;
const _errs20 = errors;
if(data20 !== null && typeof data20 !== "string"){
validate10.errors = [{instancePath:instancePath+"/houseNumberOrName",schemaPath:"#/properties/houseNumberOrName/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data20 === null){
this.drift(instancePath+"/houseNumberOrName", "undocumented-null");
}
}
if(errors === _errs20){
if(typeof data20 === "string"){
if(data20.length > 50 && func2(data20) > 50){
validate10.errors = [{instancePath:instancePath+"/houseNumberOrName",schemaPath:"#/properties/houseNumberOrName/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postalCode !== undefined){
let data21 = data.postalCode;
const _errs21 = errors;
if(data21 !== null && typeof data21 !== "string"){
validate10.errors = [{instancePath:instancePath+"/postalCode",schemaPath:"#/properties/postalCode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data21 === null){
this.drift(instancePath+"/postalCode", "undocumented-null");
}
}
if(errors === _errs21){
if(typeof data21 === "string"){
if(data21.length > 16 && func2(data21) > 16){
validate10.errors = [{instancePath:instancePath+"/postalCode",schemaPath:"#/properties/postalCode/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stateOrProvince !== undefined){
let data22 = data.stateOrProvince;
const _errs22 = errors;
if(data22 !== null && typeof data22 !== "string"){
validate10.errors = [{instancePath:instancePath+"/stateOrProvince",schemaPath:"#/properties/stateOrProvince/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data22 === null){
this.drift(instancePath+"/stateOrProvince", "undocumented-null");
}
}
if(errors === _errs22){
if(typeof data22 === "string"){
if(data22.length > 3 && func2(data22) > 3){
validate10.errors = [{instancePath:instancePath+"/stateOrProvince",schemaPath:"#/properties/stateOrProvince/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.street !== undefined){
let data23 = data.street;
const _errs23 = errors;
if(data23 !== null && typeof data23 !== "string"){
validate10.errors = [{instancePath:instancePath+"/street",schemaPath:"#/properties/street/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data23 === null){
this.drift(instancePath+"/street", "undocumented-null");
}
}
if(errors === _errs23){
if(typeof data23 === "string"){
if(data23.length > 50 && func2(data23) > 50){
validate10.errors = [{instancePath:instancePath+"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
}
}
var valid0 = _errs23 === errors;
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
if(true && key0 !== "accountAgeIndicator" && key0 !== "accountChangeDate" && key0 !== "accountChangeIndicator" && key0 !== "accountCreationDate" && key0 !== "addCardAttemptsDay" && key0 !== "city" && key0 !== "country" && key0 !== "deliveryAddressUsageDate" && key0 !== "deliveryAddressUsageIndicator" && key0 !== "homePhone" && key0 !== "houseNumberOrName" && key0 !== "mobilePhone" && key0 !== "passwordChangeDate" && key0 !== "passwordChangeDateIndicator" && key0 !== "pastTransactionsDay" && key0 !== "pastTransactionsYear" && key0 !== "paymentAccountAge" && key0 !== "paymentAccountIndicator" && key0 !== "postalCode" && key0 !== "purchasesLast6Months" && key0 !== "stateOrProvince" && key0 !== "street" && key0 !== "suspiciousActivity" && key0 !== "workPhone"){
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
