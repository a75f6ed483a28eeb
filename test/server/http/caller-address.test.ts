import { describe, expect, test } from 'vitest';
import { behindProxies, callerNetwork, readTrustedProxies } from '../../../server/http/caller-address.ts';
import { trusting } from '../fixture.ts';

const proxies = trusting('127.0.0.1 10.0.0.0/8 fd00::/8');

describe('a caller comes from', () => {
  test.each([
    ['a stranger is believed nothing', '9.9.9.9', '1.1.1.1', '9.9.9.9'],
    ['a proxy is believed whom it names', '127.0.0.1', '9.9.9.9', '9.9.9.9'],
    ['what stands before that anybody may have written', '127.0.0.1', '6.6.6.6, 9.9.9.9', '9.9.9.9'],
    ['trusted proxies are walked past', '127.0.0.1', '6.6.6.6, 9.9.9.9, 10.1.2.3', '9.9.9.9'],
    ['a forged proxy before a stranger is not', '127.0.0.1', '6.6.6.6, 10.1.2.3, 9.9.9.9', '9.9.9.9'],
    ['where all are proxies, the first of them', '127.0.0.1', '10.0.0.2, 10.0.0.3', '10.0.0.2'],
    ['no header', '127.0.0.1', undefined, '127.0.0.1'],
    ['what is no address', '127.0.0.1', '9.9.9.9, unknown', '127.0.0.1'],
    ['nothing after the comma', '127.0.0.1', '9.9.9.9,', '127.0.0.1'],
    ['with a port', '127.0.0.1', '9.9.9.9:443', '9.9.9.9'],
    ['with brackets', 'fd00::1', '[2001:DB8::1]:443', '2001:db8::1'],
    ['IPv4 in IPv6', '127.0.0.1', '::ffff:9.9.9.9', '9.9.9.9'],
  ])('%s: %s, %s', (_, peer, header, address) => {
    expect(behindProxies(proxies, peer, header)).toBe(address);
  });
});

describe('is counted as', () => {
  test.each([
    ['9.9.9.9', '9.9.9.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::ffff', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['1:2:3:4:5:6:9.9.9.9', '1:2:3:4::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s: %s', (address, network) => {
    expect(callerNetwork(address)).toBe(network);
  });
});

test.each(['nginx', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '10.0.0.0/-1', 'fd00::/129', '10.0.0', '*'])(
  '%s names no proxies',
  (text) => {
    expect(readTrustedProxies(text)).toBeNull();
  },
);
