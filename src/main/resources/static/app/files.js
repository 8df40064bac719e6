// Files are dropped where they belong; what was chosen is named until it is sent.
const place = (event) => event.target.closest?.('[data-drop]');
const carries = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');

document.addEventListener('dragover', (event) => {
  const drop = place(event);
  if (!drop || !carries(event)) return;
  event.preventDefault();
  drop.classList.add('file-over');
});
document.addEventListener('dragleave', (event) => place(event)?.classList.remove('file-over'));
document.addEventListener('drop', (event) => {
  const drop = place(event);
  if (!drop || !carries(event)) return;
  event.preventDefault();
  drop.classList.remove('file-over');
  const field = drop.querySelector('[type=file]');
  field.files = event.dataTransfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
});
document.addEventListener('change', (event) => {
  const named = event.target.matches('[type=file]') && event.target.closest('[data-drop]')?.querySelector('[data-chosen]');
  if (named) named.textContent = [...event.target.files].map((file) => file.name).join(', ');
});
