import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostsOf, type Machine, urlOf } from './hosts.ts';

const machine: Machine = {
  name: 'newsdesk',
  outer: ['fe80::1', '2001:db8::7', '192.168.1.5', '10.8.0.2'],
  inner: ['127.0.0.1', '::1'],
};
const every = { listen: '0.0.0.0', bound: '0.0.0.0', port: 4848 };
const one = { listen: '192.168.1.5', bound: '192.168.1.5', port: 4848 };
const own = { listen: '127.0.0.1', bound: '127.0.0.1', port: 4848 };

test('at every address it is called by those of the machine and by its name', () => {
  const hosts = hostsOf(every, machine);
  for (const host of ['192.168.1.5:4848', '10.8.0.2:4848', '[2001:db8::7]:4848', 'newsdesk:4848', 'localhost:4848'])
    assert.ok(hosts.includes(host), host);
  for (const host of ['0.0.0.0:4848', 'evil.example:4848', '192.168.1.5', '192.168.1.5:4849', '192.168.1.6:4848'])
    assert.ok(!hosts.includes(host), host);
});

test('at one address it is called by that one and by loopback alone', () => {
  assert.deepEqual(hostsOf(one, machine), ['127.0.0.1:4848', 'localhost:4848', '[::1]:4848', '192.168.1.5:4848']);
  assert.deepEqual(hostsOf(own, machine), ['127.0.0.1:4848', 'localhost:4848', '[::1]:4848']);
});

test('at the port of HTTP a browser names none', () => {
  assert.ok(hostsOf({ ...one, port: 80 }, machine).includes('192.168.1.5'));
});

test('the address to open is one that answers', () => {
  assert.equal(urlOf(own, machine), 'http://127.0.0.1:4848/');
  assert.equal(urlOf(one, machine), 'http://192.168.1.5:4848/');
  assert.equal(urlOf(every, machine), 'http://192.168.1.5:4848/');
  assert.equal(urlOf({ listen: '::1', bound: '::1', port: 1 }, machine), 'http://[::1]:1/');
});

test('without a network it is loopback; with IPv6 alone, that where it listens there', () => {
  const six = { ...machine, outer: ['fe80::1', '2001:db8::7'] };
  assert.equal(urlOf(every, { ...machine, outer: [] }), 'http://127.0.0.1:4848/');
  assert.equal(urlOf(every, six), 'http://127.0.0.1:4848/');
  assert.equal(urlOf({ ...every, listen: '::', bound: '::' }, six), 'http://[2001:db8::7]:4848/');
});
