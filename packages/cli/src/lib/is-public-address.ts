import { BlockList, isIPv6 } from 'node:net';

/** RFC 6890 and what followed it: addresses that mean something inside one network only, or many machines at once. */
const IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** RFC 4291, 4193, 3056, 6052, 4380: likewise, and those that hold an IPv4 address which a gateway may unpack. */
const IPV6: readonly (readonly [string, number])[] = [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

/** Whether an IP address is one of the public internet. An IPv4 address written as IPv6 is judged as IPv4. */
export function isPublicAddress(address: string): boolean {
  return !createBlockList().check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

function createBlockList(): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of IPV4) list.addSubnet(net, prefix, 'ipv4');
  for (const [net, prefix] of IPV6) list.addSubnet(net, prefix, 'ipv6');
  return list;
}
