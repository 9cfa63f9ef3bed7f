// Asks one question at a time. The server makes the form, with or without this script; it only shows it in parts, keeps what is
// filled in on this device, and sends it. The token stays behind the sign # of the link, which no browser sends to anyone.

import { complain } from './answer-faults.js';
import { forget, recall, remember, state } from './answer-kept.js';
import { open } from './answer-open.js';
import { byId, form, last, token } from './answer-page.js';
import { keepSent, send } from './answer-send.js';
import { follow, go, move, turnTo } from './answer-steps.js';

/** The code that is typed or pasted; of a whole link the part that is the code. */
function typed() {
  const text = byId('token').value;
  return text.slice(text.indexOf('#') + 1).trim();
}

document.addEventListener('click', event => {
  const pressed = event.target.closest('a[href^="#"], button, a[data-switch]');
  if (!pressed || (!form() && !token() && !pressed.matches('a[href^="#"]'))) {
    return;
  }
  const what = pressed.dataset;
  if (pressed.matches('a[href^="#"]')) {
    event.preventDefault();
    follow(pressed);
  } else if (what.switch && token()) {
    event.preventDefault();
    state.language = what.switch;
    remember();
    open();
  } else if (what.move && token()) {
    move(Number(what.move));
  } else if (what.go) {
    state.checking = !state.all;
    turnTo(Number(what.go));
  } else if ('view' in what) {
    state.all = !state.all;
    go(state.step);
  } else if ('keep' in what) {
    keepSent();
  } else if ('drop' in what) {
    forget();
    open();
  } else if ('open' in what) {
    open();
  }
});

document.addEventListener('submit', event => {
  if (event.target.matches('[data-again]') && token()) {
    event.preventDefault();
    open();
  } else if (event.target.matches('[data-shown]') && token()) {
    event.preventDefault();
    open(event.target);
  } else if (event.target.matches('[data-code]') && typed()) {
    event.preventDefault();
    if (typed() === token()) {
      begin();
    } else {
      location.hash = typed();
    }
  } else if (event.target === form() && token()) {
    event.preventDefault();
    if (state.step === last()) {
      send();
    } else {
      move(1);
    }
  }
});

document.addEventListener('input', () => {
  if (form()) {
    remember();
  }
});

window.addEventListener('popstate', event => {
  if (form() && event.state) {
    complain([]);
    go(event.state.step);
  }
});

function begin() {
  recall();
  if (token()) {
    open();
  }
}

window.addEventListener('hashchange', begin);
begin();
