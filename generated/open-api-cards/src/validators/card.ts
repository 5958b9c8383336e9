// @ts-nocheck
// For machines: the compiled validator of Card. Generated from specs/open-api-cards/asyncapi.yaml and specs/open-api-cards/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';

export const part = validate10;
const pattern0 = new RegExp("^([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})?$", "u");

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
if((((((((((((((((((data.card_id === undefined) && (missing0 = "card_id")) || ((data.order_id === undefined) && (missing0 = "order_id"))) || ((data.out_order_id === undefined) && (missing0 = "out_order_id"))) || ((data.app_id === undefined) && (missing0 = "app_id"))) || ((data.bin_id === undefined) && (missing0 = "bin_id"))) || ((data.holder_id === undefined) && (missing0 = "holder_id"))) || ((data.card_no === undefined) && (missing0 = "card_no"))) || ((data.balance === undefined) && (missing0 = "balance"))) || ((data.limit === undefined) && (missing0 = "limit"))) || ((data.expiry === undefined) && (missing0 = "expiry"))) || ((data.cvv === undefined) && (missing0 = "cvv"))) || ((data.pin === undefined) && (missing0 = "pin"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.use_at === undefined) && (missing0 = "use_at"))) || ((data.close_at === undefined) && (missing0 = "close_at"))) || ((data.end_at === undefined) && (missing0 = "end_at"))) || ((data.mark === undefined) && (missing0 = "mark"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.card_id !== undefined){
let data0 = data.card_id;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/card_id",schemaPath:"#/properties/card_id/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/card_id", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order_id !== undefined){
let data1 = data.order_id;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/order_id", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.out_order_id !== undefined){
let data2 = data.out_order_id;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/out_order_id",schemaPath:"#/properties/out_order_id/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/out_order_id", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_id !== undefined){
let data3 = data.app_id;
const _errs3 = errors;
if(data3 !== null && !(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate10.errors = [{instancePath:instancePath+"/app_id",schemaPath:"#/properties/app_id/x-type",keyword:"x-type",params:{},message:"must be integer"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/app_id", "undocumented-null");
}
}
if(errors === _errs3){
if(typeof data3 == "number"){
if(Number.isInteger(data3) && !Number.isSafeInteger(data3)){
validate10.errors = [{instancePath:instancePath+"/app_id",schemaPath:"#/properties/app_id/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
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
if(data.bin_id !== undefined){
let data4 = data.bin_id;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/bin_id",schemaPath:"#/properties/bin_id/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/bin_id", "undocumented-null");
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holder_id !== undefined){
let data5 = data.holder_id;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/holder_id",schemaPath:"#/properties/holder_id/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/holder_id", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.card_no !== undefined){
let data6 = data.card_no;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/card_no",schemaPath:"#/properties/card_no/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/card_no", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balance !== undefined){
let data7 = data.balance;
const _errs7 = errors;
if(data7 !== null && !((typeof data7 == "number") && (isFinite(data7)))){
validate10.errors = [{instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/x-type",keyword:"x-type",params:{},message:"must be number"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/balance", "undocumented-null");
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data8 = data.limit;
const _errs8 = errors;
if(data8 !== null && !((typeof data8 == "number") && (isFinite(data8)))){
validate10.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/x-type",keyword:"x-type",params:{},message:"must be number"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/limit", "undocumented-null");
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiry !== undefined){
let data9 = data.expiry;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/expiry",schemaPath:"#/properties/expiry/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/expiry", "undocumented-null");
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cvv !== undefined){
let data10 = data.cvv;
const _errs10 = errors;
if(data10 !== null && typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/cvv",schemaPath:"#/properties/cvv/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/cvv", "undocumented-null");
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pin !== undefined){
let data11 = data.pin;
const _errs11 = errors;
if(data11 !== null && typeof data11 !== "string"){
validate10.errors = [{instancePath:instancePath+"/pin",schemaPath:"#/properties/pin/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/pin", "undocumented-null");
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data12 = data.status;
const _errs12 = errors;
if(data12 !== null && !(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate10.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/x-type",keyword:"x-type",params:{},message:"must be integer"}];
return false;
}
else {
if(data12 === null){
this.drift(instancePath+"/status", "undocumented-null");
}
}
if(errors === _errs12){
if(typeof data12 == "number"){
if(Number.isInteger(data12) && !Number.isSafeInteger(data12)){
validate10.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_at !== undefined){
let data13 = data.use_at;
const _errs13 = errors;
if(data13 !== null && typeof data13 !== "string"){
validate10.errors = [{instancePath:instancePath+"/use_at",schemaPath:"#/properties/use_at/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data13 === null){
this.drift(instancePath+"/use_at", "undocumented-null");
}
}
if(errors === _errs13){
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
validate10.errors = [{instancePath:instancePath+"/use_at",schemaPath:"#/properties/use_at/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})?$"},message:"must match pattern \""+"^([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})?$"+"\""}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.close_at !== undefined){
let data14 = data.close_at;
const _errs14 = errors;
if(data14 !== null && typeof data14 !== "string"){
validate10.errors = [{instancePath:instancePath+"/close_at",schemaPath:"#/properties/close_at/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data14 === null){
this.drift(instancePath+"/close_at", "undocumented-null");
}
}
if(errors === _errs14){
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
validate10.errors = [{instancePath:instancePath+"/close_at",schemaPath:"#/properties/close_at/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})?$"},message:"must match pattern \""+"^([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})?$"+"\""}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end_at !== undefined){
let data15 = data.end_at;
const _errs15 = errors;
if(data15 !== null && typeof data15 !== "string"){
validate10.errors = [{instancePath:instancePath+"/end_at",schemaPath:"#/properties/end_at/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data15 === null){
this.drift(instancePath+"/end_at", "undocumented-null");
}
}
if(errors === _errs15){
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
validate10.errors = [{instancePath:instancePath+"/end_at",schemaPath:"#/properties/end_at/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})?$"},message:"must match pattern \""+"^([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})?$"+"\""}];
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
if(data.mark !== undefined){
let data16 = data.mark;
const _errs16 = errors;
if(data16 !== null && typeof data16 !== "string"){
validate10.errors = [{instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data16 === null){
this.drift(instancePath+"/mark", "undocumented-null");
}
}
var valid0 = _errs16 === errors;
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
if(true && key0 !== "app_id" && key0 !== "balance" && key0 !== "bin_id" && key0 !== "card_id" && key0 !== "card_no" && key0 !== "close_at" && key0 !== "cvv" && key0 !== "end_at" && key0 !== "expiry" && key0 !== "holder_id" && key0 !== "limit" && key0 !== "mark" && key0 !== "order_id" && key0 !== "out_order_id" && key0 !== "pin" && key0 !== "status" && key0 !== "use_at"){
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
