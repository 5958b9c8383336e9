// @ts-nocheck
// For machines: the compiled validator of Dispute. Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_party } from './party.ts';

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
let missing0;
if((data.dispute === undefined) && (missing0 = "dispute")){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.dispute !== undefined){
let data0 = data.dispute;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/dispute",schemaPath:"#/properties/dispute/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/dispute", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sign !== undefined){
let data1 = data.sign;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/sign", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.claimant !== undefined){
let data2 = data.claimant;
const _errs2 = errors;
if(!(validate_party.call(this, data2, {instancePath:instancePath+"/claimant",parentData:data,parentDataProperty:"claimant",rootData}))){
vErrors = vErrors === null ? validate_party.errors : vErrors.concat(validate_party.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(true && key0 !== "agents" && key0 !== "legal-form" && key0 !== "name"){
this.drift(instancePath+"/claimant", "unknown-field", key0);
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defendant !== undefined){
let data3 = data.defendant;
const _errs3 = errors;
if(!(validate_party.call(this, data3, {instancePath:instancePath+"/defendant",parentData:data,parentDataProperty:"defendant",rootData}))){
vErrors = vErrors === null ? validate_party.errors : vErrors.concat(validate_party.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(true && key1 !== "agents" && key1 !== "legal-form" && key1 !== "name"){
this.drift(instancePath+"/defendant", "unknown-field", key1);
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data4 = data.evidence;
const _errs4 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(data4 !== null && !(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err0 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/allOf/0/anyOf/0/x-type",keyword:"x-type",params:{},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs7){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.kind === undefined) && (missing1 = "kind")) || ((data4.url === undefined) && (missing1 = "url"))){
const err1 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data4.kind !== undefined){
const _errs8 = errors;
if("link" !== data4.kind){
const err2 = {instancePath:instancePath+"/evidence/kind",schemaPath:"#/properties/evidence/allOf/0/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "link"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.url !== undefined){
let data6 = data4.url;
const _errs9 = errors;
if(data6 !== null && typeof data6 !== "string"){
const err3 = {instancePath:instancePath+"/evidence/url",schemaPath:"#/properties/evidence/allOf/0/anyOf/0/properties/url/x-type",keyword:"x-type",params:{},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data4 !== null && !(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err4 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/allOf/0/anyOf/1/x-type",keyword:"x-type",params:{},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((data4.kind === undefined) && (missing2 = "kind")) || ((data4.text === undefined) && (missing2 = "text"))){
const err5 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data4.kind !== undefined){
const _errs11 = errors;
if("text" !== data4.kind){
const err6 = {instancePath:instancePath+"/evidence/kind",schemaPath:"#/properties/evidence/allOf/0/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.text !== undefined){
let data8 = data4.text;
const _errs12 = errors;
if(data8 !== null && typeof data8 !== "string"){
const err7 = {instancePath:instancePath+"/evidence/text",schemaPath:"#/properties/evidence/allOf/0/anyOf/1/properties/text/x-type",keyword:"x-type",params:{},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err8 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
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
if(true && key0 !== "claimant" && key0 !== "defendant" && key0 !== "dispute" && key0 !== "evidence" && key0 !== "sign"){
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
