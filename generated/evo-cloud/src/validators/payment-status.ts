// @ts-nocheck
// For machines: the compiled validator of PaymentStatus. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';

export const part = validate10;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data !== null && typeof data !== "string"){
validate10.errors = [{instancePath,schemaPath:"#/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data === null){
this.drift(instancePath, "undocumented-null");
}
if(data !== null && data !== "Verifying" && data !== "Verified" && data !== "Pending" && data !== "Authorised" && data !== "Cancelling" && data !== "Cancelled" && data !== "Capturing" && data !== "Captured" && data !== "Refunding" && data !== "Refunded" && data !== "Partial Refunded" && data !== "Failed"){
this.drift(instancePath, "unknown-value");
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
validate11.errors = vErrors;
return errors === 0;
}

const validate: Validator = whole;
export default validate;
