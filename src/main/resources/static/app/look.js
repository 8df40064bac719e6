// The colour and the icon of an entry of a list.
document.addEventListener('click', (event) => {
  const choice = event.target.closest('[data-look-colour], [data-look-icon]');
  if (!choice) return;
  const look = choice.closest('[data-look]');
  const now = look.querySelector('summary');
  if (choice.dataset.lookColour === undefined) {
    look.querySelector('[name=entryIcon]').value = choice.dataset.lookIcon;
    now.replaceChildren(...[...choice.childNodes].map((node) => node.cloneNode(true)));
  } else {
    look.querySelector('[name=entryColour]').value = choice.dataset.lookColour;
    now.className = `look-now tone-${choice.dataset.lookColour || 'neutral'}`;
  }
  look.open = false;
  now.focus();
});
