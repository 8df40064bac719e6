// Ctrl+K: places at once, people and companies from the server as one types, what was opened lately.
const RECENT = 'rapport.recent';
const KEPT = 8;
const PAUSE = 80; // milliseconds without a key before the server is asked

const box = document.getElementById('palette');
const input = box?.querySelector('.palette-input');
const list = document.getElementById('palette-found');
let timer;
let asking;

const recent = () => JSON.parse(localStorage.getItem(RECENT) ?? '[]');
const options = () => [...list.querySelectorAll('[role=option]')];

function note(text, name = 'found-head') {
  const element = document.createElement('div');
  element.className = name;
  element.textContent = text;
  return element;
}

function option({ href, title, hint }) {
  const link = document.createElement('a');
  link.className = 'found';
  link.href = href;
  link.setAttribute('role', 'option');
  link.append(note(title, 'found-title'), note(hint ?? '', 'found-note'));
  return link;
}

function places(query) {
  const all = [...document.getElementById('palette-places').content.cloneNode(true).children];
  return all.filter((place) => place.textContent.toLowerCase().includes(query.toLowerCase()));
}

const begins = (place, query) => place.querySelector('.found-title').textContent.toLowerCase().split(/\s+/).some((word, i, all) => all.slice(i).join(' ').startsWith(query.toLowerCase()));

function show(...parts) {
  list.replaceChildren(...parts);
  options().forEach((found, index) => { found.id ||= `found-${index}`; });
  choose(0);
}

function start() {
  const kept = recent();
  show(...(kept.length ? [note(list.dataset.recent), ...kept.map(option)] : []), ...places(''), note(list.dataset.hint));
}

function choose(index) {
  const all = options();
  all.forEach((found, i) => found.setAttribute('aria-selected', i === index));
  all[index]?.scrollIntoView({ block: 'nearest' });
  input.setAttribute('aria-activedescendant', all[index]?.id ?? '');
}

async function ask(query) {
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(`${list.dataset.source}?q=${encodeURIComponent(query)}`, {
      headers: { 'HX-Request': 'true' }, signal: asking.signal });
    if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
    const found = document.createRange().createContextualFragment(await answer.text());
    const here = places(query);
    // What a command is called one begins to type; what merely holds the letters comes after the finds.
    const named = here.filter((place) => begins(place, query));
    const any = found.querySelector('[role=option]') || here.length;
    show(...named, found, ...here.filter((place) => !named.includes(place)), ...(any ? [] : [note(list.dataset.nothing)]));
  } catch (failure) {
    if (failure.name !== 'AbortError') show(...places(query), note(list.dataset.failed));
  }
}

function remember(link) {
  const title = link.querySelector('.found-title')?.textContent ?? link.textContent;
  const found = { href: link.getAttribute('href'), title, hint: link.querySelector('.found-note')?.textContent };
  // Places have their key shown and are always there; only finds are worth remembering.
  if (link.querySelector('kbd')) return;
  const others = recent().filter((other) => other.href !== found.href);
  localStorage.setItem(RECENT, JSON.stringify([found, ...others].slice(0, KEPT)));
}

export function openPalette() {
  if (!box || box.open) return Boolean(box);
  input.value = '';
  start();
  box.showModal();
  input.focus();
  return true;
}

input?.addEventListener('input', () => {
  clearTimeout(timer);
  const query = input.value.trim();
  if (!query) {
    asking?.abort();
    start();
  } else {
    timer = setTimeout(ask, PAUSE, query);
  }
});

box?.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
  const all = options();
  const here = all.findIndex((found) => found.getAttribute('aria-selected') === 'true');
  if (step && all.length) {
    event.preventDefault();
    choose((here + step + all.length) % all.length);
  } else if (event.code === 'Enter' && all[here] && !event.isComposing) {
    event.preventDefault();
    const log = (event.ctrlKey || event.metaKey) && all[here].parentElement.querySelector('[data-found-log]');
    (log || all[here]).click();
  } else if (event.code === 'Escape') {
    // Chromium would only clear a search field at the first press.
    event.preventDefault();
    box.close();
  }
});

list?.addEventListener('click', (event) => {
  const link = event.target.closest('[role=option]');
  if (link) remember(link);
});

document.addEventListener('click', (event) => {
  const opener = event.target.closest('[data-palette]');
  if (!opener || !box || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  openPalette();
});
