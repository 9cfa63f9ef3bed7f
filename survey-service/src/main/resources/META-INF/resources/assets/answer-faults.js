// What is wrong, above the form and at each field.

import { byId, form, make, part } from './answer-page.js';

export function complain(faults) {
  document.querySelectorAll('.govuk-error-summary, .govuk-error-message').forEach(old => old.remove());
  document.querySelectorAll('.govuk-form-group--error').forEach(old => old.classList.remove('govuk-form-group--error'));
  if (!faults.length) {
    return;
  }
  byId('main-content').prepend(part('problem'));
  const list = document.querySelector('.govuk-error-summary__list');
  faults.forEach(fault => {
    const link = make('a', '', fault.text);
    link.href = '#' + fault.id;
    list.appendChild(document.createElement('li')).append(link);
    mark(fault);
  });
  document.title = form().dataset.error + ' ' + form().dataset.title;
  window.scrollTo(0, 0);
  document.querySelector('.govuk-error-summary').focus();
}

function mark(fault) {
  const group = byId(fault.id).closest('.govuk-form-group');
  if (!group) {
    return;
  }
  const message = make('p', 'govuk-error-message', fault.text);
  message.id = fault.id + '-error';
  message.prepend(make('span', 'govuk-visually-hidden', form().dataset.error + ' '));
  group.classList.add('govuk-form-group--error');
  group.querySelector('.govuk-radios, textarea').before(message);
  const described = group.querySelector('fieldset, textarea');
  const others = (described.getAttribute('aria-describedby') || '').split(' ').filter(id => id && id !== message.id);
  described.setAttribute('aria-describedby', [...others, message.id].join(' '));
}
