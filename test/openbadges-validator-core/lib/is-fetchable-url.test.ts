import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFetchableUrl } from '../../../packages/openbadges-validator-core/src/lib/is-fetchable-url.js';

describe('isFetchableUrl', () => {
  for (const url of [
    'https://atelier.example/badge',
    'https://atelier.example:8443/x?y#z',
    'https://1.1.1.1/',
    'https://172.15.0.1/',
    'https://172.32.0.1/',
    'https://192.169.0.1/',
    'https://[2001:db8::1]/',
    'http://localhost:8080/',
    'http://127.0.0.1/',
    'http://127.9.8.7/',
    'http://[::1]:3000/',
    'https://fdrive.example/',
    'https://10.example.org/',
  ]) {
    it(`may ask ${url}`, () => {
      assert.equal(isFetchableUrl(url, false), true);
    });
  }

  for (const url of [
    'https://10.0.0.1/',
    'https://172.16.0.1/',
    'https://172.31.255.255/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://100.64.0.1/',
    'https://0.0.0.0/',
    'https://0xa.0.0.1/',
    'https://167772161/',
    'https://[fc00::1]/',
    'https://[fd12:3456::1]/',
    'https://[fe80::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[::]/',
    'file:///etc/passwd',
    'data:application/json,{}',
    'blob:https://atelier.example/1',
    'javascript:alert(1)',
    'ftp://atelier.example/',
    'https://user:word@atelier.example/',
    'https://',
    'atelier.example',
    '',
  ]) {
    it(`never asks ${JSON.stringify(url)}`, () => {
      assert.equal(isFetchableUrl(url, true), false);
    });
  }

  it('asks plain http only where that is allowed', () => {
    assert.equal(isFetchableUrl('http://atelier.example/', false), false);
    assert.equal(isFetchableUrl('http://atelier.example/', true), true);
    assert.equal(isFetchableUrl('http://10.0.0.1/', true), false);
  });
});
