// An @ in a text offers colleagues as one types their name; arrows and Enter choose, Escape leaves it.
const ASKED_AFTER = 120; // milliseconds without another letter
const CALL = /(?:^|[\s(])@([\p{L}'’-]*(?: [\p{L}'’-]*)?)$/u;
const FIELDS = 'textarea[data-mentions], [data-composer] textarea[name=note]';
let list;
let field;
let timer;

// A note of an interaction is about whoever was chosen; other texts say themselves what they are about.
function about(area) {
  if (area.dataset.mentions !== undefined) return area.dataset.mentions;
  const person = area.form?.querySelector('[name=contactIds]:checked, [name=suggested]')?.value;
  return person ? `on=contact&id=${person}` : '';
}

const begun = (area) => area.value.slice(0, area.selectionStart).match(CALL)?.[1];

function close() {
  list?.remove();
  list = undefined;
  field?.removeAttribute('aria-activedescendant');
}

function select(index) {
  [...list.children].forEach((item, i) => item.setAttribute('aria-selected', i === index));
  field.setAttribute('aria-activedescendant', list.children[index].id);
}

function choose(item) {
  const area = field;
  const word = begun(area) ?? '';
  const from = area.selectionStart - word.length;
  area.setRangeText(`${item.dataset.name} `, from, area.selectionStart, 'end');
  close();
  area.dispatchEvent(new Event('input', { bubbles: true }));
  area.focus();
}

function show(area, offers) {
  close();
  if (!offers.length) return;
  field = area;
  list = document.createElement('ul');
  list.className = 'offers';
  list.setAttribute('role', 'listbox');
  list.id = 'mention-offers';
  offers.forEach((offer, index) => {
    const item = document.createElement('li');
    item.id = `mention-${index}`;
    item.setAttribute('role', 'option');
    item.dataset.name = offer.name;
    item.textContent = offer.name;
    if (!offer.sees) item.append(Object.assign(document.createElement('small'), { textContent: offer.note }));
    list.append(item);
  });
  area.after(list);
  area.setAttribute('aria-controls', list.id);
  select(0);
}

async function offer(area) {
  const word = begun(area);
  if (word === undefined) return close();
  const answer = await fetch(`/mentions?q=${encodeURIComponent(word)}&${about(area)}`);
  if (answer.ok && !answer.redirected && begun(area) === word) show(area, await answer.json());
}

document.addEventListener('input', (event) => {
  if (!event.target.matches(FIELDS)) return;
  clearTimeout(timer);
  timer = setTimeout(offer, ASKED_AFTER, event.target);
});

// In the capturing phase: Enter and Escape mean the list while it is open, and not the form or the dialog.
document.addEventListener('keydown', (event) => {
  if (!list || event.target !== field || event.isComposing) return;
  const all = [...list.children];
  const here = all.findIndex((item) => item.getAttribute('aria-selected') === 'true');
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) select((here + step + all.length) % all.length);
  else if (event.key === 'Enter' || event.key === 'Tab') choose(all[here]);
  else if (event.key === 'Escape') close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}, true);

document.addEventListener('mousedown', (event) => {
  const item = event.target.closest('#mention-offers li');
  if (!item) return;
  event.preventDefault(); // the text keeps its place of writing
  choose(item);
});
document.addEventListener('focusout', (event) => event.target === field && close());
