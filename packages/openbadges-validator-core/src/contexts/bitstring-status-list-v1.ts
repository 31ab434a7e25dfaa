// Written by scripts/pin-contexts.mjs: do not edit.
/** The JSON-LD context document, as compact JSON, folded. */
export const folded =
  '{(!,BitstringStatusListCredential=7,BitstringStatusList~7,(!,encodedList~7$3multibase},statusPurpose=7,ttl=7}},BitstringStatusListEntry~7,(!,statusListCredential~7^},statusListIndex=7,statusPurpose=7,statusMessage~7,(!,message=7,status=7}},statusReference~7^},statusSize~7$5integer}}}}}';
