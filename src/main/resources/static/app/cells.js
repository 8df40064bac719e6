// Changing a cell where it stands: double click, Enter or "e" puts the field's input into it, Escape leaves, and what
// was typed is sent when one goes on. Arrows walk between the cells of a row that can be changed.
const kept = new Map(); // what the cells held before

const cellOf = (target) => target.closest?.('[data-edit]');
const cellsOf = (row) => [...row.querySelectorAll('[data-edit]')].filter((cell) => cell.checkVisibility());

function stand(cell) {
  cell.setAttribute('tabindex', '-1');
  cell.focus();
}

async function edit(cell) {
  if (kept.has(cell)) return;
  kept.set(cell, cell.innerHTML);
  await htmx.ajax('GET', cell.dataset.edit, { target: cell, swap: 'innerHTML' });
  const input = cell.querySelector('form :is(select, textarea, input:not([type=hidden]))');
  if (!input) kept.delete(cell);
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  input?.focus();
  input?.select?.();
}

function leave(cell) {
  if (!kept.has(cell)) return;
  cell.innerHTML = kept.get(cell);
  kept.delete(cell);
  htmx.process(cell);
  stand(cell);
}

export function editHere(row) {
  const cell = cellOf(document.activeElement) ?? (row && cellsOf(row)[0]);
  if (cell) edit(cell);
  return Boolean(cell);
}

document.addEventListener('dblclick', (event) => {
  const cell = cellOf(event.target);
  if (!cell || event.target.closest('form')) return;
  getSelection()?.removeAllRanges();
  edit(cell);
});

// Before the page's own keys: Enter on a cell opens it and not the card, Escape leaves it and not the list.
document.addEventListener('keydown', (event) => {
  const cell = cellOf(event.target);
  if (!cell || event.altKey) return;
  const form = event.target.closest('[data-cell-form]');
  const control = event.ctrlKey || event.metaKey;
  if (form) {
    // in several lines Enter is a line, and Ctrl+Enter ends
    const ends = event.key === 'Enter' && (control || !event.target.matches('textarea, button'));
    if (event.key === 'Escape') leave(cell);
    else if (ends) form.requestSubmit();
    else return;
  } else if (control) {
    return;
  } else if (event.target !== cell) {
    return;
  } else if (event.key === 'Enter') {
    edit(cell);
  } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    const all = cellsOf(cell.closest('[data-row]'));
    const next = all[all.indexOf(cell) + (event.key === 'ArrowRight' ? 1 : -1)];
    if (next) stand(next);
  } else {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-cell-leave]')) leave(cellOf(event.target));
});

// The columns decide what the answered row shows.
document.addEventListener('htmx:configRequest', (event) => {
  const { elt, parameters } = event.detail;
  if (!elt.matches?.('[data-cell-form]')) return;
  const cols = elt.closest('[data-cols]')?.dataset.cols;
  if (parameters.set) parameters.set('cols', cols);
  else parameters.cols = cols;
});

// A refusal that says where it belongs is shown there: 422 and 409 alike.
document.addEventListener('htmx:beforeSwap', (event) => {
  if (!event.detail.xhr.getResponseHeader('HX-Retarget')) return;
  event.detail.shouldSwap = true;
  event.detail.isError = false;
});

document.addEventListener('htmx:afterSwap', (event) => {
  for (const cell of kept.keys()) if (!cell.isConnected) kept.delete(cell);
  const { requestConfig, target } = event.detail;
  const form = requestConfig?.elt;
  if (!form?.matches?.('[data-cell-form]')) return;
  const id = requestConfig.path.match(/\/([^/]+)\/fields\/([^/?]+)/);
  const cell = id && document.getElementById(`cell-${id[1]}-${id[2]}`);
  if (!cell) return;
  if (cell.querySelector('form')) cell.querySelector('[aria-invalid], select, textarea, input:not([type=hidden])')?.focus();
  else stand(cell);
  if (target) cell.closest('[data-row]')?.classList.add('at');
});
