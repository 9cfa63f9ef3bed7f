// Sending.

import { complain } from './answer-faults.js';
import { forget } from './answer-kept.js';
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

function thank() {
  forget();
  byId('main-content').classList.remove('waymark-stepwise', 'waymark-all');
  byId('main-content').replaceChildren(part('thanks'));
  document.querySelectorAll('[data-switch], header [form]').forEach(gone => gone.remove());
  const heading = document.querySelector('h1');
  document.title = heading.textContent + ' – Waymark';
  window.scrollTo(0, 0);
  focusOn(heading);
}
