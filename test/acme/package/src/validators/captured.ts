// @ts-nocheck
// For machines: the compiled validator of Captured. Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml.
import { equal, type Validator } from '@hookwright/runtime/validation';
import { part as validate_amount } from './amount.ts';
import { part as validate_envelope } from './envelope.ts';

export const part = validate10;
const func0 = equal;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate_envelope.call(this, data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate_envelope.errors : vErrors.concat(validate_envelope.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(data !== null && !(data && typeof data == "object" && !Array.isArray(data))){
validate10.errors = [{instancePath,schemaPath:"#/allOf/1/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data === null){
this.drift(instancePath, "undocumented-null");
}
}
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate10.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
const _errs2 = errors;
if("payment.captured" !== data.type){
validate10.errors = [{instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "payment.captured"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.amount !== undefined){
let data1 = data.amount;
const _errs3 = errors;
if(!(validate_amount.call(this, data1, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate_amount.errors : vErrors.concat(validate_amount.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(true && key0 !== "currency" && key0 !== "value"){
this.drift(instancePath+"/amount", "unknown-field", key0);
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
if(data.capturedAt !== undefined){
let data2 = data.capturedAt;
const _errs4 = errors;
if(data2 !== null && !(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate10.errors = [{instancePath:instancePath+"/capturedAt",schemaPath:"#/allOf/1/properties/capturedAt/x-type",keyword:"x-type",params:{},message:"must be integer"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/capturedAt", "undocumented-null");
}
}
if(errors === _errs4){
if(typeof data2 == "number"){
if(Number.isInteger(data2) && !Number.isSafeInteger(data2)){
validate10.errors = [{instancePath:instancePath+"/capturedAt",schemaPath:"#/allOf/1/properties/capturedAt/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.card !== undefined){
let data3 = data.card;
const _errs5 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/card",schemaPath:"#/allOf/1/properties/card/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/card", "undocumented-null");
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.method !== undefined){
let data4 = data.method;
const _errs6 = errors;
if(data4 !== null && !(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate10.errors = [{instancePath:instancePath+"/method",schemaPath:"#/allOf/1/properties/method/x-type",keyword:"x-type",params:{},message:"must be integer"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/method", "undocumented-null");
}
if(data4 !== null && data4 !== 1 && data4 !== 11){
this.drift(instancePath+"/method", "unknown-value");
}
}
if(errors === _errs6){
if(typeof data4 == "number"){
if(Number.isInteger(data4) && !Number.isSafeInteger(data4)){
validate10.errors = [{instancePath:instancePath+"/method",schemaPath:"#/allOf/1/properties/method/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
return false;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.note !== undefined){
let data5 = data.note;
const _errs7 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/note",schemaPath:"#/allOf/1/properties/note/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.tags !== undefined){
let data6 = data.tags;
const _errs8 = errors;
if(data6 !== null && !(Array.isArray(data6))){
validate10.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/allOf/1/properties/tags/x-type",keyword:"x-type",params:{},message:"must be array"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/tags", "undocumented-null");
}
}
if(errors === _errs8){
if(Array.isArray(data6)){
if(data6.length > 5){
validate10.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/allOf/1/properties/tags/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs9 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tags/" + i0,schemaPath:"#/allOf/1/properties/tags/items/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/tags/" + i0, "undocumented-null");
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data6[i1], data6[j0])){
validate10.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/allOf/1/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.labels !== undefined){
let data8 = data.labels;
const _errs10 = errors;
if(data8 !== null && !(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate10.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/allOf/1/properties/labels/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/labels", "undocumented-null");
}
}
if(errors === _errs10){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
let data9 = data8[key1];
const _errs12 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/labels/*",schemaPath:"#/allOf/1/properties/labels/additionalProperties/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/labels/*", "undocumented-null");
}
}
var valid4 = _errs12 === errors;
if(!valid4){
break;
}
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.extra !== undefined){
let data10 = data.extra;
const _errs13 = errors;
if(data10 !== null && !(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate10.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/allOf/1/properties/extra/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/extra", "undocumented-null");
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
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
var valid0 = _errs1 === errors;
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
if(true && key0 !== "amount" && key0 !== "attempt" && key0 !== "capturedAt" && key0 !== "card" && key0 !== "extra" && key0 !== "id" && key0 !== "labels" && key0 !== "method" && key0 !== "note" && key0 !== "tags" && key0 !== "type"){
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
