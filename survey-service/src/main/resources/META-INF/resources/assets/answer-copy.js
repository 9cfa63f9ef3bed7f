// A copy of what was sent, kept on this device for whoever asks for it: nothing can be read back from the service.

import { token } from './answer-page.js';

const COPY = 'waymark-copy';

/** Whether this device lets the page keep anything beyond the window. */
export function canKeep() {
  try {
    localStorage.setItem(COPY + '-tried', '');
    localStorage.removeItem(COPY + '-tried');
    return true;
  } catch (forbidden) {
    return false;
  }
}

export function keep(values) {
  localStorage.setItem(COPY, JSON.stringify({ token: token(), values }));
}

/** What was kept for this link; null where nothing was. */
export function kept() {
  try {
    const copy = JSON.parse(localStorage.getItem(COPY));
    return copy && copy.token === token() ? copy.values : null;
  } catch (forbidden) {
    return null;
  }
}

export function drop() {
  if (canKeep()) {
    localStorage.removeItem(COPY);
  }
}
