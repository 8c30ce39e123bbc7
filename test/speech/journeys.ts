// The journeys of a person who hears the survey, each with what must be heard on it in whatever words the screen reader puts around.
import { ARABIC, CSAT, LIKERT, STEPS } from '../visual/surveys.js';
import { DEMANDING, SHORT } from './surveys.js';
import type { Person } from './person.js';
import type { Survey } from './site.js';

/** A question, and the words on its first control; once it is missing, also what the error says. */
export interface Asked {
  readonly question: string;
  readonly control: string;
  readonly error?: string;
}

export interface Journey extends Survey {
  readonly name: string;
  play(person: Person): Promise<void>;
  /** What each of them says when the focus first comes to it. */
  readonly asked: readonly Asked[];
  /** Words of events, each heard in one step only and there once. */
  readonly events: readonly string[];
}

/** What a screen reader calls its focus mode: arrows go to the page. */
const FOCUS_MODE = 'Insert+a';

const RATED = 'Rất không hài lòng';
const OVERALL = { question: 'Nhìn chung, Ông/Bà hài lòng ở mức nào với dịch vụ này?', control: RATED };
const COMMENT = { question: 'Ông/Bà có ý kiến gì thêm?', control: '' };
const SENT = 'Xin cảm ơn. Đánh giá của Ông/Bà đã được gửi.';
const QUEUED = 'Đánh giá của Ông/Bà được giữ trên thiết bị này.';

const select = (question: string, control: string): Asked => ({ question, control, error: `Chọn câu trả lời: ${question}` });

/** Rates, and goes past the button that takes the rating back, past the comment and the link, to Send. */
const rateAndGoToSend = (person: Person): Promise<void> => person.press('Tab', 'space', 'Tab', 'Tab', 'Tab', 'Tab');

const answerByArrows = async (person: Person): Promise<void> => {
  await person.press('Tab', FOCUS_MODE, 'space', 'Down', 'Down', 'Up', 'Tab', 'Tab');
  await person.write('tot');
  await person.press('Tab', 'Tab');
  await person.send('sent');
  await person.press('Tab');
};

const vi = (name: string, definition: object, journey: Omit<Journey, 'name' | 'lang' | 'definition'>): Journey => ({ name: `${name}-vi`, lang: 'vi', definition, ...journey });

export const JOURNEYS: readonly Journey[] = [
  vi('csat', CSAT, { play: answerByArrows, asked: [OVERALL, COMMENT], events: [SENT] }),
  {
    name: 'csat-en',
    lang: 'en',
    definition: CSAT,
    play: answerByArrows,
    asked: [{ question: 'Overall, how satisfied are you with this service?', control: 'Very dissatisfied' }, { question: 'Would you like to tell us more?', control: '' }],
    events: ['Thank you. Your answer was sent.'],
  },
  vi('csat-errors', CSAT, {
    async play(person) {
      await person.press('Tab', 'Tab', 'Tab', 'Tab');
      await person.send('asking');
      await person.press('Tab', 'Return', FOCUS_MODE, 'space', 'Down', 'Tab', 'Tab', 'Tab', 'Tab');
      await person.send('sent');
    },
    asked: [select(OVERALL.question, RATED), COMMENT],
    events: [SENT],
  }),
  vi('likert', LIKERT, {
    async play(person) {
      await person.press('Tab', FOCUS_MODE, 'space', 'Down', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
      await person.send('asking');
      await person.press('Tab', 'Return', 'space', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
      await person.send('sent');
    },
    asked: [
      { question: 'Trang thiết bị phục vụ tại nơi ngồi chờ giải quyết thủ tục', control: RATED },
      select('Thái độ giao tiếp của công chức', RATED),
      { question: 'Việc tiếp nhận góp ý, phản ánh, kiến nghị', control: RATED },
      { question: 'Hướng dẫn hồ sơ dễ hiểu', control: 'Rất không đồng ý' },
      { question: 'Tôi chỉ phải bổ sung hồ sơ tối đa một lần', control: 'Rất không đồng ý' },
    ],
    events: [SENT],
  }),
  vi('every-kind', DEMANDING, {
    async play(person) {
      await person.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
      await person.send('asking');
      await person.press(...Array<string>(11).fill('Tab'));
    },
    asked: [
      select('Ông/Bà chấm mấy sao?', '1 sao'),
      select('Ông/Bà nộp hồ sơ bằng cách nào?', 'Tại quầy'),
      select('Điều gì mất nhiều thời gian?', 'Xếp hàng'),
      { question: 'Xin kể thêm', control: '', error: 'Nhập câu trả lời: Xin kể thêm' },
      { question: 'Tôi đồng ý được gọi lại', control: '', error: 'Đánh dấu vào ô: Tôi đồng ý được gọi lại' },
    ],
    events: [],
  }),
  vi('steps', STEPS, {
    async play(person) {
      await person.press('Tab', 'space', 'Tab', 'Tab', 'Return', 'Tab', 'Tab', 'Tab', 'Tab', 'Return');
    },
    asked: [{ question: 'Biển hiệu nơi tiếp nhận hồ sơ dễ tìm', control: RATED }],
    events: [],
  }),
  vi('kept', CSAT, {
    async play(person) {
      person.office.now('is down');
      await rateAndGoToSend(person);
      await person.send('queued');
      await person.press('Tab');
      await person.meanwhile('the office can be reached again', async () => {
        person.office.now('accepts');
        await person.page.evaluate('void e2e.surveys()[0].flush()');
        await person.page.state('sent');
      });
    },
    asked: [OVERALL],
    events: [QUEUED, SENT],
  }),
  vi('refused', CSAT, {
    async play(person) {
      person.office.now('refuses');
      await rateAndGoToSend(person);
      await person.send('rejected');
    },
    asked: [OVERALL],
    events: ['Cơ quan không nhận đánh giá này.'],
  }),
  vi('not-kept', CSAT, {
    attributes: 'storage="none"',
    async play(person) {
      person.office.now('is down');
      await rateAndGoToSend(person);
      await person.send('unsaved');
    },
    asked: [OVERALL],
    events: ['Đánh giá của Ông/Bà chưa được lưu.'],
  }),
  vi('messages', SHORT, {
    async play(person) {
      await person.press('Tab', 'space', 'Tab');
      await person.message('Return');
      await person.press('Tab');
      await person.write('choquala');
      await person.write('u');
      await person.write('qua');
    },
    asked: [{ question: 'Ông/Bà hài lòng ở mức nào?', control: 'Rất hài lòng' }, { question: 'Vì sao?', control: '' }],
    events: ['Đã xóa câu trả lời', 'Còn lại 1 ký tự', 'Thừa 2 ký tự'],
  }),
  {
    name: 'arabic-ar',
    lang: 'ar',
    definition: ARABIC,
    async play(person) {
      await person.press('Tab', FOCUS_MODE, 'space', 'Left', 'Right', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
      await person.send('sent');
    },
    asked: [{ question: 'ما مدى رضاك عن الخدمة؟', control: 'غير راض إطلاقا' }, { question: 'كيف قدمت الطلب؟', control: 'في المكتب' }],
    events: ['شكرًا لكم. تم إرسال تقييمكم.'],
  },
];
