import { expect } from '@open-wc/testing';
import { _installMsgImplementation, msg } from '@lit/localize/init/install.js';
import { loaders } from '../../src/locale/loaders.js';
import { addPack, findAnyPreset, findPreset, inLocale, loadLocale, resolveLocale, SOURCE_LOCALE } from '../../src/locale/localization.js';

const send = () => msg('Send it', { id: 'test-send', desc: 'A message of these tests' });
const offer = (locale: string, load: () => Promise<never>): void => void ((loaders as Record<string, unknown>)[locale] = load);

addPack('xa', { templates: { 'test-send': 'Xa!' } });
addPack('xb', { templates: { 'test-send': 'Xb!' } });

describe('A message', () => {
  it('is in English outside of any language, and where a language lacks it', () => {
    expect(send()).to.equal('Send it');
    expect(inLocale(SOURCE_LOCALE, send)).to.equal('Send it');
    expect(inLocale('xa', () => msg('Only here', { id: 'test-unknown' }))).to.equal('Only here');
    expect(inLocale('xa', () => msg('Without an id'))).to.equal('Without an id');
    expect(inLocale('nowhere', send)).to.equal('Send it');
  });

  it('is in the language of the element that is drawn', () => {
    expect(inLocale('xa', send)).to.equal('Xa!');
    expect(send()).to.equal('Send it');
  });

  it('is in the inner language while one element is drawn within another, then in the outer again', () => {
    expect(inLocale('xa', () => [send(), inLocale('xb', send), inLocale(SOURCE_LOCALE, send), send()])).to.deep.equal(['Xa!', 'Xb!', 'Send it', 'Xa!']);
  });

  it('is in the outer language again also after drawing failed', () => {
    const failing = () => inLocale('xb', () => { throw new Error('on purpose'); });
    expect(inLocale('xa', () => {
      expect(failing).to.throw('on purpose');
      return send();
    })).to.equal('Xa!');
    expect(send()).to.equal('Send it');
  });
});

describe('The pinned part of @lit/localize', () => {
  it('lets msg() be answered by us, for every module that imports it', () => {
    expect(msg).to.be.a('function');
    expect(inLocale('xa', () => msg('x', { id: 'test-send' }))).to.equal('Xa!');
  });

  it('takes one configuration, so that nobody else can take ours away', () => {
    expect(() => _installMsgImplementation(((text: string) => text) as never)).to.throw();
    expect(inLocale('xa', send)).to.equal('Xa!');
  });
});

describe('A language', () => {
  it('is there without a request if it came with the script: English, and what was added', async () => {
    expect(await loadLocale('en')).to.equal('en');
    expect(await loadLocale('xa')).to.equal('xa');
  });

  it('comes from its own file when it is asked for', async () => {
    expect(inLocale('vi', () => msg('Back', { id: 'back' }))).to.equal('Back');
    expect(await loadLocale('vi')).to.equal('vi');
    expect(inLocale('vi', () => msg('Back', { id: 'back' }))).to.equal('Quay lại');
  });

  it('is loaded once', async () => {
    let loads = 0;
    offer('xc', async () => ({ templates: { 'test-send': `Xc ${++loads}` } }) as never);
    expect(await loadLocale('xc')).to.equal('xc');
    expect(await loadLocale('xc')).to.equal('xc');
    expect(inLocale('xc', send)).to.equal('Xc 1');
  });

  it('is English where its file can not be had, and is tried again later', async () => {
    offer('xd', async () => { throw new Error('offline'); });
    expect(await loadLocale('xd')).to.equal('en');
    offer('xd', async () => ({ templates: {} }) as never);
    expect(await loadLocale('xd')).to.equal('xd');
  });

  it('is English where nobody has a file for it', async () => {
    expect(await loadLocale('xx')).to.equal('en');
  });

  it('is found by its tag among those that are there or can be loaded', () => {
    offer('xe', () => new Promise(() => {}));
    expect(['vi', 'vi-VN', 'xa-Latn', 'xe', 'en-GB', 'pt', ''].map(resolveLocale)).to.deep.equal(['vi', 'vi', 'xa', 'xe', 'en', 'en', 'en']);
    expect(['zh-CN', 'zh', 'zh-TW', 'zh-HK', 'ar-EG'].map(resolveLocale)).to.deep.equal(['zh-Hans', 'zh-Hans', 'zh-Hant', 'zh-Hant', 'ar']);
  });

  it('comes with presets, which stay when its strings come a second time', () => {
    addPack('xf', { templates: {}, presets: { mine: { id: 'mine' }, both: { id: 'of xf' } } });
    addPack('xg', { templates: {}, presets: { both: { id: 'of xg' } } });
    addPack('xf', { templates: { 'test-send': 'Xf!' } });
    expect(findPreset('mine', 'xf')).to.deep.equal({ id: 'mine' });
    expect([findPreset('mine', 'xa'), findAnyPreset('mine')]).to.deep.equal([undefined, { id: 'mine' }]);
    expect(findPreset('both', 'xg')).to.deep.equal({ id: 'of xg' });
    expect(inLocale('xf', send)).to.equal('Xf!');
  });

  it('has no preset but those it brought', () => {
    for (const id of ['none', 'constructor', '__proto__', '']) expect([findPreset(id, 'xf'), findAnyPreset(id)], id).to.deep.equal([undefined, undefined]);
  });
});
