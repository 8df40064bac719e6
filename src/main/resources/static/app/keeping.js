// A piece of a page that shows itself anew takes nothing away from whoever works in it: a form that is open stays, what
// was unfolded is unfolded again, the place one reads at stays where it is.
import { typed } from './dialog.js';
import { words } from './words.js';

const PIECES = ['touched', 'refreshed', 'noticed', 'list-changed'];
const recent = new Set(); // ids of what others changed since the last look
let place;

document.addEventListener('live-change', ({ detail }) => detail.ids.forEach((id) => recent.add(id)));

const inputs = (form) => [...form.querySelectorAll('input, select, textarea')];
const busy = (form) => form.contains(document.activeElement) && document.activeElement.matches('input, select, textarea')
  || inputs(form).some(typed);

function keep(piece, fresh, live) {
  for (const form of piece.querySelectorAll('form[data-of][id]')) {
    fresh.querySelector(`#${CSS.escape(form.id)}`)?.setAttribute('hx-preserve', 'true');
  }
  for (const unfolded of piece.querySelectorAll('details[open]')) {
    const twin = unfolded.id ? fresh.querySelector(`#${CSS.escape(unfolded.id)}`) : likeIn(fresh, piece, unfolded);
    if (!twin) continue;
    twin.setAttribute('open', '');
    const stale = recent.delete(unfolded.id.replace('entry-', ''));
    if (unfolded.id && live && !stale) twin.setAttribute('hx-preserve', 'true');
  }
}

const likeIn = (fresh, piece, one) => {
  const like = (root) => [...root.querySelectorAll(`details${[...one.classList].map((name) => `.${CSS.escape(name)}`).join('')}`)];
  return like(fresh)[like(piece).indexOf(one)];
};

function wait(piece) {
  if (piece.querySelector(':scope > .met')) return;
  const note = document.createElement('p');
  note.className = 'met';
  note.setAttribute('role', 'status');
  const show = document.createElement('button');
  show.type = 'button';
  show.className = 'btn btn-small';
  show.textContent = words.show;
  show.addEventListener('click', () => htmx.ajax('GET', piece.getAttribute('hx-get'), { source: piece, target: piece, swap: 'outerHTML', select: piece.getAttribute('hx-select') }));
  note.append(words.changedSomebody, ' ', show);
  piece.prepend(note);
}

function renewed(event) {
  const { target, requestConfig, xhr, serverResponse } = event.detail;
  const trigger = requestConfig?.triggeringEvent;
  if (requestConfig?.elt !== target || xhr.status !== 200 || !PIECES.includes(trigger?.type)) return;
  const whole = new DOMParser().parseFromString(serverResponse, 'text/html');
  const fresh = target.id && whole.getElementById(target.id);
  if (!fresh) return;
  const live = Boolean(trigger.detail?.live);
  keep(target, fresh, live);
  const losing = [...target.querySelectorAll('form')].filter((form) => !form.closest('[data-of][id]') || !fresh.querySelector(`#${CSS.escape(form.id)}[hx-preserve]`));
  if (live && losing.some(busy)) {
    event.detail.shouldSwap = false;
    wait(target);
    return;
  }
  place = spot(target);
  event.detail.serverResponse = /<html/i.test(serverResponse) ? whole.documentElement.outerHTML : whole.body.innerHTML;
}

// Above what one reads something may come or go.
function spot(piece) {
  if (piece.getBoundingClientRect().top >= 0) return null;
  const seen = [...piece.querySelectorAll('[id]')].find((one) => one.checkVisibility() && one.getBoundingClientRect().top >= 0);
  return seen && { id: seen.id, top: seen.getBoundingClientRect().top };
}

document.addEventListener('htmx:beforeSwap', renewed);
document.addEventListener('htmx:afterSettle', () => {
  const seen = place && document.getElementById(place.id);
  if (seen) scrollBy(0, seen.getBoundingClientRect().top - place.top);
  place = null;
});

// Of a timeline as much is read anew as one has before oneself.
document.addEventListener('htmx:configRequest', ({ detail }) => {
  const rows = detail.elt.id === 'timeline' ? detail.elt.querySelectorAll('[data-row]').length : 0;
  if (rows && PIECES.includes(detail.triggeringEvent?.type)) detail.parameters.rows = rows;
});
