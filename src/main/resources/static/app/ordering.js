// Lists one puts into order, and the board whose cards one moves: by dragging, and by buttons and menus without.
const loaded = new Map();

function sortable(address) {
  if (!loaded.has(address)) loaded.set(address, import(address).then((module) => module.default));
  return loaded.get(address);
}

async function prepare(root) {
  for (const list of root.querySelectorAll('[data-order][data-sortable]:not([data-ready])')) {
    list.dataset.ready = 'true';
    const Sortable = await sortable(list.dataset.sortable);
    Sortable.create(list, { animation: 120, handle: '.order-grip', filter: '.order-fixed', onMove: (to) => !to.related.matches('.order-fixed') });
  }
  for (const board of root.querySelectorAll('[data-board][data-sortable]:not([data-ready])')) {
    board.dataset.ready = 'true';
    const Sortable = await sortable(board.dataset.sortable);
    for (const lane of board.querySelectorAll('[data-lane]')) {
      Sortable.create(lane, {
        group: 'board', animation: 120, sort: false, draggable: '[data-card]', filter: 'select, a.lane-more', preventOnFilter: false,
        delay: 150, delayOnTouchOnly: true, onEnd: ({ item, to, from }) => to !== from && move(item, to.dataset.lane),
      });
    }
  }
}

// Whatever the answer, the board is read anew: a refused card goes back where it was. Where the answer asks for
// something, that is done when the dialog closes.
async function move(card, value) {
  let asked = false;
  const note = () => { asked = true; };
  document.addEventListener('dialog-open', note);
  const token = JSON.parse(document.body.getAttribute('hx-headers'))['X-CSRF-TOKEN'];
  const values = { version: card.dataset.version, board: 'true', value };
  await htmx.ajax('POST', card.dataset.card, { source: card, swap: 'none', values, headers: { 'X-CSRF-TOKEN': token } });
  document.removeEventListener('dialog-open', note);
  if (!asked) document.body.dispatchEvent(new Event('list-changed'));
}

// Who moves cards by keys finds their card again, until they go elsewhere.
let moved = null;
const elsewhere = () => { if (!document.querySelector('dialog[open]')) moved = null; };
document.addEventListener('pointerdown', elsewhere);
document.addEventListener('keydown', elsewhere);

document.addEventListener('change', (event) => {
  if (!event.target.matches('[data-move]')) return;
  const card = event.target.closest('[data-card]');
  moved = card.dataset.card;
  move(card, event.target.value);
});

document.addEventListener('click', (event) => {
  const up = event.target.closest('[data-order-up]');
  const down = event.target.closest('[data-order-down]');
  const row = (up ?? down)?.closest('li');
  if (!row) return;
  const other = up ? row.previousElementSibling : row.nextElementSibling;
  if (!other || other.matches('.order-fixed')) return;
  if (up) other.before(row);
  else other.after(row);
  (up ?? down).focus();
});

// A menu that was pulled open closes when one goes elsewhere.
document.addEventListener('click', (event) => {
  for (const pull of document.querySelectorAll('details.pull[open]')) {
    if (!pull.contains(event.target)) pull.open = false;
  }
});

prepare(document);
document.addEventListener('htmx:load', (event) => {
  prepare(event.detail.elt.parentElement ?? document);
  if (!moved || document.activeElement !== document.body) return;
  document.querySelector(`[data-card="${moved}"] [data-move]`)?.focus();
});
