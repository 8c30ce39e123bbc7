// Surveys as an office writes them, in two languages, each with what one group of pictures is about.

const text = (vi: string, en: string) => ({ vi, en });

const satisfied = (id: string, label: object, more: object = {}) => ({ id, type: 'scale', scale: 'satisfaction5', label, ...more });
const agreed = (id: string, label: object, more: object = {}) => ({ id, type: 'scale', scale: 'agreement5', label, ...more });

const COMMENT = {
  id: 'comment',
  type: 'text',
  multiline: true,
  maxLength: 500,
  label: text('Ông/Bà có ý kiến gì thêm?', 'Would you like to tell us more?'),
  hint: text('Xin không ghi thông tin cá nhân (họ tên, số căn cước, số điện thoại).', 'Please do not include personal information (name, ID number, phone).'),
};

/** The common survey, with all that an office may put around it. */
export const CSAT = {
  id: 'csat',
  title: text('Đánh giá dịch vụ', 'Rate this service'),
  intro: text('Ý kiến của Ông/Bà giúp bộ phận Một cửa phục vụ tốt hơn. Chỉ mất mười giây.', 'Your opinion helps the one-stop office serve you better. It takes ten seconds.'),
  thanks: text('UBND phường Hồng Hà xin cảm ơn ý kiến của Ông/Bà.', 'The ward office thanks you for your opinion.'),
  notice: text('Đánh giá không ghi tên và không ảnh hưởng đến kết quả giải quyết hồ sơ.', 'Ratings carry no name and do not affect the outcome of your case.'),
  privacy: { href: '/privacy' },
  complaint: { href: '/complaints', label: text('Trang phản ánh, kiến nghị', 'Complaints page') },
  questions: [
    satisfied('overall', text('Nhìn chung, Ông/Bà hài lòng ở mức nào với dịch vụ này?', 'Overall, how satisfied are you with this service?'), { required: true }),
    COMMENT,
  ],
};

/** Of a case: nothing may be said of namelessness. */
export const LINKED = {
  ...CSAT,
  notice: text('Đánh giá không ảnh hưởng đến kết quả giải quyết hồ sơ.', 'Ratings do not affect the outcome of your case.'),
};

/** Nothing around it. */
export const BARE = {
  id: 'bare',
  questions: [satisfied('overall', text('Ông/Bà hài lòng ở mức nào?', 'How satisfied are you?'))],
};

/** A scale that is mistyped. */
export const UNUSABLE = {
  id: 'unusable',
  questions: [{ id: 'overall', type: 'scale', scale: 'stars', label: 'Ông/Bà chấm mấy sao?' }],
};

/** Two groups side by side, with symbols and with words. */
export const LIKERT = {
  id: 'likert',
  title: text('Mức độ hài lòng theo từng yếu tố', 'Satisfaction by factor'),
  sections: [
    {
      id: 'faces',
      title: text('Mức độ hài lòng', 'Satisfaction'),
      questions: [
        satisfied('access', text('Trang thiết bị phục vụ tại nơi ngồi chờ giải quyết thủ tục', 'Equipment in the waiting area')),
        satisfied('staff', text('Thái độ giao tiếp của công chức', 'Courtesy of the staff'), { required: true, hint: text('Chỉ tính lần đến gần nhất.', 'Only your most recent visit.') }),
        satisfied('feedback', text('Việc tiếp nhận góp ý, phản ánh, kiến nghị', 'How suggestions and complaints are received'), { allowNotApplicable: true }),
      ],
    },
    {
      id: 'words',
      title: text('Mức độ đồng ý', 'Agreement'),
      questions: [
        agreed('clear', text('Hướng dẫn hồ sơ dễ hiểu', 'Instructions were easy to understand')),
        agreed('once', text('Tôi chỉ phải bổ sung hồ sơ tối đa một lần', 'I had to add documents once at most'), { allowNotApplicable: true }),
      ],
    },
  ],
};

const OPTIONS = [
  { id: 'counter', label: text('Tại bộ phận Một cửa', 'At the one-stop counter') },
  { id: 'online', label: text('Trực tuyến qua Cổng dịch vụ công', 'Online, on the service portal') },
  { id: 'post', label: text('Qua dịch vụ bưu chính công ích', 'By post') },
];

/** One of each kind. */
export const EVERY = {
  id: 'every',
  title: text('Mọi kiểu câu hỏi', 'Every kind of question'),
  intro: text('Mỗi kiểu câu hỏi có một ví dụ.', 'One example of each kind.'),
  questions: [
    { id: 'way', type: 'choice', label: text('Ông/Bà nộp hồ sơ bằng cách nào?', 'How did you submit your file?'), required: true, options: OPTIONS },
    {
      id: 'slow',
      type: 'choices',
      label: text('Điều gì làm Ông/Bà mất nhiều thời gian?', 'What took up your time?'),
      hint: text('Chọn nhiều nhất hai mục.', 'Select up to two.'),
      max: 2,
      options: [
        { id: 'queue', label: text('Xếp hàng chờ đến lượt', 'Waiting in line') },
        { id: 'forms', label: text('Điền các mẫu đơn, tờ khai', 'Filling in forms') },
        { id: 'none', label: text('Không có gì', 'Nothing'), exclusive: true },
      ],
      other: true,
    },
    { id: 'thumb', type: 'scale', scale: 'thumbs', label: text('Trang này có ích không?', 'Was this page helpful?') },
    { id: 'yesno', type: 'scale', scale: 'yesno', label: text('Hồ sơ có được trả đúng hẹn không?', 'Was your file ready on time?') },
    { id: 'points', type: 'scale', scale: 'points2', label: text('Thời gian chờ', 'Waiting time'), allowNotApplicable: true },
    { id: 'note', type: 'note', label: text('Phần cuối để liên hệ lại, không bắt buộc.', 'The last part is for calling you back; it is optional.'), link: { href: '/help', label: text('Xem thêm', 'Read more') } },
    { id: 'comment', type: 'text', multiline: true, maxLength: 40, label: text('Góp ý', 'Comment') },
    { id: 'agree', type: 'consent', label: text('Tôi đồng ý để cơ quan gọi lại cho tôi', 'The office may call me back'), link: { href: '/calls', label: text('Số điện thoại được dùng thế nào', 'How your number is used') } },
    { id: 'phone', type: 'text', input: 'tel', label: text('Số điện thoại', 'Phone number'), needs: 'agree' },
    { id: 'mail', type: 'text', input: 'email', label: text('Thư điện tử', 'E-mail'), needs: 'agree' },
  ],
};

/** Everything that is not a row of five faces. */
export const SCALES = {
  id: 'scales',
  title: text('Các thang đo', 'Scales'),
  questions: [
    { id: 'stars', type: 'scale', scale: 'stars5', label: text('Ông/Bà chấm mấy sao?', 'How many stars?') },
    { id: 'nps', type: 'scale', scale: 'recommend', label: text('Ông/Bà có sẵn lòng giới thiệu dịch vụ này cho người khác không?', 'How likely are you to recommend this service?'), allowNotApplicable: true },
    { id: 'three', type: 'scale', scale: 'satisfaction3', label: text('Thái độ của công chức tiếp nhận', 'Attitude of the staff') },
    { id: 'seven', type: 'scale', scale: 'agreement7', label: text('Thủ tục đơn giản', 'The procedure was simple') },
  ],
};

export const STEPS = {
  id: 'steps',
  layout: 'steps',
  title: text('Khảo sát về cung ứng dịch vụ', 'Survey on service delivery'),
  intro: text('Ba phần ngắn, khoảng hai phút.', 'Three short parts, about two minutes.'),
  sections: [
    { id: 'access', title: text('Tiếp cận dịch vụ', 'Access to the service'), questions: [satisfied('sign', text('Biển hiệu nơi tiếp nhận hồ sơ dễ tìm', 'Signs were easy to find'))] },
    {
      id: 'staff',
      title: text('Công chức trực tiếp giải quyết', 'The staff'),
      questions: [satisfied('polite', text('Thái độ lịch sự, đúng mực', 'Courtesy')), satisfied('listen', text('Chú ý lắng nghe ý kiến', 'Attention'))],
    },
    { id: 'end', title: text('Ý kiến thêm', 'In your words'), questions: [COMMENT] },
  ],
};

/** From right to left. Its words stand in the definition; the buttons speak English where no Arabic pack is. */
export const ARABIC = {
  id: 'arabic',
  title: 'تقييم الخدمة',
  intro: 'رأيك يساعدنا على تحسين الخدمة.',
  submitLabel: 'إرسال التقييم',
  questions: [
    {
      id: 'overall',
      type: 'scale',
      label: 'ما مدى رضاك عن الخدمة؟',
      hint: 'الزيارة الأخيرة فقط.',
      scale: {
        symbols: 'faces',
        levels: ['غير راض إطلاقا', 'غير راض', 'محايد', 'راض', 'راض جدا'].map((label, at) => ({ value: at + 1, label })),
      },
    },
    { id: 'way', type: 'choice', label: 'كيف قدمت الطلب؟', options: [{ id: 'desk', label: 'في المكتب' }, { id: 'web', label: 'عبر الإنترنت' }] },
    { id: 'comment', type: 'text', multiline: true, label: 'هل لديك ملاحظات أخرى؟' },
    { id: 'agree', type: 'consent', label: 'أوافق على الاتصال بي' },
    { id: 'phone', type: 'text', input: 'tel', label: 'رقم الهاتف', needs: 'agree' },
  ],
};
