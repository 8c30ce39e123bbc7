// Our own plain file in a service worker, as it is published.
importScripts('/dist/satisfaction-survey-worker.js');

addEventListener('message', (event) => {
  const start = performance.now();
  const [port] = event.ports;
  if (!port) return;
  event.waitUntil(
    satisfactionSurvey.sendWhatWaits({ batch: event.data.batch }).then(
      () => port.postMessage({ time: performance.now() - start }),
      (fault) => port.postMessage({ fault: String(fault) }),
    ),
  );
});
