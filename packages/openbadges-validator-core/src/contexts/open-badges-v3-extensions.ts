// Written by scripts/pin-contexts.mjs: do not edit.
/** SHA-256 of the text below. */
export const sha256 = 'f9767b4f07e2c92e6c084c34882f67cb335b13f0aface4b9bfc2ea08432a5892';
/** The JSON-LD context document, as compact JSON. */
export const text =
  '{"@context":{"id":"@id","type":"@type","1EdTechJsonSchemaValidator2019":"https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019","1EdTechRevocationList":"https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#1EdTechRevocationList","1EdTechCredentialRefresh":"https://purl.imsglobal.org/spec/vccr/v1p0/context.json#1EdTechCredentialRefresh"}}';
