// What a page's database does to us there, as scripts that run before ours. Some begin at once, some when the test says so.

const exception = (name: string) => `new DOMException('by the test', '${name}')`;
const replaceIndexedDB = (descriptor: string) => `Object.defineProperty(window, 'indexedDB', { configurable: true, ${descriptor} });`;
const replaceOpen = (body: string) => `IDBFactory.prototype.open = function (name) { ${body} };`;

/** Each leaves no way to a database. */
export const NO_DATABASE = {
  absent: replaceIndexedDB('value: undefined'),
  untouchable: replaceIndexedDB(`get() { throw ${exception('SecurityError')}; }`),
  throwing: replaceOpen(`throw ${exception('SecurityError')};`),
  /** Until `mend()`. */
  rejecting: `window.mend = ((open) => () => (IDBFactory.prototype.open = open))(IDBFactory.prototype.open);
  ${replaceOpen(`
    window.opened = (window.opened ?? 0) + 1;
    const request = { error: ${exception('InvalidStateError')} };
    queueMicrotask(() => request.onerror?.({}));
    return request;`)}`,
};

/** No open settles before `release()`. */
export const HANGING = `{
  const { open } = IDBFactory.prototype;
  const waiting = [];
  window.release = () => {
    IDBFactory.prototype.open = open;
    for (const go of waiting) go();
  };
  ${replaceOpen(`
    const request = {};
    waiting.push(() => {
      const real = open.call(this, name);
      for (const type of ['upgradeneeded', 'success', 'error']) {
        real.addEventListener(type, (event) => {
          if (type !== 'error') request.result = real.result;
          request['on' + type]?.(event);
        });
      }
    });
    return request;`)}
}`;

/** While `isFull`, a transaction that would keep one more response ends as told: what is kept already can be read and deleted. */
const whileFull = (end: string) => `{
  const growing = new WeakSet();
  const { put } = IDBObjectStore.prototype;
  const { commit } = IDBTransaction.prototype;
  IDBObjectStore.prototype.put = function (value, key) {
    const request = put.call(this, value, key);
    if (window.isFull && key[0] === 'n') {
      growing.add(this.transaction);
      this.transaction.last = request;
    }
    return request;
  };
  IDBTransaction.prototype.commit = function () {
    if (!growing.has(this)) return commit.call(this);
    const fail = (error) => {
      Object.defineProperty(this, 'error', { value: error });
      this.abort();
    };
    ${end}
  };
}`;

export const QUOTA_AT_COMMIT = whileFull(`fail(${exception('QuotaExceededError')});`);
/** The request has succeeded when the transaction is aborted. */
export const SUCCESS_THEN_ABORT = whileFull(`this.last.addEventListener('success', () => fail(${exception('UnknownError')}));`);
export const ABORT_WITHOUT_ERROR = whileFull('fail(null);');

/** While `isSticky`, nothing that waits can be deleted. */
export const STICKY = `{
  const own = IDBObjectStore.prototype.delete;
  IDBObjectStore.prototype.delete = function (key) {
    if (window.isSticky && key[0] === 'q') throw ${exception('UnknownError')};
    return own.call(this, key);
  };
}`;

/** Keeps each connection where a test can close it. */
export const CONNECTIONS = `{
  window.connections = [];
  const { open } = IDBFactory.prototype;
  ${replaceOpen(`
    const request = open.apply(this, arguments);
    request.addEventListener('success', () => window.connections.push(request.result));
    return request;`)}
}`;

/** `hog()` begins a transaction in another document that doesn't end before `isReleased`. */
export const HOG = `window.hog = async () => {
  const { contentWindow } = await lab.openDocument();
  const request = contentWindow.indexedDB.open('satisfaction-survey');
  const database = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  const rows = database.transaction('rows', 'readwrite').objectStore('rows');
  await new Promise((resolve) => {
    const again = () => {
      resolve();
      if (!window.isReleased) rows.get('again').onsuccess = again;
    };
    again();
  });
};`;
