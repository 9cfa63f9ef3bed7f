// What is filled in, as the API takes it.

import { field, form } from './answer-page.js';

/** The response as the API takes it, and which field each part of it comes from. */
export function response() {
  const ratings = [];
  const comments = [];
  for (const step of form().querySelectorAll('[data-element]')) {
    const element = step.dataset.element;
    const chosen = field(step.dataset.field).value;
    if (chosen) {
      const answer = /^\d+$/.test(chosen) ? { level: Number(chosen) } : { answer: chosen };
      ratings.push({ id: step.dataset.id, sent: { element, ...answer } });
    }
    for (const text of step.querySelectorAll('textarea')) {
      if (text.value.trim()) {
        comments.push({ id: text.id, sent: { element, kind: text.dataset.kind, text: text.value.trim() } });
      }
    }
  }
  return { ratings, comments };
}

export function place(path, ratings, comments) {
  const item = /^(ratings|comments)\[(\d+)]/.exec(path);
  if (item) {
    return (item[1] === 'ratings' ? ratings : comments)[Number(item[2])].id;
  }
  return ['role', 'agency'].includes(path) ? path : 'send';
}
