// @ts-nocheck
// For machines: the compiled validator of Tag. Generated from specs/passto-creditpay/asyncapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';

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
}
validate10.errors = vErrors;
return errors === 0;
}

const validate: Validator = validate10;
export default validate;
