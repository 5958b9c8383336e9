// @ts-nocheck
// For machines: the compiled validator of OnlineCard. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_first6_no } from './first6-no.ts';
import { part as validate_funding_type } from './funding-type.ts';
import { part as validate_holder_name } from './holder-name.ts';
import { part as validate_issuer_country } from './issuer-country.ts';
import { part as validate_issuing_country } from './issuing-country.ts';
import { part as validate_last4_no } from './last4-no.ts';
import { part as validate_payment_brand } from './payment-brand.ts';

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
if(data.cardInfoEncryptMethod !== undefined){
let data0 = data.cardInfoEncryptMethod;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/cardInfoEncryptMethod",schemaPath:"#/properties/cardInfoEncryptMethod/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/cardInfoEncryptMethod", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first6No !== undefined){
const _errs1 = errors;
if(!(validate_first6_no.call(this, data.first6No, {instancePath:instancePath+"/first6No",parentData:data,parentDataProperty:"first6No",rootData}))){
vErrors = vErrors === null ? validate_first6_no.errors : vErrors.concat(validate_first6_no.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fundingType !== undefined){
const _errs2 = errors;
if(!(validate_funding_type.call(this, data.fundingType, {instancePath:instancePath+"/fundingType",parentData:data,parentDataProperty:"fundingType",rootData}))){
vErrors = vErrors === null ? validate_funding_type.errors : vErrors.concat(validate_funding_type.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holderName !== undefined){
const _errs3 = errors;
if(!(validate_holder_name.call(this, data.holderName, {instancePath:instancePath+"/holderName",parentData:data,parentDataProperty:"holderName",rootData}))){
vErrors = vErrors === null ? validate_holder_name.errors : vErrors.concat(validate_holder_name.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isCommercial !== undefined){
let data4 = data.isCommercial;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/isCommercial",schemaPath:"#/properties/isCommercial/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/isCommercial", "undocumented-null");
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuerCountry !== undefined){
const _errs5 = errors;
if(!(validate_issuer_country.call(this, data.issuerCountry, {instancePath:instancePath+"/issuerCountry",parentData:data,parentDataProperty:"issuerCountry",rootData}))){
vErrors = vErrors === null ? validate_issuer_country.errors : vErrors.concat(validate_issuer_country.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuingBank !== undefined){
let data6 = data.issuingBank;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/issuingBank",schemaPath:"#/properties/issuingBank/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/issuingBank", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuingCountry !== undefined){
const _errs7 = errors;
if(!(validate_issuing_country.call(this, data.issuingCountry, {instancePath:instancePath+"/issuingCountry",parentData:data,parentDataProperty:"issuingCountry",rootData}))){
vErrors = vErrors === null ? validate_issuing_country.errors : vErrors.concat(validate_issuing_country.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last4No !== undefined){
const _errs8 = errors;
if(!(validate_last4_no.call(this, data.last4No, {instancePath:instancePath+"/last4No",parentData:data,parentDataProperty:"last4No",rootData}))){
vErrors = vErrors === null ? validate_last4_no.errors : vErrors.concat(validate_last4_no.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentBrand !== undefined){
const _errs9 = errors;
if(!(validate_payment_brand.call(this, data.paymentBrand, {instancePath:instancePath+"/paymentBrand",parentData:data,parentDataProperty:"paymentBrand",rootData}))){
vErrors = vErrors === null ? validate_payment_brand.errors : vErrors.concat(validate_payment_brand.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
if(true && key0 !== "cardInfoEncryptMethod" && key0 !== "first6No" && key0 !== "fundingType" && key0 !== "holderName" && key0 !== "isCommercial" && key0 !== "issuerCountry" && key0 !== "issuingBank" && key0 !== "issuingCountry" && key0 !== "last4No" && key0 !== "paymentBrand" && key0 !== "updatedCardInfo"){
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
