// Written by scripts/pin-contexts.mjs: do not edit.
/** The JSON-LD context document, as compact JSON, folded. */
export const folded =
  '{(id=4,type=4,"1EdTechJsonSchemaValidator2019":"https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019","1EdTechRevocationList":"https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#1EdTechRevocationList","1EdTechCredentialRefresh":"https://purl.imsglobal.org/spec/vccr/v1p0/context.json#1EdTechCredentialRefresh"}}';
