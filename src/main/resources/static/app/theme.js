// Loaded in the head and before anything is painted, so that a dark page never flashes white.
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const wish = root.dataset.theme;
    root.dataset.bsTheme = wish === 'auto' ? (dark.matches ? 'dark' : 'light') : wish;
  };
  apply();
  dark.addEventListener('change', apply);
  new MutationObserver(apply).observe(root, { attributeFilter: ['data-theme'] });
})();
