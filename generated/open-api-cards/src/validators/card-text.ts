// @ts-nocheck
// For machines: the compiled validator of CardText. Generated from specs/open-api-cards/asyncapi.yaml and specs/open-api-cards/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_card } from './card.ts';

export const part = validate10;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate_card.call(this, data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate_card.errors : vErrors.concat(validate_card.errors);
errors = vErrors.length;
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
