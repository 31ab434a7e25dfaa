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
    'https://fdrive.example/',
    'https://fe80.example/',
    'https://a.local.example/',
    'https://internal.example/',
    'https://192.0.1.8/',
    'https://198.20.0.1/',
    'https://223.255.255.255/',
    'https://10.example.org/',
  ]) {
    it(`may ask ${url}`, () => {
      assert.equal(isFetchableUrl(url, {}), true);
    });
  }

  for (const url of [
    'https://10.0.0.1/',
    'http://localhost:8080/',
    'https://localhost/',
    'https://LOCALHOST./',
    'http://127.0.0.1/',
    'http://127.9.8.7/',
    'http://[::1]:3000/',
    'https://db.localhost/',
    'https://metadata.google.internal/',
    'https://printer.local/',
    'https://printer.local./',
    'https://box.home.arpa/',
    'https://intranet/',
    'https://intranet./',
    'https://192.0.0.8/',
    'https://198.18.0.1/',
    'https://224.0.0.251/',
    'https://239.255.255.250/',
    'https://255.255.255.255/',
    'https://[64:ff9b::a00:1]/',
    'https://[2002:a00:1::]/',
    'https://[fec0::1]/',
    'https://[ff02::1]/',
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
      assert.equal(isFetchableUrl(url, { plainHttp: true }), false);
    });
  }

  it('asks plain http only where that is allowed', () => {
    assert.equal(isFetchableUrl('http://atelier.example/', {}), false);
    assert.equal(isFetchableUrl('http://atelier.example/', { plainHttp: true }), true);
    assert.equal(isFetchableUrl('http://10.0.0.1/', { plainHttp: true }), false);
  });

  it('asks this machine only where that is allowed', () => {
    for (const url of [
      'http://localhost:8080/',
      'http://127.9.8.7/',
      'http://[::1]:3000/',
      'http://0x7f.1/',
    ]) {
      assert.equal(isFetchableUrl(url, { loopback: true }), true, url);
    }
    assert.equal(isFetchableUrl('http://atelier.example/', { loopback: true }), false);
    assert.equal(isFetchableUrl('https://10.0.0.1/', { loopback: true }), false);
  });

  it('lets a page ask its own host, but not otherwise than it may ask others', () => {
    assert.equal(isFetchableUrl('https://wiki/badge', { ownHost: 'wiki' }), true);
    assert.equal(isFetchableUrl('https://wiki:8443/badge', { ownHost: 'wiki' }), false);
    assert.equal(isFetchableUrl('https://10.0.0.2/', { ownHost: '10.0.0.1' }), false);
    assert.equal(isFetchableUrl('http://wiki/badge', { ownHost: 'wiki' }), false);
  });
});
