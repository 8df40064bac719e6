// Walking a chain by the arrow keys: the server says which link stands where.
const WAYS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

document.addEventListener('keydown', (event) => {
  const way = WAYS[event.key];
  if (!way || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const chain = document.querySelector('[data-chain]');
  if (!chain || document.querySelector('dialog[open]') || event.target.closest('input, select, textarea')) return;
  const here = event.target.closest('.chain-link');
  const to = here
    ? document.getElementById(`link-${here.dataset[way]}`)
    : chain.querySelector('[aria-current]') ?? chain.querySelector('.chain-link');
  if (!to) return;
  event.preventDefault();
  to.focus();
  to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
});
