import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkContentType } from '../../../packages/openbadges-validator-core/src/hosted/check-content-type.js';
import { buildSession } from '../../support/build-session.js';

const check = (type: string | undefined) => {
  const headers = type === undefined ? undefined : { 'content-type': type };
  const answer = () => Promise.resolve(new Response(new Uint8Array([123, 125]), { headers: headers ?? {} }));
  return checkContentType('https://a.example/1', buildSession(undefined, { fetch: answer }));
};

describe('checkContentType', () => {
  for (const type of [
    'application/json',
    'application/ld+json; charset=utf-8',
    'Application/JSON;charset=UTF-8',
    'application/vnd.example+json',
    'text/json',
  ]) {
    it(`has nothing against ${type}`, async () => {
      assert.deepEqual(await check(type), []);
    });
  }

  for (const type of [
    'text/plain',
    'text/html',
    'application/octet-stream',
    'image/png',
    'application/jsonx',
    undefined,
  ]) {
    it(`warns of ${type ?? 'no type at all'}`, async () => {
      const [found] = await check(type);
      assert.ok(found?.outcome === 'warn' && found.code === 'hosted.content_type');
      assert.equal(found.contentType, type ?? '');
    });
  }
});
