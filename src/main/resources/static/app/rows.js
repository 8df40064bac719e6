// The row one stands on: j and k move to another, and a piece of the page that is read anew leaves one where one was.
const SETTLED = 60; // milliseconds after which a piece that went without another in its place has gone
const WRITTEN = 5000; // milliseconds in which what was just written turns up in a piece of the page

export const rows = () => [...document.querySelectorAll('[data-row]')].filter((row) => row.checkVisibility());
export const at = () => document.querySelector('[data-row].at');

export function leave() {
  const row = at();
  row?.classList.remove('at');
  if (row?.contains(document.activeElement)) document.activeElement.blur();
  return Boolean(row);
}

export function stand(row) {
  at()?.classList.remove('at');
  row.classList.add('at');
  (row.querySelector('summary, a[href], button') ?? row).focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
  return true;
}

export function move(step) {
  const all = rows();
  if (!all.length) return false;
  const here = all.indexOf(at());
  return stand(all[here < 0 ? 0 : Math.min(Math.max(here + step, 0), all.length - 1)]);
}

document.addEventListener('focusin', (event) => {
  const row = event.target.closest('[data-row]');
  if (row && row !== at()) {
    at()?.classList.remove('at');
    row.classList.add('at');
  }
});

const name = (row) => row.id || row.querySelector('a[href]')?.getAttribute('href');
const nowhere = () => !document.activeElement || document.activeElement === document.body || blank(document.activeElement);
// the composer that took the place of the one that was sent
const blank = (field) => field.matches('.composer.card *') && [...field.form.querySelectorAll('[name=subject], [name=note]')].every((one) => !one.value);
let left;
let known;

// In the order in which one would go on: the row itself, those below it, those above it.
function waysOn(row, piece) {
  const all = rows().filter((one) => piece.contains(one));
  const here = all.indexOf(row);
  return [...all.slice(here), ...all.slice(0, here).reverse()].map((one) => ({ one, name: name(one) }));
}

// A dialog tells itself what to do with the focus.
document.addEventListener('htmx:beforeSwap', ({ detail: { target, requestConfig, xhr } }) => {
  if (requestConfig?.elt.matches?.('form[data-composer]') && xhr.status < 400) known = { rows: new Set(rows().map(name)), at: Date.now() };
  if (target.closest?.('dialog')) return;
  const row = at();
  const focus = document.activeElement;
  if (row && target.contains(row)) left = { ways: waysOn(row, target === row ? row.parentElement : target) };
  else if (focus !== target && target.contains(focus) && !focus.matches('[data-composer] *')) left = { id: focus.id, tag: focus.tagName, marks: marks(focus) };
  if (left) setTimeout(settled, SETTLED);
});

const marks = (one) => ['data-key', 'href', 'hx-get', 'name'].map((mark) => one.getAttribute(mark)).join('|');

function back({ ways, id, tag, marks: known }) {
  if (!ways) {
    const twin = id ? document.getElementById(id) : [...document.querySelectorAll(tag)].find((one) => marks(one) === known);
    twin?.focus({ preventScroll: true });
    return;
  }
  const named = new Map(rows().map((row) => [name(row), row]));
  const next = ways.map((way) => (way.one.isConnected ? way.one : named.get(way.name))).find(Boolean);
  if (next) stand(next);
}

// What one has just written is at hand, unless one is elsewhere already.
function written() {
  if (Date.now() - known.at > WRITTEN) known = null;
  const fresh = known && rows().find((row) => !known.rows.has(name(row)));
  if (!fresh) return;
  known = null;
  if (nowhere()) stand(fresh);
}

function settled() {
  const was = left;
  left = null;
  if (was && !at() && nowhere()) back(was);
  if (known) written();
}

document.addEventListener('htmx:afterSettle', settled);

// Taken back, it is in the queue again, and at hand.
document.addEventListener('htmx:load', (event) => {
  const first = event.target.id === 'queue' && event.target.querySelector('[data-judged]');
  if (first) stand(first);
});
