// Surveys made to be listened to.

const text = (vi: string, en: string) => ({ vi, en });

/** One of each kind, and no way past any. */
export const DEMANDING = {
  id: 'demanding',
  title: text('Phiếu đầy đủ', 'Full form'),
  questions: [
    { id: 'rate', type: 'scale', scale: 'stars5', label: text('Ông/Bà chấm mấy sao?', 'How many stars?'), required: true },
    { id: 'way', type: 'choice', label: text('Ông/Bà nộp hồ sơ bằng cách nào?', 'How did you submit your file?'), required: true, options: [{ id: 'counter', label: text('Tại quầy', 'At the counter') }, { id: 'online', label: text('Trực tuyến', 'Online') }] },
    { id: 'slow', type: 'choices', label: text('Điều gì mất nhiều thời gian?', 'What took up your time?'), hint: text('Chọn mọi mục phù hợp.', 'Select all that apply.'), required: true, options: [{ id: 'queue', label: text('Xếp hàng', 'The queue') }, { id: 'forms', label: text('Tờ khai', 'The forms') }] },
    { id: 'words', type: 'text', multiline: true, label: text('Xin kể thêm', 'Please say more'), required: true },
    { id: 'agree', type: 'consent', label: text('Tôi đồng ý được gọi lại', 'You may call me back'), required: true },
  ],
};

/** A rating that can be taken back, and little room for words. */
export const SHORT = {
  id: 'short',
  title: text('Phiếu ngắn', 'Short form'),
  questions: [
    { id: 'rate', type: 'scale', scale: 'satisfaction3', label: text('Ông/Bà hài lòng ở mức nào?', 'How satisfied are you?') },
    { id: 'words', type: 'text', label: text('Vì sao?', 'Why?'), maxLength: 10 },
  ],
};
