// @ts-nocheck
// For machines: the compiled validator of GetPaymentResponse. Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_amount } from './amount.ts';

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
if(data.code !== undefined){
let data0 = data.code;
const _errs0 = errors;
if(data0 !== null && !(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate10.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/x-type",keyword:"x-type",params:{},message:"must be integer"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/code", "undocumented-null");
}
}
if(errors === _errs0){
if(typeof data0 == "number"){
if(Number.isInteger(data0) && !Number.isSafeInteger(data0)){
validate10.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
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
if(data.message !== undefined){
let data1 = data.message;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/message", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data2 = data.data;
const _errs2 = errors;
if(data2 !== null && !(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate10.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/data", "undocumented-null");
}
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.id === undefined) && (missing0 = "id")){
validate10.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data2.id !== undefined){
let data3 = data2.id;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/data/id",schemaPath:"#/properties/data/properties/id/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/data/id", "undocumented-null");
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.status !== undefined){
let data4 = data2.status;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/data/status",schemaPath:"#/properties/data/properties/status/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/data/status", "undocumented-null");
}
if(data4 !== null && data4 !== "authorised" && data4 !== "captured"){
this.drift(instancePath+"/data/status", "unknown-value");
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.amount !== undefined){
let data5 = data2.amount;
const _errs5 = errors;
if(!(validate_amount.call(this, data5, {instancePath:instancePath+"/data/amount",parentData:data2,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate_amount.errors : vErrors.concat(validate_amount.errors);
errors = vErrors.length;
}
if(errors === _errs5){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
if(true && key0 !== "currency" && key0 !== "value"){
this.drift(instancePath+"/data/amount", "unknown-field", key0);
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
for(const key1 in data2){
if(true && key1 !== "amount" && key1 !== "id" && key1 !== "status"){
this.drift(instancePath+"/data", "unknown-field", key1);
}
}
}
}
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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
if(true && key0 !== "code" && key0 !== "data" && key0 !== "message"){
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
