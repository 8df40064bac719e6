// The calendar by keys: arrows go from day to day, t to today, d w m a change the view. On something planned Shift and the
// arrows move it, + and − stretch it, d and m do what they do elsewhere. Keys are told by their place, as everywhere.
import { open } from './dialog.js';
import { reschedule } from './calendar.js';

const VIEWS = { KeyD: 'day', KeyW: 'week', KeyM: 'month', KeyA: 'agenda' };
const STEP = 15;
const MOVES = { ArrowUp: [0, -STEP], ArrowDown: [0, STEP], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
const root = () => document.getElementById('calendar');
const two = (number) => String(number).padStart(2, '0');

const local = (at, days, minutes) => {
  const [year, month, day, hour, minute] = at.split(/\D/).map(Number);
  const moved = new Date(Date.UTC(year, month - 1, day + days, hour, minute + minutes));
  return `${moved.getUTCFullYear()}-${two(moved.getUTCMonth() + 1)}-${two(moved.getUTCDate())}T${two(moved.getUTCHours())}:${two(moved.getUTCMinutes())}`;
};

function onItem(item, event) {
  if (item.hasAttribute('data-fixed')) return false;
  const { at, minutes, item: id } = item.dataset;
  const dayOnly = item.hasAttribute('data-day-only');
  const move = event.shiftKey && MOVES[event.code];
  const stretch = { Equal: STEP, NumpadAdd: STEP, Minus: -STEP, NumpadSubtract: -STEP }[event.code];
  if (move) reschedule(item, { at: local(at, ...move), dayOnly });
  else if (stretch && !dayOnly) reschedule(item, { at, minutes: Math.max(STEP, (Number(minutes) || 30) + stretch) });
  else if (event.code === 'KeyD' && !event.shiftKey) open(`/interactions/${id}/completion`);
  else if (event.code === 'KeyM' && !event.shiftKey) open(`/interactions/${id}/time`);
  else return false;
  return true;
}

function onPage(event) {
  const go = { ArrowLeft: 'back', ArrowRight: 'forth', KeyT: 'today' }[event.code];
  if (event.shiftKey) return false;
  const link = go
    ? document.querySelector(`[data-cal-go=${go}]`)
    : VIEWS[event.code] && document.querySelector(`.cal-bar a[href*="view=${VIEWS[event.code]}&"]`);
  link?.click();
  return Boolean(link);
}

let going = 0; // after g a letter goes to a place of the rail
addEventListener('keydown', (event) => {
  if (!root() || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  if (document.querySelector('dialog[open]') || event.target.closest?.('input, textarea, select, [contenteditable]')) return;
  if (Date.now() - going < 1200) return;
  if (event.code === 'KeyG') {
    going = Date.now();
    return;
  }
  const item = event.target.closest?.('[data-item]');
  if (!(item ? onItem(item, event) || onPage(event) : onPage(event))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);
