// Rows one puts into order: [data-sort-row] is dragged, or moved by its buttons data-sort="up" and "down", which keep the
// focus. Between containers [data-sort-rows] of one form rows may wander. A form with data-sort-send is sent after a drag.
let dragged = null;

const rowOf = (target) => target.closest?.('[data-sort-row]');

const told = (row) => {
  row.dispatchEvent(new CustomEvent('sorted', { bubbles: true }));
  const form = row.closest('form[data-sort-send]');
  if (form) form.requestSubmit();
};

document.addEventListener('dragstart', (event) => {
  dragged = rowOf(event.target);
  if (!dragged || event.target !== dragged) { dragged = null; return; }
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', '');
  dragged.classList.add('dragged');
});

document.addEventListener('dragover', (event) => {
  if (!dragged) return;
  const row = rowOf(event.target);
  const rows = event.target.closest?.('[data-sort-rows]');
  const same = (other) => other && other.closest('form') === dragged.closest('form');
  if (row && row !== dragged && same(row)) {
    event.preventDefault();
    const box = row.getBoundingClientRect();
    row[event.clientY < box.top + box.height / 2 ? 'before' : 'after'](dragged);
  } else if (same(row) || same(rows)) {
    event.preventDefault();
    if (!row && rows && !rows.contains(dragged)) rows.append(dragged);
  }
});

document.addEventListener('drop', (event) => { if (dragged) event.preventDefault(); });

document.addEventListener('dragend', () => {
  if (!dragged) return;
  dragged.classList.remove('dragged');
  told(dragged);
  dragged = null;
});

// Text is selected within an input, not dragged with its row.
document.addEventListener('mousedown', (event) => {
  const row = rowOf(event.target);
  if (row?.hasAttribute('draggable')) row.draggable = !event.target.closest('input, select, textarea, button');
});

document.addEventListener('click', (event) => {
  const mover = event.target.closest('[data-sort]');
  const row = mover && rowOf(mover);
  if (!row) return;
  const up = mover.dataset.sort === 'up';
  const next = up ? row.previousElementSibling : row.nextElementSibling;
  if (next?.matches('[data-sort-row]')) {
    next[up ? 'before' : 'after'](row);
  } else {
    const all = [...row.closest('form').querySelectorAll('[data-sort-rows]')];
    const other = all[all.indexOf(row.closest('[data-sort-rows]')) + (up ? -1 : 1)];
    if (other) other[up ? 'append' : 'prepend'](row);
  }
  mover.focus();
  told(row);
});
