// Runs before the first paint, so that a dark page does not flash white. See web/src/theme/look.ts.
(function () {
  var kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('wutong.look') || '{}') || {};
  } catch {
    kept = {};
  }
  var system = kept.theme !== 'light' && kept.theme !== 'dark';
  var dark =
    kept.theme === 'dark' || (system && matchMedia('(prefers-color-scheme: dark)').matches);
  var root = document.documentElement.dataset;
  root.theme = dark ? 'dark' : 'light';
  root.density = kept.density === 'compact' ? 'compact' : 'comfortable';
  root.type = kept.typeSize === 'large' ? 'large' : 'normal';
})();
