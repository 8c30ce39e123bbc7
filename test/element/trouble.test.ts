import { endpoint, office, sent, warned } from '../support/element-stage.js';
import { answerWith, down } from '../support/fake-endpoint.js';

describe('An endpoint that is set up wrongly', () => {
  it('is named in the console with what it answered', async () => {
    office.reply = answerWith(404);
    await (await sent()).state('queued');
    await warned(`endpoint-misconfigured ${endpoint} answered 404`);
  });

  it('that can’t be reached three times in a row is named with the usual causes', async () => {
    office.reply = down;
    const survey = await sent();
    await survey.state('queued');
    for (const _ of [2, 3]) await survey.element.flush();
    await warned(`endpoint-unreachable ${endpoint} can't be reached`);
  });
});
