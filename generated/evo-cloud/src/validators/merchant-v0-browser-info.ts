// @ts-nocheck
// For machines: the compiled validator of MerchantV0BrowserInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
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
if(((((((((data.acceptHeader === undefined) && (missing0 = "acceptHeader")) || ((data.colorDepth === undefined) && (missing0 = "colorDepth"))) || ((data.javaEnabled === undefined) && (missing0 = "javaEnabled"))) || ((data.language === undefined) && (missing0 = "language"))) || ((data.screenHeight === undefined) && (missing0 = "screenHeight"))) || ((data.screenWidth === undefined) && (missing0 = "screenWidth"))) || ((data.timeZoneOffset === undefined) && (missing0 = "timeZoneOffset"))) || ((data.userAgent === undefined) && (missing0 = "userAgent"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.acceptHeader !== undefined){
let data0 = data.acceptHeader;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/acceptHeader",schemaPath:"#/properties/acceptHeader/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/acceptHeader", "undocumented-null");
}
}
if(errors === _errs0){
if(typeof data0 === "string"){
if(data0.length > 2048 && func2(data0) > 2048){
validate10.errors = [{instancePath:instancePath+"/acceptHeader",schemaPath:"#/properties/acceptHeader/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
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
if(data.colorDepth !== undefined){
let data1 = data.colorDepth;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/colorDepth",schemaPath:"#/properties/colorDepth/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/colorDepth", "undocumented-null");
}
}
if(errors === _errs1){
if(typeof data1 === "string"){
if(data1.length > 2 && func2(data1) > 2){
validate10.errors = [{instancePath:instancePath+"/colorDepth",schemaPath:"#/properties/colorDepth/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"}];
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
if(data.javaEnabled !== undefined){
let data2 = data.javaEnabled;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/javaEnabled",schemaPath:"#/properties/javaEnabled/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/javaEnabled", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.javaScriptEnabled !== undefined){
let data3 = data.javaScriptEnabled;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/javaScriptEnabled",schemaPath:"#/properties/javaScriptEnabled/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/javaScriptEnabled", "undocumented-null");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data4 = data.language;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/language", "undocumented-null");
}
}
if(errors === _errs4){
if(typeof data4 === "string"){
if(data4.length > 8 && func2(data4) > 8){
validate10.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"}];
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
if(data.screenHeight !== undefined){
let data5 = data.screenHeight;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/screenHeight",schemaPath:"#/properties/screenHeight/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/screenHeight", "undocumented-null");
}
}
if(errors === _errs5){
if(typeof data5 === "string"){
if(data5.length > 6 && func2(data5) > 6){
validate10.errors = [{instancePath:instancePath+"/screenHeight",schemaPath:"#/properties/screenHeight/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.screenWidth !== undefined){
let data6 = data.screenWidth;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/screenWidth",schemaPath:"#/properties/screenWidth/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/screenWidth", "undocumented-null");
}
}
if(errors === _errs6){
if(typeof data6 === "string"){
if(data6.length > 6 && func2(data6) > 6){
validate10.errors = [{instancePath:instancePath+"/screenWidth",schemaPath:"#/properties/screenWidth/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"}];
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
if(data.timeZoneOffset !== undefined){
let data7 = data.timeZoneOffset;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/timeZoneOffset",schemaPath:"#/properties/timeZoneOffset/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/timeZoneOffset", "undocumented-null");
}
}
if(errors === _errs7){
if(typeof data7 === "string"){
if(data7.length > 5 && func2(data7) > 5){
validate10.errors = [{instancePath:instancePath+"/timeZoneOffset",schemaPath:"#/properties/timeZoneOffset/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"}];
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
if(data.userAgent !== undefined){
let data8 = data.userAgent;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/userAgent",schemaPath:"#/properties/userAgent/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/userAgent", "undocumented-null");
}
}
if(errors === _errs8){
if(typeof data8 === "string"){
if(data8.length > 2048 && func2(data8) > 2048){
validate10.errors = [{instancePath:instancePath+"/userAgent",schemaPath:"#/properties/userAgent/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
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
if(true && key0 !== "acceptHeader" && key0 !== "colorDepth" && key0 !== "javaEnabled" && key0 !== "javaScriptEnabled" && key0 !== "language" && key0 !== "screenHeight" && key0 !== "screenWidth" && key0 !== "timeZoneOffset" && key0 !== "userAgent"){
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
