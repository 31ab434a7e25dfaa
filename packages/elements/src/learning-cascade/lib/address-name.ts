/** What an address says of the name of a garden or a note, where nobody says it better: « limaces » of `https://jdn.example/limaces`. */
export function addressName(address: string): string {
  const web = /^did:web:(.+)$/.exec(address);
  const path = web ? web[1]!.split(':') : address.replace(/^[a-z]+:\/*/i, '').split(/[/?#]+/);
  const last = path.filter(Boolean).at(-1) ?? address;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
