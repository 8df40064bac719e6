// The keyboard. Keys are told by their place (event.code), so that "g c" works in every layout.
import { editHere } from './cells.js';
import { open } from './dialog.js';
import { openPalette } from './palette.js';
import { at, leave, move, stand } from './rows.js';

const WAIT = 1200; // milliseconds in which the letter after g must come
let going = 0;

const typing = (target) => target.closest?.('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
const marked = (name) => [...document.querySelectorAll(`[data-key="${name}"]`)];

function press(found) {
  found.click();
  if (found.matches('[data-composer] input')) found.form.querySelector('[name=subject], [name=note]')?.focus();
  return true;
}

// What the page itself offers, what it holds before the frame around it.
const ours = (name) => {
  const found = marked(name).filter((one) => !one.closest('[data-row]'));
  return found.find((one) => one.closest('main')) ?? found[0];
};

// Somebody on whose row one stands is acted on, or nobody. Without a row it is the page's one; where several rows offer the
// act, one has to see first whose it will be.
function act(name) {
  const row = at();
  if (row) {
    const own = row.querySelector(`[data-key="${name}"]`);
    return Boolean(own) && press(own);
  }
  const own = ours(name);
  if (own) return press(own);
  const found = marked(name).filter((one) => one.checkVisibility());
  return found.length === 1 ? press(found[0]) : found.length > 1 && stand(found[0].closest('[data-row]'));
}

// To begin something new takes nothing from anybody: for whom the row stands, or else what the page knows.
function begin(name) {
  const row = at();
  const own = row?.querySelector(`[data-key="${name}"]`);
  const log = ['log', 'next'].includes(name) && row?.dataset.log;
  if (!own && log) {
    open(name === 'next' ? `${log}&kind=planned` : log);
    return true;
  }
  const found = own ?? ours(name);
  return Boolean(found) && press(found);
}

function select() {
  const box = at()?.querySelector('input[type=checkbox]');
  box?.click();
  return Boolean(box);
}

function search() {
  const field = document.querySelector('[data-search]');
  if (!field) return openPalette();
  field.focus();
  field.select();
  return true;
}

function back() {
  const open = document.activeElement.closest?.('details[open]');
  if (open) {
    open.open = false;
    return true;
  }
  return leave() || begin('back');
}

const help = () => document.getElementById('help')?.showModal() ?? true;

const KEYS = {
  KeyL: () => (at() && act('later')) || begin('log'),
  KeyN: () => begin('next'),
  KeyT: () => begin('task'),
  KeyW: () => begin('note'),
  KeyE: () => editHere(at()) || act('edit'),
  KeyD: () => act('done'),
  KeyM: () => act('merge') || act('move'),
  KeyA: () => act('apart'),
  ArrowDown: () => document.querySelector('[data-queue]') && move(1),
  ArrowUp: () => document.querySelector('[data-queue]') && move(-1),
  KeyC: () => act('call'),
  KeyI: () => act('irrelevant'),
  KeyJ: () => move(1),
  KeyK: () => move(-1),
  KeyX: select,
  Slash: search,
  Escape: back,
};

// The digits press what a page numbers: one of several people, say.
for (let digit = 0; digit <= 9; digit++) KEYS[`Digit${digit}`] = () => begin(String(digit));

function go(code) {
  const link = document.querySelector(`[data-go="${code.replace('Key', '').toLowerCase()}"]`);
  if (link) location.assign(link.href);
  return Boolean(link);
}

function did(event) {
  if (Date.now() - going < WAIT) {
    going = 0;
    if (go(event.code)) return true;
  }
  if (event.code === 'KeyG' && !event.shiftKey) {
    going = Date.now();
    return true;
  }
  if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) return help();
  if (event.shiftKey) return false;
  return KEYS[event.code]?.() ?? false;
}

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey) return;
  if ((event.ctrlKey || event.metaKey) && event.code === 'KeyK') {
    event.preventDefault();
    openPalette();
    return;
  }
  if (event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
  if (typing(event.target)) {
    if (event.code === 'Escape') event.target.blur();
    return;
  }
  if (did(event)) event.preventDefault();
});

document.addEventListener('click', (event) => event.target.closest('[data-help]') && help());
document.addEventListener('change', (event) => {
  const row = event.target.matches('[data-row] input[type=checkbox]') && event.target.closest('tr');
  if (row) row.classList.toggle('chosen', event.target.checked);
});

// "Log" in the frame, and on a phone's bar, means whoever the page is about.
document.addEventListener('click', (event) => {
  if (!event.target.closest('.topline .log, [data-log-here]') || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const here = ours('log');
  if (!here?.closest('main')) return;
  event.preventDefault();
  event.stopPropagation();
  press(here);
}, true);
