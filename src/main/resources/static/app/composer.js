// On a card the composer is one line until somebody begins to write; without scripts it stands open.
const fold = (root) => {
  for (const composer of root.querySelectorAll?.('.composer.card') ?? []) {
    const begun = composer.querySelector('[aria-invalid], .field-error') || 'draftTold' in composer.dataset || [...composer.querySelectorAll('[name=subject], [name=note]')].some((field) => field.value);
    composer.classList.toggle('composer-folded', !begun);
  }
};
fold(document);
document.addEventListener('htmx:load', (event) => {
  // the page itself was folded above, and somebody may be writing already
  if (event.detail.elt !== document.body) fold(event.detail.elt.parentElement ?? document);
});
for (const kind of ['focusin', 'change', 'click']) {
  document.addEventListener(kind, (event) => {
    const composer = event.target.closest?.('.composer-folded');
    if (!composer || event.target.matches('[name=kind]') && kind === 'focusin') return;
    if (kind === 'focusin' && !event.target.matches('[name=subject]')) return;
    composer.classList.remove('composer-folded');
    if (composer.querySelector('[name=contactIds]:checked')) proposeAnew(composer);
    if (event.target.matches('[name=kind]')) composer.querySelector('[name=subject]').focus();
  });
}

// Whoever plans is asked when.
document.addEventListener('change', (event) => {
  if (!event.target.matches('[data-composer] [name=kind][value=planned]')) return;
  const particulars = event.target.form.querySelector('.particulars');
  if (particulars) particulars.open = true;
});

// The more is known of how it went, and with whom, the better the proposal for the next step.
const proposeAnew = (form) => form.querySelector('.following')?.dispatchEvent(new CustomEvent('propose'));
document.addEventListener('change', (event) => {
  if (event.target.matches('[data-composer] :is([name=result], [name=group], [name=contactIds])')) proposeAnew(event.target.form);
});

// A proposal that arrives while somebody is at it themselves comes too late.
document.addEventListener('htmx:beforeSwap', (event) => {
  const following = event.detail.target;
  if (!following.matches('.following') || !following.contains(document.activeElement)) return;
  event.detail.shouldSwap = false;
  following.querySelector('.next-why')?.remove();
});

// Small helps in forms: a chosen person stays chosen, a proposed day goes into its field, one more row of addresses.
document.addEventListener('change', (event) => {
  const found = event.target.closest('.who-found label');
  if (!found) return;
  found.classList.remove('who-at');
  const who = found.closest('[data-who]');
  if (found.querySelector('[type=radio]')) who.querySelector('.who-chosen').replaceChildren();
  who.querySelector('.who-chosen').append(found);
  const search = who.querySelector('[type=search]');
  search.value = '';
  search.dispatchEvent(new Event('input', { bubbles: true })); // the same words may be sought again
  who.querySelector('.who-found').replaceChildren();
  search.focus();
});

const put = (selector, value) => {
  const field = document.querySelector(selector);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return field;
};

document.addEventListener('click', (event) => {
  const proposal = event.target.closest('[data-set]');
  if (proposal) {
    put(proposal.dataset.set, proposal.dataset.value).focus();
    document.querySelector(proposal.dataset.set).dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  const adder = event.target.closest('[data-add-row]');
  if (!adder) return;
  const rows = adder.parentElement.querySelector('[data-rows]');
  const row = rows.lastElementChild.cloneNode(true);
  for (const field of row.querySelectorAll('input')) field.value = '';
  row.querySelector('.field-error')?.remove();
  rows.append(row);
  row.querySelector('input').focus();
});

// In the search for people the arrows go to one of those found; Enter chooses that one and doesn't send the form.
document.addEventListener('keydown', (event) => {
  if (!event.target.matches('[data-who] [type=search]') || event.ctrlKey || event.metaKey || event.isComposing) return;
  const found = [...event.target.closest('[data-who]').querySelectorAll('.who-found label')];
  const here = found.findIndex((one) => one.matches('.who-at'));
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && found.length) {
    event.preventDefault();
    found[here]?.classList.remove('who-at');
    const next = here < 0 && step < 0 ? found.length - 1 : (here + step + found.length) % found.length;
    found[next].classList.add('who-at');
    found[next].scrollIntoView({ block: 'nearest' });
  } else if (event.key === 'Enter') {
    event.preventDefault();
    found[Math.max(here, 0)]?.querySelector('input').click();
  }
});

// Ctrl+Enter sends what is being written.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !event.target.form?.matches('[data-composer], [data-draft]')) return;
  event.preventDefault();
  event.target.form.requestSubmit();
});

// A moment in words goes into the field of the moment as soon as it is understood; without scripts there is only that field.
const HEARD_AFTER = 200; // milliseconds without another letter
const listening = (root) => root.querySelectorAll?.('[data-said-field]').forEach((field) => { field.hidden = false; });
listening(document);
document.addEventListener('htmx:load', (event) => listening(event.detail.elt.parentElement ?? document));

async function hear(said) {
  const note = said.nextElementSibling;
  const text = said.value.trim();
  const answer = text && await fetch(`${said.dataset.hear ?? '/interactions/when'}?said=${encodeURIComponent(text)}`);
  if (said.value.trim() !== text) return; // somebody typed on meanwhile
  const heard = answer?.status === 200 ? await answer.json() : null;
  note.textContent = heard ? heard.words : text && note.dataset.unheard;
  if (!heard || !said.dataset.said) return;
  said.dataset.heard = heard.value;
  const day = document.querySelector(`${said.dataset.said}-day`);
  if (day) day.checked = heard.dayOnly;
  put(said.dataset.said, heard.value).dispatchEvent(new Event('change', { bubbles: true }));
}

document.addEventListener('input', (event) => {
  const said = event.target;
  if (said.matches('[data-said]')) {
    clearTimeout(said.hearing);
    said.hearing = setTimeout(() => hear(said), HEARD_AFTER);
    return;
  }
  const words = said.id && document.querySelector(`[data-said="#${CSS.escape(said.id)}"]`);
  if (words && words.dataset.heard !== said.value) {
    words.value = '';
    words.nextElementSibling.textContent = '';
  }
});
