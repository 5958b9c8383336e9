// @ts-nocheck
// For machines: the compiled validator of RequestTransInitiator. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
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
if((data.platform === undefined) && (missing0 = "platform")){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.platform !== undefined){
let data0 = data.platform;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/platform", "undocumented-null");
}
if(data0 !== null && data0 !== "WEB" && data0 !== "WAP" && data0 !== "APP" && data0 !== "MINI" && data0 !== "INWALLET" && data0 !== "POS"){
this.drift(instancePath+"/platform", "unknown-value");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deviceType !== undefined){
let data1 = data.deviceType;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/deviceType",schemaPath:"#/properties/deviceType/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/deviceType", "undocumented-null");
}
if(data1 !== null && data1 !== "Android" && data1 !== "iOS"){
this.drift(instancePath+"/deviceType", "unknown-value");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spec !== undefined){
let data2 = data.spec;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/spec", "undocumented-null");
}
}
if(errors === _errs2){
if(typeof data2 === "string"){
if(data2.length > 30 && func2(data2) > 30){
validate10.errors = [{instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
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
if(data.appVersion !== undefined){
let data3 = data.appVersion;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/appVersion",schemaPath:"#/properties/appVersion/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/appVersion", "undocumented-null");
}
}
if(errors === _errs3){
if(typeof data3 === "string"){
if(data3.length > 20 && func2(data3) > 20){
validate10.errors = [{instancePath:instancePath+"/appVersion",schemaPath:"#/properties/appVersion/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"}];
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
if(data.osVersion !== undefined){
let data4 = data.osVersion;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/osVersion",schemaPath:"#/properties/osVersion/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/osVersion", "undocumented-null");
}
}
if(errors === _errs4){
if(typeof data4 === "string"){
if(data4.length > 20 && func2(data4) > 20){
validate10.errors = [{instancePath:instancePath+"/osVersion",schemaPath:"#/properties/osVersion/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"}];
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
if(data.userCreateIp !== undefined){
let data5 = data.userCreateIp;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/userCreateIp",schemaPath:"#/properties/userCreateIp/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/userCreateIp", "undocumented-null");
}
}
if(errors === _errs5){
if(typeof data5 === "string"){
if(data5.length > 64 && func2(data5) > 64){
validate10.errors = [{instancePath:instancePath+"/userCreateIp",schemaPath:"#/properties/userCreateIp/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
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
if(true && key0 !== "appVersion" && key0 !== "deviceType" && key0 !== "osVersion" && key0 !== "platform" && key0 !== "spec" && key0 !== "userCreateIp"){
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
