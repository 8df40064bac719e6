// The calendar: things are dragged to another time or day, stretched by their lower edge, and planned by drawing over empty
// time; all of it by keys too. What a drop means is the server's to decide: the calendar is read anew after it, so that what
// was refused goes back.
import { open } from './dialog.js';

const STEP = 15; // minutes
const DAY = 24 * 60;
const HOLD = 350; // milliseconds a finger rests before it drags; until then it scrolls
const root = () => document.getElementById('calendar');
const hour = (column) => column.getBoundingClientRect().height / 24;
const two = (number) => String(number).padStart(2, '0');
const clock = (minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const snap = (minutes) => Math.round(minutes / STEP) * STEP;
const place = (element, from, minutes, column) => {
  element.style.top = `${from / 60 * hour(column)}px`;
  element.style.height = `${Math.max(minutes, STEP) / 60 * hour(column)}px`;
};
const minuteOf = (column, y) => (y - column.getBoundingClientRect().top) / hour(column) * 60;
const under = (x, y) => document.elementsFromPoint(x, y).map((one) => one.closest('[data-cal-day]')).find(Boolean);

/** Tells the server; whatever it answers, the calendar shows what is so. */
export async function reschedule(item, to) {
  const values = { at: to.at, minutes: to.minutes ?? item.dataset.minutes, dayOnly: Boolean(to.dayOnly), version: item.dataset.version };
  if (to.owner && to.owner !== to.from) values.responsible = to.owner;
  const token = JSON.parse(document.body.getAttribute('hx-headers'))['X-CSRF-TOKEN'];
  again = item.dataset.item;
  await htmx.ajax('POST', `/calendar/items/${item.dataset.item}/time`, { source: document.body, swap: 'none', values, headers: { 'X-CSRF-TOKEN': token } });
  document.body.dispatchEvent(new Event('touched'));
}

let drag = null;
let missed = false;
let again = null; // whose focus comes back when the calendar is read anew
let scrolled = null;
document.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.target.id !== 'calendar') return;
  // what a colleague changes meanwhile is shown when the hand is empty again
  if (drag) {
    event.detail.shouldSwap = false;
    missed = true;
    return;
  }
  const box = document.querySelector('[data-cal-scroll]');
  scrolled = box && [box.scrollLeft, box.scrollTop];
});
document.addEventListener('htmx:afterSettle', () => {
  if (!root() || !scrolled) return;
  begin();
  if (again && document.activeElement === document.body) root().querySelector(`[data-item="${again}"] a`)?.focus({ preventScroll: true });
  again = null;
});

/** Where one was before, or where work begins; the line of now goes on by itself. */
function begin() {
  const box = document.querySelector('[data-cal-scroll]');
  if (!box) return;
  if (scrolled) [box.scrollLeft, box.scrollTop] = scrolled;
  else {
    const tops = [...box.querySelectorAll('.cal-work, .cal-block')].map((one) => one.offsetTop);
    box.scrollTop = Math.max(0, Math.min(9 * hour(box.querySelector('.cal-col')), ...tops) - 24);
    const today = box.querySelector('.cal-day.cal-today');
    if (today && box.scrollWidth > box.clientWidth) box.scrollLeft = today.offsetLeft - 44;
  }
  scrolled = null;
}
begin();
setInterval(() => {
  const line = document.querySelector('[data-cal-now]');
  if (!line) return;
  line.dataset.since ??= String(Date.now() - line.offsetTop / hour(line.parentElement) * 3_600_000);
  line.style.top = `${(Date.now() - Number(line.dataset.since)) / 3_600_000 * hour(line.parentElement)}px`;
}, 30_000);

function grasp(event) {
  const grip = event.target.closest('[data-cal-grip]');
  const item = event.target.closest('[data-item]');
  const column = event.target.closest('[data-cal-day]');
  if (!root()?.contains(event.target)) return null;
  if (item) return item.hasAttribute('data-fixed') || item.matches('.cal-line') ? null : { kind: grip ? 'stretch' : 'move', item };
  const plans = column?.matches('.cal-col') && document.querySelector('[data-key=next]');
  return plans ? { kind: 'plan', column } : null;
}

document.addEventListener('pointerdown', (event) => {
  if (event.button || drag) return;
  const begun = grasp(event);
  if (!begun) return;
  drag = { ...begun, x: event.clientX, y: event.clientY, pointer: event.pointerId, on: false };
  if (event.pointerType === 'touch' && begun.kind !== 'stretch') drag.timer = setTimeout(() => drag && lift(), HOLD);
  else if (event.pointerType !== 'touch') event.target.closest('a') ?? event.preventDefault();
});

function lift() {
  drag.on = true;
  document.body.classList.add('cal-dragging');
  const { item, kind } = drag;
  if (kind === 'plan') {
    drag.ghost = document.createElement('div');
    drag.ghost.className = 'cal-ghost';
    drag.column.append(drag.ghost);
    drag.from = Math.floor(minuteOf(drag.column, drag.y) / STEP) * STEP;
    draw(drag.from + 2 * STEP);
    return;
  }
  drag.box = item.getBoundingClientRect();
  drag.owner = item.closest('[data-owner]')?.dataset.owner;
  drag.minutes = Number(item.dataset.minutes) || 30;
  item.classList.add('cal-moving');
}

const finger = (event) => drag?.timer && event.pointerType === 'touch' && !drag.on;

document.addEventListener('pointermove', (event) => {
  if (!drag || event.pointerId !== drag.pointer) return;
  const far = Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > 5;
  if (!drag.on && far) {
    if (finger(event)) return drop();
    lift();
  }
  if (drag.on) follow(event);
});
document.addEventListener('touchmove', (event) => drag?.on && event.preventDefault(), { passive: false });

function follow(event) {
  if (drag.kind === 'plan') return draw(minuteOf(drag.column, event.clientY));
  const { item } = drag;
  if (drag.kind === 'stretch') {
    const column = item.closest('.cal-col');
    drag.minutes = Math.max(STEP, Math.min(snap(minuteOf(column, event.clientY)) - start(item), DAY - start(item)));
    item.style.height = `${drag.minutes / 60 * hour(column)}px`;
    return label(item, start(item), drag.minutes);
  }
  drag.over?.classList.remove('cal-over');
  item.style.pointerEvents = 'none';
  drag.over = under(event.clientX, event.clientY);
  if (!drag.over) return;
  if (!drag.over.matches('.cal-col')) {
    drag.over.classList.add('cal-over');
    item.style.transform = `translate(${event.clientX - drag.x}px, ${event.clientY - drag.y}px)`;
    return;
  }
  item.style.transform = '';
  const inside = item.matches('.cal-block') ? drag.y - drag.box.top : 0;
  drag.at = Math.min(Math.max(snap(minuteOf(drag.over, event.clientY - inside)), 0), DAY - STEP);
  if (item.parentElement !== drag.over) drag.over.append(item);
  item.classList.add('cal-block', 'n0', 'of1');
  place(item, drag.at, drag.minutes, drag.over);
  label(item, drag.at, drag.minutes);
}

const start = (item) => { const [, time] = item.dataset.at.split('T'); return Number(time.slice(0, 2)) * 60 + Number(time.slice(3)); };
const label = (item, from, minutes) => {
  const bold = item.querySelector('b');
  item.dataset.said ??= bold.textContent;
  bold.textContent = `${clock(from)}–${clock(Math.min(from + minutes, DAY - 1))}`;
};

function draw(to) {
  const end = Math.min(DAY, Math.max(snap(to), drag.from + STEP));
  drag.minutes = end - drag.from;
  place(drag.ghost, drag.from, drag.minutes, drag.column);
  drag.ghost.textContent = `${clock(drag.from)}–${clock(end % DAY)}`;
}

/** Ends a drag; nothing has been said to the server yet. */
function drop() {
  const done = drag;
  clearTimeout(drag?.timer);
  drag = null;
  if (missed) setTimeout(() => document.body.dispatchEvent(new Event('touched')), 0);
  missed = false;
  document.body.classList.remove('cal-dragging');
  done?.over?.classList.remove('cal-over');
  done?.ghost?.remove();
  return done;
}

function settle(done) {
  const { item, kind, over } = done;
  if (kind === 'plan') return plan(done.column, done.from, done.minutes);
  if (kind === 'stretch') return reschedule(item, { at: item.dataset.at, minutes: done.minutes });
  if (!over) return document.body.dispatchEvent(new Event('touched'));
  const day = over.dataset.calDay;
  const { owner } = over.dataset;
  const from = done.owner;
  if (over.matches('[data-whole]')) return reschedule(item, { at: `${day}T00:00`, dayOnly: true, owner, from });
  if (over.matches('.cal-col')) return reschedule(item, { at: `${day}T${clock(done.at)}`, owner, from });
  const time = item.dataset.at.split('T')[1];
  return reschedule(item, { at: `${day}T${time}`, dayOnly: item.hasAttribute('data-day-only'), owner, from });
}

export function plan(column, from, minutes) {
  const { own, client } = root().dataset;
  const asked = new URLSearchParams({ kind: 'planned', at: `${column.dataset.calDay}T${clock(from)}`, minutes });
  const owner = column.dataset.owner || own;
  if (client) asked.set('contact', client);
  if (owner) asked.set('responsible', owner);
  return open(`/interactions/new?${asked}`);
}

document.addEventListener('pointerup', (event) => {
  if (!drag || event.pointerId !== drag.pointer) return;
  const on = drag.on;
  const click = drag.kind === 'plan' && !on && event.pointerType !== 'touch' && drag;
  if (!on && !click) return drop();
  if (click) lift();
  const done = drop();
  // the click that follows a drag is none
  if (on) addEventListener('click', (after) => { after.preventDefault(); after.stopPropagation(); }, { capture: true, once: true });
  if (on) setTimeout(() => dispatchEvent(new MouseEvent('click')), 0);
  settle(done);
});
document.addEventListener('pointercancel', () => drag && (drop().on ? document.body.dispatchEvent(new Event('touched')) : null));
document.addEventListener('keydown', (event) => {
  if (event.code !== 'Escape' || !drag?.on) return;
  event.stopImmediatePropagation();
  drop();
  document.body.dispatchEvent(new Event('touched'));
}, true);
document.addEventListener('contextmenu', (event) => drag?.on && event.preventDefault());
document.addEventListener('change', (event) => event.target.matches('[data-cal-whose]') && event.target.form.requestSubmit());
