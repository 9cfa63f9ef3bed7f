// Sending.

import { complain } from './answer-faults.js';
import { canKeep, keep } from './answer-copy.js';
import { forget, state } from './answer-kept.js';
import { TOKEN, byId, field, focusOn, form, part, token } from './answer-page.js';
import { place, response } from './answer-response.js';

export async function send() {
  complain([]);
  const { ratings, comments } = response();
  if (!ratings.length) {
    complain([{ id: 'q1', text: form().dataset.unrated }]);
    return;
  }
  byId('send').disabled = true;
  try {
    const answer = await fetch('/v1/invitation/response', {
      method: 'PUT',
      headers: { [TOKEN]: token(), 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
      credentials: 'omit',
      body: JSON.stringify({
        role: field('role').value,
        agency: field('agency').value,
        language: document.documentElement.lang,
        ratings: ratings.map(one => one.sent),
        comments: comments.map(one => one.sent)
      })
    });
    if (answer.ok) {
      thank();
    } else {
      complain((await answer.json()).errors.map(fault => ({ id: place(fault.path, ratings, comments), text: fault.detail })));
    }
  } catch (unreachable) {
    complain([{ id: 'send', text: form().dataset.unreachable }]);
  }
  if (byId('send')) {
    byId('send').disabled = false;
  }
}

let sent = {};

function thank() {
  sent = state.values;
  forget();
  byId('main-content').classList.remove('waymark-stepwise', 'waymark-all');
  byId('main-content').replaceChildren(part('thanks'));
  byId('later').hidden = !canKeep();
  document.querySelectorAll('[data-switch], header [form]').forEach(gone => gone.remove());
  const heading = document.querySelector('h1');
  document.title = heading.textContent + ' – Waymark';
  window.scrollTo(0, 0);
  focusOn(heading);
}

/** Keeps a copy of what was just sent. */
export function keepSent() {
  keep(sent);
  state.values = sent;
  byId('later').hidden = true;
  document.querySelector('[data-copied]').hidden = false;
  focusOn(document.querySelector('[data-copied]'));
}
