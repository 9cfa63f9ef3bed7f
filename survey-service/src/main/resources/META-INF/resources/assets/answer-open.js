// From the link to the form.

import { forget, state } from './answer-kept.js';
import { TOKEN, byId, focusOn, form, part, token } from './answer-page.js';
import { divide } from './answer-steps.js';

// who changes the language before the form is here asks twice; whatever comes last, the last wish counts
let opened = 0;

/** @param sent a form whose answer is to be shown in place of the questions */
export async function open(sent) {
  const mine = ++opened;
  byId('main-content').replaceChildren(part('opening'));
  try {
    const page = await fetched(sent);
    if (mine === opened) {
      show(page);
    }
  } catch (unreachable) {
    if (mine === opened) {
      byId('main-content').replaceChildren(part('unreachable'));
      focusOn(document.querySelector('h1'));
    }
  }
}

async function fetched(sent) {
  const wanted = state.language ? { 'Accept-Language': state.language } : {};
  const asking = sent ? { method: 'POST', body: new URLSearchParams(new FormData(sent)) } : { headers: { ...wanted, [TOKEN]: token() } };
  const answer = await fetch('/answer', { ...asking, cache: 'no-store', credentials: 'omit' });
  if (!(answer.headers.get('Content-Type') || '').startsWith('text/html')) {
    throw new Error(answer.statusText);
  }
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function show(page) {
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
  if (document.querySelector('[data-forget]')) {
    forget();
  }
  if (form()) {
    divide();
  } else {
    focusOn(document.querySelector('h1'));
  }
}
