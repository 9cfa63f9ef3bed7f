// What is filled in, and where somebody is in the form: kept on this device until it is sent.

import { drop, kept as copied } from './answer-copy.js';
import { field, form, token } from './answer-page.js';

const STORE = 'waymark-answers';

export const state = fresh();

function fresh() {
  return { token: token(), language: null, step: 0, all: false, checking: false, values: copied() || {} };
}

export function remember() {
  if (form()) {
    state.values = Object.fromEntries([...new FormData(form())].filter(([name, value]) => value && name.match(/^(role|agency|level\..*|comment\..*)$/)));
  }
  try {
    sessionStorage.setItem(STORE, JSON.stringify(state));
  } catch (forbidden) {
    // it is then kept as long as the page is open
  }
}

export function recall() {
  Object.assign(state, fresh());
  try {
    const kept = JSON.parse(sessionStorage.getItem(STORE));
    if (kept && kept.token === token()) {
      Object.assign(state, kept);
    }
  } catch (forbidden) {
    // nothing was kept
  }
}

/** On this device, and its copy too. */
export function forget() {
  drop();
  try {
    sessionStorage.removeItem(STORE);
  } catch (forbidden) {
    // nothing was kept
  }
  Object.assign(state, fresh(), { language: document.documentElement.lang });
}

export function refill() {
  for (const [name, value] of Object.entries(state.values)) {
    const filled = field(name);
    if (filled) {
      filled.value = value;
      if (filled.closest && filled.closest('details')) {
        filled.closest('details').open = true;
      }
    }
  }
}
