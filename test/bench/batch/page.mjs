// Loaded by the page in which batches are measured: the product beside one of the libraries.
import { verifyMany } from 'openbadges-validator-core';
import { verifyByDigitalBazaar } from '../verify/peers.mjs';

const NOW = new Date('2026-01-01T00:00:00Z');
const createWorker = () => new Worker('/worker.js', { type: 'module' });
const badges = await readBadges();

/** `fetch` answers with nothing here, as for all that is measured. */
function readBadges() {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', '/badges.json');
    request.responseType = 'json';
    request.onload = () => resolve(request.response);
    request.send();
  });
}

/** Watches for tasks that keep the page from answering; browsers tell of those over 50 ms. */
async function watched(work) {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 100));
  tasks.push(...observer.takeRecords());
  observer.disconnect();
  return {
    milliseconds,
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
  };
}

async function judgeAll(texts, workers) {
  const options = workers === 0 ? { workers } : { workers, createWorker };
  let valid = 0;
  for await (const { verdict } of verifyMany(texts, { now: NOW, ...options }))
    if (verdict.outcome === 'valid') valid += 1;
  if (valid !== texts.length) throw new Error(`Of ${texts.length} badges ${valid} are valid`);
}

/** `workers`: 0 for the main thread alone. */
globalThis.runBatch = ({ from, count, workers }) => {
  const texts = badges.slice(from, from + count);
  return watched(() => judgeAll(texts, workers));
};

globalThis.runPeer = ({ from, count }) =>
  watched(async () => {
    for (const text of badges.slice(from, from + count)) await verifyByDigitalBazaar(text);
  });

globalThis.runGroup = true;
