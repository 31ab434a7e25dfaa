// Without this file the analyzer writes into package.json.
export default { litelement: true, packagejson: false };
