// @ts-nocheck
// For machines: the compiled validator of TradeInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
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
if(data.tradeType !== undefined){
let data0 = data.tradeType;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tradeType",schemaPath:"#/properties/tradeType/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/tradeType", "undocumented-null");
}
if(data0 !== null && data0 !== "Hotel" && data0 !== "Airline" && data0 !== "Sale of goods" && data0 !== "Others" && data0 !== "Funds_Disbursement"){
this.drift(instancePath+"/tradeType", "unknown-value");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.goodsName !== undefined){
let data1 = data.goodsName;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/goodsName",schemaPath:"#/properties/goodsName/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/goodsName", "undocumented-null");
}
}
if(errors === _errs1){
if(typeof data1 === "string"){
if(data1.length > 128 && func2(data1) > 128){
validate10.errors = [{instancePath:instancePath+"/goodsName",schemaPath:"#/properties/goodsName/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
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
if(data.goodsDescription !== undefined){
let data2 = data.goodsDescription;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/goodsDescription",schemaPath:"#/properties/goodsDescription/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/goodsDescription", "undocumented-null");
}
}
if(errors === _errs2){
if(typeof data2 === "string"){
if(data2.length > 256 && func2(data2) > 256){
validate10.errors = [{instancePath:instancePath+"/goodsDescription",schemaPath:"#/properties/goodsDescription/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
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
if(data.totalQuantity !== undefined){
let data3 = data.totalQuantity;
const _errs3 = errors;
if(data3 !== null && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
validate10.errors = [{instancePath:instancePath+"/totalQuantity",schemaPath:"#/properties/totalQuantity/x-type",keyword:"x-type",params:{},message:"must be integer or string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/totalQuantity", "undocumented-null");
}
}
if(errors === _errs3){
if(typeof data3 == "number"){
if(data3 > 99 || isNaN(data3)){
validate10.errors = [{instancePath:instancePath+"/totalQuantity",schemaPath:"#/properties/totalQuantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate10.errors = [{instancePath:instancePath+"/totalQuantity",schemaPath:"#/properties/totalQuantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
else {
if(Number.isInteger(data3) && !Number.isSafeInteger(data3)){
validate10.errors = [{instancePath:instancePath+"/totalQuantity",schemaPath:"#/properties/totalQuantity/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
return false;
}
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
if(data.hotelName !== undefined){
let data4 = data.hotelName;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/hotelName",schemaPath:"#/properties/hotelName/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/hotelName", "undocumented-null");
}
}
if(errors === _errs4){
if(typeof data4 === "string"){
if(data4.length > 128 && func2(data4) > 128){
validate10.errors = [{instancePath:instancePath+"/hotelName",schemaPath:"#/properties/hotelName/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
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
if(data.checkInTime !== undefined){
let data5 = data.checkInTime;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/checkInTime",schemaPath:"#/properties/checkInTime/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/checkInTime", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkOutTime !== undefined){
let data6 = data.checkOutTime;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/checkOutTime",schemaPath:"#/properties/checkOutTime/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/checkOutTime", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flightNumber !== undefined){
let data7 = data.flightNumber;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/flightNumber",schemaPath:"#/properties/flightNumber/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/flightNumber", "undocumented-null");
}
}
if(errors === _errs7){
if(typeof data7 === "string"){
if(data7.length > 30 && func2(data7) > 30){
validate10.errors = [{instancePath:instancePath+"/flightNumber",schemaPath:"#/properties/flightNumber/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
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
if(data.departureTime !== undefined){
let data8 = data.departureTime;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/departureTime",schemaPath:"#/properties/departureTime/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/departureTime", "undocumented-null");
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
if(true && key0 !== "checkInTime" && key0 !== "checkOutTime" && key0 !== "departureTime" && key0 !== "flightNumber" && key0 !== "goodsDescription" && key0 !== "goodsName" && key0 !== "hotelName" && key0 !== "totalQuantity" && key0 !== "tradeType"){
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
