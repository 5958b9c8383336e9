// @ts-nocheck
// For machines: the compiled validator of MerchantV0RequestThreeDs. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
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
if((data.deviceType === undefined) && (missing0 = "deviceType")){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.authenticationType !== undefined){
let data0 = data.authenticationType;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/authenticationType",schemaPath:"#/properties/authenticationType/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/authenticationType", "undocumented-null");
}
if(data0 !== null && data0 !== "threeDSPage" && data0 !== "threeDSIntegrator"){
this.drift(instancePath+"/authenticationType", "unknown-value");
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
if(data1 !== null && data1 !== "Web" && data1 !== "iOS" && data1 !== "Android"){
this.drift(instancePath+"/deviceType", "unknown-value");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shopperIP !== undefined){
let data2 = data.shopperIP;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/shopperIP",schemaPath:"#/properties/shopperIP/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/shopperIP", "undocumented-null");
}
}
if(errors === _errs2){
if(typeof data2 === "string"){
if(data2.length > 64 && func2(data2) > 64){
validate10.errors = [{instancePath:instancePath+"/shopperIP",schemaPath:"#/properties/shopperIP/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
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
if(data.shopperEmail !== undefined){
let data3 = data.shopperEmail;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/shopperEmail",schemaPath:"#/properties/shopperEmail/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/shopperEmail", "undocumented-null");
}
}
if(errors === _errs3){
if(typeof data3 === "string"){
if(data3.length > 254 && func2(data3) > 254){
validate10.errors = [{instancePath:instancePath+"/shopperEmail",schemaPath:"#/properties/shopperEmail/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
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
if(data.origin !== undefined){
let data4 = data.origin;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/origin", "undocumented-null");
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mpiData !== undefined){
let data5 = data.mpiData;
const _errs5 = errors;
if(data5 !== null && !(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate10.errors = [{instancePath:instancePath+"/mpiData",schemaPath:"#/properties/mpiData/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/mpiData", "undocumented-null");
}
}
if(errors === _errs5){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.cavv === undefined) && (missing1 = "cavv")) || ((data5.eci === undefined) && (missing1 = "eci"))){
validate10.errors = [{instancePath:instancePath+"/mpiData",schemaPath:"#/properties/mpiData/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data5.cavv !== undefined){
let data6 = data5.cavv;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/mpiData/cavv",schemaPath:"#/properties/mpiData/properties/cavv/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/mpiData/cavv", "undocumented-null");
}
}
if(errors === _errs6){
if(typeof data6 === "string"){
if(data6.length > 28 && func2(data6) > 28){
validate10.errors = [{instancePath:instancePath+"/mpiData/cavv",schemaPath:"#/properties/mpiData/properties/cavv/maxLength",keyword:"maxLength",params:{limit: 28},message:"must NOT have more than 28 characters"}];
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
if(data5.cavvAlgorithm !== undefined){
let data7 = data5.cavvAlgorithm;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/mpiData/cavvAlgorithm",schemaPath:"#/properties/mpiData/properties/cavvAlgorithm/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/mpiData/cavvAlgorithm", "undocumented-null");
}
}
if(errors === _errs7){
if(typeof data7 === "string"){
if(data7.length > 1 && func2(data7) > 1){
validate10.errors = [{instancePath:instancePath+"/mpiData/cavvAlgorithm",schemaPath:"#/properties/mpiData/properties/cavvAlgorithm/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters"}];
return false;
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.eci !== undefined){
let data8 = data5.eci;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/mpiData/eci",schemaPath:"#/properties/mpiData/properties/eci/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/mpiData/eci", "undocumented-null");
}
}
if(errors === _errs8){
if(typeof data8 === "string"){
if(data8.length > 2 && func2(data8) > 2){
validate10.errors = [{instancePath:instancePath+"/mpiData/eci",schemaPath:"#/properties/mpiData/properties/eci/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"}];
return false;
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.xid !== undefined){
let data9 = data5.xid;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/mpiData/xid",schemaPath:"#/properties/mpiData/properties/xid/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/mpiData/xid", "undocumented-null");
}
}
if(errors === _errs9){
if(typeof data9 === "string"){
if(data9.length > 20 && func2(data9) > 20){
validate10.errors = [{instancePath:instancePath+"/mpiData/xid",schemaPath:"#/properties/mpiData/properties/xid/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"}];
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
if(data5.dsTransID !== undefined){
let data10 = data5.dsTransID;
const _errs10 = errors;
if(data10 !== null && typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/mpiData/dsTransID",schemaPath:"#/properties/mpiData/properties/dsTransID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/mpiData/dsTransID", "undocumented-null");
}
}
if(errors === _errs10){
if(typeof data10 === "string"){
if(data10.length > 36 && func2(data10) > 36){
validate10.errors = [{instancePath:instancePath+"/mpiData/dsTransID",schemaPath:"#/properties/mpiData/properties/dsTransID/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"}];
return false;
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.threeDSVersion !== undefined){
let data11 = data5.threeDSVersion;
const _errs11 = errors;
if(data11 !== null && typeof data11 !== "string"){
validate10.errors = [{instancePath:instancePath+"/mpiData/threeDSVersion",schemaPath:"#/properties/mpiData/properties/threeDSVersion/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/mpiData/threeDSVersion", "undocumented-null");
}
}
if(errors === _errs11){
if(typeof data11 === "string"){
if(data11.length > 10 && func2(data11) > 10){
validate10.errors = [{instancePath:instancePath+"/mpiData/threeDSVersion",schemaPath:"#/properties/mpiData/properties/threeDSVersion/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"}];
return false;
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data5){
if(true && key0 !== "cavv" && key0 !== "cavvAlgorithm" && key0 !== "dsTransID" && key0 !== "eci" && key0 !== "threeDSVersion" && key0 !== "xid"){
this.drift(instancePath+"/mpiData", "unknown-field", key0);
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
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redirectData !== undefined){
let data12 = data.redirectData;
const _errs12 = errors;
if(data12 !== null && !(data12 && typeof data12 == "object" && !Array.isArray(data12))){
validate10.errors = [{instancePath:instancePath+"/redirectData",schemaPath:"#/properties/redirectData/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data12 === null){
this.drift(instancePath+"/redirectData", "undocumented-null");
}
}
if(errors === _errs12){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.pAres !== undefined){
let data13 = data12.pAres;
const _errs13 = errors;
if(data13 !== null && typeof data13 !== "string"){
validate10.errors = [{instancePath:instancePath+"/redirectData/pAres",schemaPath:"#/properties/redirectData/properties/pAres/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data13 === null){
this.drift(instancePath+"/redirectData/pAres", "undocumented-null");
}
}
if(errors === _errs13){
if(typeof data13 === "string"){
if(data13.length > 300 && func2(data13) > 300){
validate10.errors = [{instancePath:instancePath+"/redirectData/pAres",schemaPath:"#/properties/redirectData/properties/pAres/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.threeDSComplnd !== undefined){
let data14 = data12.threeDSComplnd;
const _errs14 = errors;
if(data14 !== null && typeof data14 !== "string"){
validate10.errors = [{instancePath:instancePath+"/redirectData/threeDSComplnd",schemaPath:"#/properties/redirectData/properties/threeDSComplnd/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data14 === null){
this.drift(instancePath+"/redirectData/threeDSComplnd", "undocumented-null");
}
if(data14 !== null && data14 !== "Y" && data14 !== "N"){
this.drift(instancePath+"/redirectData/threeDSComplnd", "unknown-value");
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.threeDSFinished !== undefined){
let data15 = data12.threeDSFinished;
const _errs15 = errors;
if(data15 !== null && typeof data15 !== "string"){
validate10.errors = [{instancePath:instancePath+"/redirectData/threeDSFinished",schemaPath:"#/properties/redirectData/properties/threeDSFinished/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data15 === null){
this.drift(instancePath+"/redirectData/threeDSFinished", "undocumented-null");
}
if(data15 !== null && data15 !== "Y" && data15 !== "N"){
this.drift(instancePath+"/redirectData/threeDSFinished", "unknown-value");
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
for(const key1 in data12){
if(true && key1 !== "pAres" && key1 !== "threeDSComplnd" && key1 !== "threeDSFinished"){
this.drift(instancePath+"/redirectData", "unknown-field", key1);
}
}
}
}
}
}
}
var valid0 = _errs12 === errors;
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
if(true && key0 !== "authenticationType" && key0 !== "deviceType" && key0 !== "mpiData" && key0 !== "origin" && key0 !== "redirectData" && key0 !== "shopperEmail" && key0 !== "shopperIP"){
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
