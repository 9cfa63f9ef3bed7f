// From question to question.

import { summarise } from './answer-check.js';
import { kept as copied } from './answer-copy.js';
import { complain } from './answer-faults.js';
import { refill, remember, state } from './answer-kept.js';
import { byId, field, focusOn, form, last, part, steps } from './answer-page.js';

export function divide() {
  form().dataset.title = document.title;
  refill();
  form().querySelectorAll('[data-scripted]').forEach(said => { said.hidden = false; });
  form().querySelector('[data-copied]').hidden = !copied();
  steps().slice(0, -1).forEach(step => step.append(part('moving')));
  steps()[0].querySelector('[data-move="-1"]').remove();
  form().before(part('view'));
  byId('sending').textContent = byId('sending').dataset.check;
  byId('summary').hidden = false;
  history.replaceState({ step: state.step }, '');
  go(state.step);
}

export function go(step) {
  state.step = Math.min(Math.max(step, 0), last());
  const checking = state.step === last();
  const all = state.all && !checking;
  steps().forEach((each, number) => {
    each.hidden = all ? number === last() : number !== state.step;
    const moving = each.querySelector('[data-moving]');
    if (moving) {
      moving.hidden = all && number !== last() - 1;
      moving.querySelectorAll('[data-move="-1"]').forEach(back => { back.hidden = all; });
    }
  });
  const main = byId('main-content');
  main.classList.toggle('waymark-stepwise', !all);
  main.classList.toggle('waymark-all', all);
  const view = document.querySelector('[data-view]');
  view.dataset.all = view.dataset.all || view.textContent;
  view.textContent = state.all ? view.dataset.one : view.dataset.all;
  view.parentElement.hidden = checking;
  if (checking) {
    summarise();
  }
  remember();
  const heading = steps()[state.step].querySelector('h2');
  document.title = heading.textContent + ' – ' + form().dataset.title;
  if (all && state.step > 0) {
    heading.scrollIntoView();
  } else {
    window.scrollTo(0, 0);
  }
  focusOn(heading);
}

export function turnTo(step) {
  history.pushState({ step }, '');
  go(step);
}

export function move(by) {
  complain([]);
  const shown = state.all ? steps() : [steps()[state.step]];
  const gaps = by > 0 ? shown.filter(isGap).map(gap => ({ id: gap.dataset.field, text: gap.dataset.required })) : [];
  if (gaps.length) {
    complain(gaps);
    return;
  }
  const back = state.checking && by > 0;
  state.checking = false;
  turnTo(back || state.all ? last() : state.step + by);
}

function isGap(step) {
  return step.dataset.required && !field(step.dataset.field).value;
}

/** A link within the page would change what stands behind #, which is the token. */
export function follow(link) {
  const target = byId(link.getAttribute('href').slice(1));
  if (!target) {
    return;
  }
  const step = form() ? steps().findIndex(each => each.contains(target)) : -1;
  if (step >= 0 && steps()[step].hidden) {
    turnTo(step);
  }
  const details = target.closest('details');
  if (details) {
    details.open = true;
  }
  target.focus();
}
