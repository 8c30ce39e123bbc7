import { expect } from '@open-wc/testing';
import { explainAll, report } from '../../src/element/report.js';
import { warned, warnings } from '../support/element-stage.js';

const unknown = (detail: string) => ({ code: 'unknown-field', path: `the ${detail}`, detail, known: [] }) as const;

describe('A report to the console', () => {
  it('is one warning, a line for each fault: its code and its sentence', async () => {
    await report([unknown('first'), { code: 'endpoint-missing', path: '' }]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]!.split('\n')).to.deep.equal([
      '<satisfaction-survey> unknown-field the first: the field "first" is not known and ignored',
      'endpoint-missing the element has no endpoint; set endpoint="https://…", a transport, or preview',
    ]);
  });

  it('comes once for the same faults, and again for others', async () => {
    await Promise.all([report([unknown('same')]), report([unknown('same')])]);
    await report([unknown('same')]);
    await report([unknown('different')]);
    await warned('different');
    expect(warnings).to.have.length(2);
  });

  it('is none where there is nothing to say', async () => {
    await report([]);
    expect(warnings).to.deep.equal([]);
  });
});

describe('An issue for the page', () => {
  it('has its code, the path as the author wrote it, and a sentence', async () => {
    expect(await explainAll([unknown('field')])).to.deep.equal([{ code: 'unknown-field', path: 'the field', message: 'the field: the field "field" is not known and ignored' }]);
    expect(await explainAll([])).to.deep.equal([]);
  });
});
