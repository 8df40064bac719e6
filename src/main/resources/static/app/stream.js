// The one connection of a browser to the server, shared by its pages: in a SharedWorker, or where there is none by a
// page for itself. Pages say what they are about; each is told everything and picks what concerns it.
const GATHERING = 60; // milliseconds in which pages come and go together
const PAUSES = [1000, 3000, 10_000, 30_000, 60_000];
const EVENTS = ['change', 'present', 'notice', 'reread'];

export class Stream {
  #pages = new Map(); // by port
  #source;
  #before = []; // those it had before, until the present one is there
  #asked = '';
  #connected = new Set(); // ids of pages that miss nothing
  #away = false;
  #said = new Set(); // ids of notices
  #failures = 0;
  #timer;

  /** What a page says: {page: {id, state, mark, about}}, {gone: true}, or {again: true} when it is looked at anew. */
  hear(port, said) {
    if (said.gone) this.#pages.delete(port);
    else if (said.page) this.#pages.set(port, said.page);
    else if (!this.#source) this.#failures = 0;
    this.#soon(GATHERING);
  }

  #soon(pause) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(), pause);
  }

  #connect() {
    const pages = [...this.#pages.values()];
    const asked = pages.map((page) => [page.id, ...page.about].join('~')).sort().join();
    if (!pages.length) this.#close();
    if (!pages.length || (this.#source && asked === this.#asked)) return;
    const at = pages.map(({ id, state, mark, about }) => [id, state, this.#connected.has(id) ? 0 : mark, ...about].join('~'));
    // the old ones go when the new one is there, so that nothing is missed in between
    const source = new EventSource(`/live?${new URLSearchParams(at.map((page) => ['at', page]))}`);
    const settle = () => {
      for (const before of this.#before) before.close();
      this.#before = [];
    };
    if (this.#source) this.#before.push(this.#source);
    this.#source = source;
    this.#asked = asked;
    source.addEventListener('open', () => {
      if (source !== this.#source) return;
      settle();
      this.#failures = 0;
      pages.forEach((page) => this.#connected.add(page.id));
      if (this.#away) this.#tell('reread', {});
      this.#away = false;
    });
    source.addEventListener('error', () => {
      if (source !== this.#source) return;
      settle();
      this.#away = true;
      if (source.readyState === EventSource.CLOSED) this.#again();
    });
    // until then both are heard; what is told twice is asked for once
    for (const name of EVENTS) source.addEventListener(name, (event) => this.#tell(name, JSON.parse(event.data)));
    source.addEventListener('end', (event) => source === this.#source && this.#end(event.data));
  }

  #end(why) {
    this.#close();
    this.#away = true;
    if (why === 'restart') this.#soon(500 + Math.random() * 2000);
    else if (why === 'closed') this.#again(); // signed out; or in again, by another page
    // "many": other browsers of the same person; this one waits until it is looked at
  }

  #again() {
    this.#close();
    const pause = PAUSES[this.#failures++];
    if (pause) this.#soon(pause * (1 + Math.random() / 2)); // after the last one it waits for somebody to look
  }

  #close() {
    for (const source of [...this.#before, this.#source]) source?.close();
    this.#before = [];
    this.#source = null;
    this.#connected.clear();
  }

  // What is said aloud is said by one page: one that is looked at, if there is any.
  #tell(name, data) {
    if (this.#said.has(data.id)) return;
    if (data.id) this.#said.add(data.id); // a notice is said once, though two connections heard it
    const ports = [...this.#pages.keys()];
    const speaker = ports.findLast((port) => this.#pages.get(port).state !== 'away') ?? ports[0];
    for (const port of ports) port.postMessage({ name, data, speaks: port === speaker });
  }
}
