import { expect } from '@open-wc/testing';
import { toProblem } from '../../src/transport/problem.js';

describe('Problem details', () => {
  it('are the four fields that people are shown', () => {
    const problem = { type: 'https://x.example/p', title: 'Closed', detail: 'Since May', status: 422 };
    expect(toProblem({ ...problem, instance: '/1', errors: [{ a: 1 }] })).to.deep.equal(problem);
  });

  it('are plain text and numbers, whatever was sent', () => {
    expect(toProblem({ type: true, title: { html: '<b>' }, detail: ['x'], status: null })).to.equal(undefined);
    expect(toProblem({ title: 'Closed', status: null })).to.deep.equal({ title: 'Closed' });
  });

  for (const value of [undefined, null, 7, 'text', true, [], {}])
    it(`are none in ${JSON.stringify(value)}`, () => {
      expect(toProblem(value)).to.equal(undefined);
    });
});
