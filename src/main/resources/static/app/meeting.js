// Two people edit the same: a form says with data-of which record it is about, and with data-meet where the present form
// is. What the other changed and I did not is taken over; where both changed the same, both are shown to choose from.
import { who, words } from './words.js';

const KNOWN = 'input[type=hidden]:is([name=version], [name=was])';
const same = (some, others) => some.length === others.length && some.every((one, i) => one === others[i]);

// What a form asks for, by name; rows that can be added are one thing.
function parts(form) {
  const found = new Map();
  for (const field of form.elements) {
    if (!field.name || ['hidden', 'submit', 'button', 'file', 'password'].includes(field.type) || field.closest('fieldset[disabled]')) continue;
    const rows = field.closest('[data-rows]');
    const name = rows ? 'rows' : field.name;
    if (!found.has(name)) found.set(name, { fields: [], rows });
    found.get(name).fields.push(field);
  }
  return found;
}

const chosen = (field, attribute) => [...field.options].filter((option) => option[attribute]).map((option) => option.value).filter(Boolean);

function values({ fields }, before) {
  return fields.flatMap((field) => {
    if (field.type === 'checkbox' || field.type === 'radio') return (before ? field.defaultChecked : field.checked) ? [field.value] : [];
    if (field.options) return chosen(field, before ? 'defaultSelected' : 'selected');
    return [before ? field.defaultValue : field.value].filter((value) => value !== '');
  });
}

function put(part, theirs) {
  if (part.rows) {
    part.rows.replaceChildren(...theirs.rows.cloneNode(true).children);
    htmx.process(part.rows);
    return;
  }
  part.fields.forEach((field, i) => {
    const other = theirs.fields[i];
    if (!other) return;
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = field.defaultChecked = other.checked;
    else if (field.options) for (const option of field.options) option.selected = option.defaultSelected = chosen(other, 'selected').includes(option.value);
    else field.value = field.defaultValue = other.value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

// A moment as people of this language write it, and not as the field keeps it.
function moment(field) {
  const form = { weekday: 'short', day: 'numeric', month: 'long' };
  const time = field.type === 'datetime-local' ? { hour: '2-digit', minute: '2-digit' } : {};
  return new Intl.DateTimeFormat(document.documentElement.lang, { ...form, ...time }).format(new Date(field.type === 'date' ? `${field.value}T00:00` : field.value));
}

function spoken({ fields }) {
  const text = fields.flatMap((field) => {
    if (field.type === 'checkbox' || field.type === 'radio') return field.checked ? [field.labels?.[0]?.textContent.trim() ?? field.value] : [];
    if (field.options) return [...field.selectedOptions].filter((option) => option.value).map((option) => option.textContent.trim());
    if (field.value && ['date', 'datetime-local'].includes(field.type)) return [moment(field)];
    return field.value ? [field.value] : [];
  });
  return text.join(', ') || words.empty;
}

function offer(part, theirs) {
  const place = part.rows ?? part.fields[0].closest('.field, .choices, fieldset') ?? part.fields[0].parentElement;
  const old = place.nextElementSibling?.matches('.met-field') ? place.nextElementSibling : null;
  const note = document.createElement('p');
  note.className = 'met-field';
  note.setAttribute('role', 'status');
  const take = document.createElement('button');
  take.type = 'button';
  take.className = 'btn btn-small';
  take.textContent = words.take;
  take.addEventListener('click', () => {
    put(part, theirs);
    note.remove();
    part.fields[0].isConnected && part.fields[0].focus();
  });
  note.append(words.theirs.replace('{0}', spoken(theirs)), ' ', take);
  if (old) old.replaceWith(note);
  else place.after(note);
}

function say(form, text) {
  let note = form.querySelector(':scope > .met');
  if (!note) {
    note = document.createElement('p');
    note.className = 'met';
    note.setAttribute('role', 'status');
    const title = form.querySelector(':scope > h1');
    if (title) title.after(note);
    else form.prepend(note);
  }
  note.textContent = text;
}

/** Compares a form with the present one; without "before" all that differs is offered, for a refused form. */
async function meet(form, text, before) {
  const address = form.dataset.meet;
  const answer = await fetch(address, { headers: { 'HX-Request': 'true' } });
  const page = answer.ok && !answer.redirected ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  const present = page?.querySelector(`form[data-meet="${CSS.escape(address)}"]`);
  if (!form.isConnected) return;
  if (!present) {
    say(form, `${text} ${words.gone}`);
    return;
  }
  let met = false;
  const theirs = parts(present);
  const only = form.dataset.meets?.split(' '); // what of it is the record's; all, where nothing is said
  for (const [name, part] of parts(form)) {
    if (only && !only.includes(name)) continue;
    const other = theirs.get(name);
    const now = other && values(other);
    if (!now || same(now, values(part))) continue;
    if (before && same(now, values(part, true))) continue; // they left it alone
    met = true;
    if (before && same(values(part), values(part, true))) {
      put(part, other);
      (part.rows ?? part.fields[0]).classList.add('fresh');
    } else {
      offer(part, other);
    }
  }
  // what is saved from now on is saved knowingly
  form.querySelectorAll(KNOWN).forEach((hidden) => hidden.remove());
  form.append(...[...present.querySelectorAll(KNOWN)].map((hidden) => hidden.cloneNode()));
  if (met && before) say(form, text);
}

document.addEventListener('live-change', ({ detail }) => {
  for (const form of document.querySelectorAll('form[data-of]')) {
    if (!detail.ids.includes(form.dataset.of)) continue;
    if (form.dataset.meet) meet(form, who(detail), true);
    else say(form, who(detail));
  }
});

// A form that came back because somebody was quicker.
const refused = (root) => root.querySelectorAll?.('form[data-met]').forEach((form) => {
  form.removeAttribute('data-met');
  meet(form, form.querySelector('.field-error[role=alert]')?.textContent.trim() ?? words.changedSomebody, false);
});
refused(document);
document.addEventListener('htmx:load', (event) => refused(event.detail.elt.parentElement ?? document));
