// @ts-nocheck
// For machines: the compiled validator of Plan. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
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
if(data.id !== undefined){
let data0 = data.id;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/id", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.merchantPlanId !== undefined){
let data1 = data.merchantPlanId;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/merchantPlanId",schemaPath:"#/properties/merchantPlanId/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/merchantPlanId", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data2 = data.amount;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/amount", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data3 = data.currency;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/currency", "undocumented-null");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intervalUnit !== undefined){
let data4 = data.intervalUnit;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/intervalUnit",schemaPath:"#/properties/intervalUnit/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/intervalUnit", "undocumented-null");
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalCycles !== undefined){
let data5 = data.totalCycles;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/totalCycles",schemaPath:"#/properties/totalCycles/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/totalCycles", "undocumented-null");
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
if(true && key0 !== "amount" && key0 !== "currency" && key0 !== "id" && key0 !== "intervalUnit" && key0 !== "merchantPlanId" && key0 !== "totalCycles"){
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
