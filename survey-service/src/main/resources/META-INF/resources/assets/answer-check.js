// All answers once more, before they are sent.

import { byId, form, make, steps } from './answer-page.js';

export function summarise() {
  byId('summary').replaceChildren(...steps().map((step, number) => ({ step, number }))
    .filter(({ step }) => step.dataset.field).map(({ step, number }) => line(step, number)));
}

function line(step, number) {
  const title = step.querySelector('h2').textContent;
  const row = make('div', 'govuk-summary-list__row');
  const change = make('button', 'waymark-link', form().dataset.change);
  change.type = 'button';
  change.dataset.go = number;
  change.append(make('span', 'govuk-visually-hidden', ': ' + title));
  const actions = make('dd', 'govuk-summary-list__actions');
  actions.append(change);
  row.append(make('dt', 'govuk-summary-list__key', title), make('dd', 'govuk-summary-list__value', said(step)), actions);
  return row;
}

function said(step) {
  const chosen = step.querySelector('input:checked');
  const comments = [...step.querySelectorAll('textarea')].filter(text => text.value.trim())
    .map(text => form().querySelector('label[for="' + text.id + '"]').textContent + ': ' + text.value.trim());
  const answer = chosen ? form().querySelector('label[for="' + chosen.id + '"]').textContent : form().dataset.missingAnswer;
  return [answer, ...comments].join('\n');
}
