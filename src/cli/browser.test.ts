import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Surroundings, wantsBrowser } from './browser.ts';

const desktop: Surroundings = { platform: 'linux', env: { DISPLAY: ':0' }, terminal: true };

const unasked: readonly [string, Surroundings, boolean][] = [
  ['a terminal under X', desktop, true],
  ['a terminal under Wayland', { ...desktop, env: { WAYLAND_DISPLAY: 'wayland-0' } }, true],
  ['Linux without a desktop', { ...desktop, env: {} }, false],
  ['a desktop that is set to nothing', { ...desktop, env: { DISPLAY: '' } }, false],
  ['no terminal', { ...desktop, terminal: false }, false],
  ['CI', { ...desktop, env: { DISPLAY: ':99', CI: 'true' } }, false],
  ['a CI variable that says no', { ...desktop, env: { DISPLAY: ':0', CI: 'false' } }, true],
  ['a Mac', { ...desktop, platform: 'darwin', env: {} }, true],
  ['a Mac over SSH', { ...desktop, platform: 'darwin', env: { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' } }, false],
  ['Windows', { ...desktop, platform: 'win32', env: {} }, true],
];
for (const [name, around, opens] of unasked) {
  test(`${opens ? 'opens' : 'does not open'} by itself: ${name}`, () => {
    assert.equal(wantsBrowser(null, around), opens);
  });
}

test('what was asked goes before all that', () => {
  assert.equal(wantsBrowser(true, { platform: 'linux', env: { CI: '1' }, terminal: false }), true);
  assert.equal(wantsBrowser(false, desktop), false);
});
