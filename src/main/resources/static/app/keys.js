// The keyboard. Keys are told by their place (event.code), so that "g c" works in every layout.
import { editHere } from './cells.js';
import { openPalette } from './palette.js';

const WAIT = 1200; // milliseconds in which the letter after g must come
let going = 0;

const typing = (target) => target.closest?.('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
const rows = () => [...document.querySelectorAll('[data-row]')].filter((row) => row.checkVisibility());
const at = () => document.querySelector('[data-row].at');
const press = (name) => {
  const found = at()?.querySelector(`[data-key="${name}"]`) ?? document.querySelector(`[data-key="${name}"]`);
  found?.click();
  return Boolean(found);
};

function stand(row) {
  at()?.classList.remove('at');
  row.classList.add('at');
  row.querySelector('summary, a[href], button')?.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
}

function move(step) {
  const all = rows();
  if (!all.length) return false;
  const here = all.indexOf(at());
  stand(all[here < 0 ? 0 : Math.min(Math.max(here + step, 0), all.length - 1)]);
  return true;
}

// Only of the row one stands on, or of the one interaction a page shows.
function irrelevant() {
  const found = (at() ?? document).querySelector('[data-key="irrelevant"]');
  found?.click();
  return Boolean(found);
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
  return press('back');
}

const help = () => document.getElementById('help')?.showModal() ?? true;

const KEYS = {
  KeyL: () => press('later') || press('log'),
  KeyN: () => press('next'),
  KeyT: () => press('task'),
  KeyW: () => press('note'),
  KeyE: () => editHere(at()) || press('edit'),
  KeyD: () => press('done'),
  KeyM: () => press('merge') || press('move'),
  KeyA: () => press('apart'),
  ArrowDown: () => document.querySelector('[data-queue]') && move(1),
  ArrowUp: () => document.querySelector('[data-queue]') && move(-1),
  KeyC: () => press('call'),
  KeyI: irrelevant,
  KeyJ: () => move(1),
  KeyK: () => move(-1),
  KeyX: select,
  Slash: search,
  Escape: back,
};

// The digits press what a page numbers: one of several people, say.
for (let digit = 0; digit <= 9; digit++) KEYS[`Digit${digit}`] = () => press(String(digit));

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
document.addEventListener('focusin', (event) => {
  const row = event.target.closest('[data-row]');
  if (row && row !== at()) {
    at()?.classList.remove('at');
    row.classList.add('at');
  }
});

// A pair that was judged goes, and the next one is at hand.
document.addEventListener('htmx:beforeSwap', (event) => {
  const judged = event.detail.target.closest?.('[data-judged]');
  const next = judged?.nextElementSibling ?? judged?.previousElementSibling;
  if (next) setTimeout(() => next.isConnected && stand(next), 50);
});

// Taken back, it is in the queue again, and at hand.
document.addEventListener('htmx:load', (event) => {
  const first = event.target.id === 'queue' && event.target.querySelector('[data-judged]');
  if (first) stand(first);
});
