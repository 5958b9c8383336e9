// @ts-nocheck
// For machines: the compiled validator of OnlineCryptogramPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_online_cryptogram_network_token } from './online-cryptogram-network-token.ts';

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
if(data.networkToken !== undefined){
let data0 = data.networkToken;
const _errs0 = errors;
if(!(validate_online_cryptogram_network_token.call(this, data0, {instancePath:instancePath+"/networkToken",parentData:data,parentDataProperty:"networkToken",rootData}))){
vErrors = vErrors === null ? validate_online_cryptogram_network_token.errors : vErrors.concat(validate_online_cryptogram_network_token.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "eci" && key0 !== "expiryDate" && key0 !== "first6No" && key0 !== "last4No" && key0 !== "paymentAccountReference" && key0 !== "paymentBrand" && key0 !== "status" && key0 !== "tokenCryptogram" && key0 !== "tokenID" && key0 !== "tokenReferenceID" && key0 !== "value"){
this.drift(instancePath+"/networkToken", "unknown-field", key0);
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
if(true && key0 !== "networkToken"){
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
