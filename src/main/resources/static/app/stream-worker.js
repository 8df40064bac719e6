// One for all pages of a browser, as long as there is one.
import { Stream } from './stream.js';

const stream = new Stream();

addEventListener('connect', ({ ports: [port] }) => {
  port.addEventListener('message', ({ data }) => {
    stream.hear(port, data);
    // a page that ends without a word lets go of its lock
    if (data.lock) navigator.locks?.request(data.lock, () => stream.hear(port, { gone: true }));
  });
  port.start();
});
