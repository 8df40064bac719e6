// Choosing rows of a list: boxes, "x" (a key of keys.js), a click with shift for a stretch, and all that match. Those
// are kept as the filter with exceptions: rows that htmx brings later are chosen too, and what is taken out is named.
let last;

const form = () => document.querySelector('[data-selection]');
const boxes = () => [...document.querySelectorAll('[data-pick]')];
const isAll = () => form()?.querySelector('[data-all]').value === 'true';

function mark(box, checked) {
  box.checked = checked;
  box.closest('tr').classList.toggle('chosen', checked);
}

function chooseAll(all) {
  form().querySelector('[data-all]').value = String(all);
  form().querySelector('[data-except]').replaceChildren();
}

// Of all that match, those whose box was emptied are left out.
function except() {
  const names = boxes().filter((box) => !box.checked).map((box) => {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = 'except';
    field.value = box.value;
    return field;
  });
  form().querySelector('[data-except]').replaceChildren(...names);
  return names.length;
}

function show() {
  const bar = form();
  if (!bar) return;
  const chosen = boxes().filter((box) => box.checked).length;
  const words = bar.querySelector('[data-chosen]');
  const { someWords, allWords, butWords } = words.dataset;
  const out = isAll() ? except() : 0;
  words.textContent = isAll() ? allWords + (out ? ` ${butWords} ${out}` : '') : `${someWords} ${chosen}`;
  const whole = chosen === boxes().length && chosen > 0;
  bar.querySelector('[data-take-all]').hidden = isAll() || !whole || Number(bar.dataset.count) <= chosen;
  const head = document.querySelector('[data-pick-all]');
  if (head) {
    head.checked = whole;
    head.indeterminate = chosen > 0 && !whole;
  }
}

document.addEventListener('click', (event) => {
  const box = event.target.closest('[data-pick]');
  if (box) {
    const all = boxes();
    if (event.shiftKey && last?.isConnected) {
      const [from, to] = [all.indexOf(last), all.indexOf(box)].sort((a, b) => a - b);
      all.slice(from, to + 1).forEach((one) => mark(one, box.checked));
    }
    last = box;
    mark(box, box.checked);
    show();
  } else if (event.target.closest('[data-pick-all]')) {
    const { checked } = event.target;
    if (!checked) chooseAll(false);
    boxes().forEach((one) => mark(one, checked));
    show();
  } else if (event.target.closest('[data-take-all]')) {
    chooseAll(true);
    show();
  } else if (event.target.closest('[data-drop-all]')) {
    chooseAll(false);
    boxes().forEach((one) => mark(one, false));
    show();
  }
});

document.addEventListener('htmx:load', () => {
  if (!form()) return;
  const left = new Set([...form().querySelectorAll('[name=except]')].map((one) => one.value));
  if (isAll()) boxes().forEach((box) => mark(box, !left.has(box.value)));
  show();
});
show();
