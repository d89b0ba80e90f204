// Runs before the first paint, so that a chosen colour scheme does not flash. The button that
// chooses is src/islands/theme-switch.ts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is forbidden: the system's scheme stays.
}
