// What others change appears: the pieces of a page that wait for "touched", "refreshed", "noticed" … are told to show
// themselves anew. While nobody looks at the page they wait.
import { Stream } from './stream.js';

const { live, mark } = document.body.dataset;
const about = (live ?? '').split(' ').filter(Boolean);
const subjects = new Set(about.map((one) => one.split(':')[1]).filter(Boolean));
const id = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const GATHERING = 120; // milliseconds in which a piece is asked for once
const ENTRIES = ['interaction', 'note', 'task', 'file', 'timeline']; // what stands on a timeline
const SPACE = 1500; // and between one asking and the next: somebody may be changing a thousand records

let port;
let said = '';
const due = new Set(); // names of events
const timers = new Map();
const fired = new Map();

const state = () => {
  if (document.visibilityState === 'hidden') return 'away';
  return document.querySelector('form[data-of]') ? 'editing' : 'looking';
};

/** Has the pieces that wait for an event show themselves anew, once somebody looks. */
export function fire(name) {
  due.add(name);
  if (document.visibilityState === 'hidden' || timers.has(name)) return;
  timers.set(name, setTimeout(fireNow, Math.max(GATHERING, (fired.get(name) ?? 0) + SPACE - Date.now()), name));
}

function fireNow(name) {
  clearTimeout(timers.get(name));
  timers.delete(name);
  if (!due.delete(name)) return;
  fired.set(name, Date.now());
  document.body.dispatchEvent(new CustomEvent(name, { detail: { live: true } }));
}

function changed(change) {
  if (change.page === id) return; // this page knows
  const itself = change.ids.some((one) => subjects.has(one));
  if (itself || change.on.some((one) => subjects.has(one))) {
    fire('touched');
    if (itself || !ENTRIES.includes(change.kind)) fire('refreshed');
    if (change.kind === 'file') fire('filed');
  }
  if (change.me && !about.length) fire('touched');
  if (about.includes(change.kind) && !document.getElementById('list')) fire('touched');
  document.dispatchEvent(new CustomEvent('live-change', { detail: change }));
}

const HEARD = {
  change: changed,
  present: ({ on, page }) => page !== id && on.some((one) => subjects.has(one)) && fire('present'),
  notice: (notice, speaks) => {
    fire('noticed');
    document.dispatchEvent(new CustomEvent('live-notice', { detail: { ...notice, speaks } }));
  },
  reread: () => {
    for (const name of ['touched', 'refreshed', 'filed', 'noticed', 'present']) fire(name);
    document.dispatchEvent(new CustomEvent('live-reread'));
  },
};

function heard({ data: { name, data, speaks } }) {
  HEARD[name]?.(data, speaks);
}

// A page for itself gives its connection back while nobody looks: a browser has six for all of them.
function alone() {
  const stream = new Stream();
  const own = { postMessage: (message) => heard({ data: message }) };
  let left = false;
  return {
    postMessage(message) {
      const leaves = message.page?.state === 'away';
      stream.hear(own, leaves ? { gone: true } : message);
      if (left && message.page && !leaves) HEARD.reread();
      left = leaves || (left && !message.page);
    },
  };
}

function shared() {
  try {
    const worker = new SharedWorker(new URL('./stream-worker.js', import.meta.url), { type: 'module', name: 'rapport' });
    worker.addEventListener('error', () => { port = alone(); join(); }, { once: true });
    worker.port.addEventListener('message', heard);
    worker.port.start();
    return worker.port;
  } catch {
    return alone();
  }
}

function join(more = {}) {
  said = state();
  port.postMessage({ page: { id, state: said, mark, about }, ...more });
}

const csrf = () => JSON.parse(document.body.getAttribute('hx-headers'))['X-CSRF-TOKEN'];

function turn() {
  const now = state();
  if (now === said) return;
  join();
  if (subjects.size) fetch(`/live/pages/${id}`, { method: 'POST', keepalive: true, headers: { 'X-CSRF-TOKEN': csrf() }, body: new URLSearchParams({ state: now }) });
}

function start() {
  port = 'SharedWorker' in globalThis ? shared() : alone();
  join();
  // held as long as the page lives; told of once it is held, for the worker takes it to mean the end
  const lock = `rapport-${id}`;
  navigator.locks?.request(lock, () => {
    join({ lock });
    return new Promise(() => {});
  });
  document.addEventListener('visibilitychange', () => {
    turn();
    if (document.visibilityState === 'hidden') return;
    port.postMessage({ again: true });
    [...due].forEach(fireNow);
  });
  for (const name of ['htmx:afterSettle', 'close']) document.addEventListener(name, () => setTimeout(turn), true);
  addEventListener('pagehide', () => {
    port.postMessage({ gone: true });
    if (subjects.size) navigator.sendBeacon(`/live/pages/${id}`, new URLSearchParams({ state: 'gone', _csrf: csrf() }));
  });
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    join();
    HEARD.reread();
  });
  document.addEventListener('htmx:configRequest', (event) => { event.detail.headers['X-Rapport-Page'] = id; });
}

if (live !== undefined) start();
