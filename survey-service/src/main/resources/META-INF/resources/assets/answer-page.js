// The parts of the page that the others ask for.

/** The header it is sent in. */
export const TOKEN = 'Waymark-Invitation';

/** A link for anybody ends with a full stop: this device's answer gets a secret of its own, which stays with the page's address. */
export function token() {
  if (location.hash.endsWith('.')) {
    history.replaceState(history.state, '', location.hash + crypto.randomUUID());
  }
  return location.hash.slice(1);
}

export const byId = id => document.getElementById(id);
export const form = () => byId('answers');
export const steps = () => [...form().querySelectorAll('[data-step]')];
export const last = () => steps().length - 1;
export const field = name => form().elements.namedItem(name);
export const part = id => byId(id).content.cloneNode(true);

export function make(name, style, text) {
  const made = document.createElement(name);
  made.className = style;
  made.textContent = text || '';
  return made;
}

export function focusOn(place) {
  if (place) {
    place.focus({ preventScroll: place.matches('h1, h2') });
  }
}
