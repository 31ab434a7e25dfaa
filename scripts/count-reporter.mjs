// A reporter for node's test runner: one plain line of counts.
export default async function* countReporter(source) {
  const count = { pass: 0, fail: 0, skipped: 0, todo: 0, cancelled: 0 };
  for await (const event of source) {
    const match =
      event.type === 'test:diagnostic' &&
      /^(pass|fail|skipped|todo|cancelled) (\d+)$/.exec(event.data.message);
    if (match) count[match[1]] = Number(match[2]);
  }
  yield `${count.pass} passed, ${count.fail + count.cancelled} failed, ${count.skipped + count.todo} skipped\n`;
}
