/** The text of a badge with lines and indents; of a compact JWS its signed payload. */
export function formatRaw(text: string): string {
  const json = /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text) ? decodePayload(text) : text;
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}

function decodePayload(jws: string): string {
  const payload = jws.split('.')[1] ?? '';
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    return new TextDecoder().decode(bytes);
  } catch {
    return jws;
  }
}
